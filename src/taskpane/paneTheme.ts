import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Sixteen steps of the product's teal, from nearly black to nearly white; 60 is the colour of the sheets' headings. */
const TEAL: BrandVariants = {
  10: '#020B0B',
  20: '#051818',
  30: '#082526',
  40: '#0A2E2F',
  50: '#0D3637',
  60: '#0F3D3E',
  70: '#134A4B',
  80: '#185859',
  90: '#22696A',
  100: '#377F7E',
  110: '#519695',
  120: '#6DADAB',
  130: '#8CC3C1',
  140: '#AED8D6',
  150: '#D0EAE8',
  160: '#EBF6F5',
};

/** Every text below has a contrast of at least 4.5 to 1 with its background: WCAG 2.2, 1.4.3. */
export const LIGHT_THEME: Theme = {
  ...createLightTheme(TEAL),
  colorBrandBackground: TEAL[60],
  colorBrandBackgroundHover: TEAL[80],
  colorBrandBackgroundPressed: TEAL[40],
  colorBrandBackgroundSelected: TEAL[50],
};

/** On dark, foregrounds take lighter steps and buttons a step that stands out from the background. */
export const DARK_THEME: Theme = {
  ...createDarkTheme(TEAL),
  colorBrandBackground: TEAL[90],
  colorBrandBackgroundHover: TEAL[80],
  colorBrandBackgroundPressed: TEAL[60],
  colorBrandForeground1: TEAL[120],
  colorBrandForeground2: TEAL[130],
  colorBrandForegroundLink: TEAL[120],
  colorBrandForegroundLinkHover: TEAL[130],
  colorBrandForegroundLinkPressed: TEAL[110],
};

/** What Excel says of its theme; older versions do not say whether it is dark. */
export type OfficeColours = Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>>;

export function isDark(colours: OfficeColours | undefined): boolean {
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme;
  return colours?.bodyBackgroundColor !== undefined && luminance(colours.bodyBackgroundColor) < 0.4;
}

/** Rough brightness from 0 to 1 of a colour such as "#1F1F1F"; 1 where it cannot be read. */
function luminance(colour: string): number {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return 1;
  const part = (hexadecimal: string): number => Number.parseInt(hexadecimal, 16) / 255;
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}
