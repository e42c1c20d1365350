import { DARK_THEME, isDark, LIGHT_THEME } from '../../src/taskpane/paneTheme';

/** Contrast of two colours such as "#0F3D3E", by the formula of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const PAIRS = [
  ['colorNeutralForeground1', 'colorNeutralBackground1'],
  ['colorNeutralForeground2', 'colorNeutralBackground2'],
  ['colorNeutralForeground2', 'colorNeutralBackground3'],
  ['colorNeutralForeground3', 'colorNeutralBackground1'],
  ['colorNeutralForeground3', 'colorNeutralBackground1Hover'],
  ['colorNeutralForeground3', 'colorNeutralBackground2'],
  ['colorBrandForeground1', 'colorNeutralBackground1'],
  ['colorBrandForeground1', 'colorNeutralBackground2'],
  ['colorBrandForegroundLink', 'colorNeutralBackground1'],
  ['colorBrandForegroundLinkHover', 'colorNeutralBackground2'],
  ['colorBrandForegroundLinkPressed', 'colorNeutralBackground2'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundHover'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundPressed'],
  ['colorNeutralForeground1', 'colorStatusWarningBackground1'],
  ['colorNeutralForeground1', 'colorStatusDangerBackground1'],
  ['colorNeutralForeground1', 'colorStatusSuccessBackground1'],
  ['colorBrandForegroundLink', 'colorStatusWarningBackground1'],
  ['colorBrandForegroundLink', 'colorStatusDangerBackground1'],
] as const;

/** Fluent writes a few colours as words. */
const hexadecimal = (colour: string): string => (colour === 'white' ? '#ffffff' : colour);

describe.each([
  ['light', LIGHT_THEME],
  ['dark', DARK_THEME],
])('the %s theme', (_, theme) => {
  test.each(PAIRS)('%s can be read on %s', (text, background) => {
    expect(contrast(hexadecimal(theme[text]), hexadecimal(theme[background]))).toBeGreaterThanOrEqual(4.5);
  });
});

test.each([
  ['Excel says dark', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
  ['Excel says light', { isDarkTheme: false, bodyBackgroundColor: '#000000' }, false],
  ['an older Excel shows a black body', { bodyBackgroundColor: '#1F1F1F' }, true],
  ['an older Excel shows a white body', { bodyBackgroundColor: '#FFFFFF' }, false],
  ['a colour that cannot be read', { bodyBackgroundColor: 'Window' }, false],
  ['nothing is known', undefined, false],
])('%s: dark is %o', (_, colours, dark) => {
  expect(isDark(colours)).toBe(dark);
});
