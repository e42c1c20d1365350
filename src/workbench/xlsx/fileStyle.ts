import type { Alignment, Borders, BorderStyle, Color, Fill, Font, Style } from '@cj-tech-master/excelts';
import type { CellFormat, EdgeFormat, EdgeName } from '../engine/cellFormat';

const EDGES: readonly EdgeName[] = ['top', 'bottom', 'left', 'right'];
const LINES: readonly (readonly [BorderStyle, string, string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dotted', 'Dot', 'Thin'],
  ['dashed', 'Dash', 'Thin'],
  ['dashDot', 'DashDot', 'Thin'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
];
const HORIZONTAL: readonly (readonly [Alignment['horizontal'], string])[] = [
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
];
const VERTICAL: readonly (readonly [Alignment['vertical'], string])[] = [
  ['top', 'Top'],
  ['middle', 'Center'],
  ['bottom', 'Bottom'],
];
/** The colours of Office's own theme, for files that name a colour by its place in the theme. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

export function toFileColour(colour: string): Partial<Color> {
  return { argb: `FF${colour.slice(1)}` };
}

/** Undefined where the file says "automatic". Tints of theme colours are left out. */
export function fromFileColour(colour: Partial<Color> | undefined): string | undefined {
  if (colour?.argb) return `#${colour.argb.slice(-6).toUpperCase()}`;
  const themed = colour?.theme === undefined ? undefined : THEME[colour.theme];
  return themed === undefined ? undefined : `#${themed}`;
}

/** What every file may leave out: the look of a cell that nobody formatted. */
export const PLAIN: CellFormat = {
  numberFormat: 'General',
  fill: '',
  fontColor: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  edges: {},
};

export function toFileStyle(format: Partial<CellFormat>): Partial<Style> {
  const style: Partial<Style> = { font: toFont(format) };
  if (format.numberFormat !== undefined && format.numberFormat !== 'General') style.numFmt = format.numberFormat;
  if (format.fill) style.fill = toFill(format.fill);
  const alignment = toAlignment(format);
  if (Object.keys(alignment).length > 0) style.alignment = alignment;
  const border = toBorders(format.edges ?? {});
  if (Object.keys(border).length > 0) style.border = border;
  return style;
}

function toFont(format: Partial<CellFormat>): Partial<Font> {
  const font: Partial<Font> = {};
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.fontColor !== undefined) font.color = toFileColour(format.fontColor);
  if (format.bold) font.bold = true;
  if (format.italic) font.italic = true;
  if (format.strikethrough) font.strike = true;
  if (format.underline) font.underline = true;
  return font;
}

function toFill(colour: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: toFileColour(colour) };
}

function toAlignment(format: Partial<CellFormat>): Partial<Alignment> {
  const alignment: Partial<Alignment> = {};
  const horizontal = HORIZONTAL.find(([, name]) => name === format.horizontalAlignment)?.[0];
  if (horizontal) alignment.horizontal = horizontal;
  const vertical = VERTICAL.find(([, name]) => name === format.verticalAlignment)?.[0];
  if (vertical && vertical !== 'bottom') alignment.vertical = vertical;
  if (format.wrapText) alignment.wrapText = true;
  return alignment;
}

function toBorders(edges: CellFormat['edges']): Partial<Borders> {
  const border: Partial<Borders> = {};
  for (const name of EDGES) {
    const edge = edges[name];
    if (!edge || edge.style === 'None') continue;
    const line = LINES.find(([, style, weight]) => style === edge.style && weight === edge.weight);
    border[name] = { style: line?.[0] ?? 'thin', color: toFileColour(edge.color) };
  }
  return border;
}

/** Only what the file says; the rest is left to whoever reads it. */
export function fromFileStyle(style: Partial<Style>): Partial<CellFormat> {
  const { font, alignment, border } = style;
  const numberFormat = typeof style.numFmt === 'string' ? style.numFmt : style.numFmt?.formatCode;
  const fontColor = fromFileColour(font?.color);
  const fill = fillColour(style.fill);
  const horizontal = HORIZONTAL.find(([name]) => name === alignment?.horizontal)?.[1];
  const vertical = VERTICAL.find(([name]) => name === alignment?.vertical)?.[1];
  const edges = fromBorders(border ?? {});
  return {
    ...(numberFormat && numberFormat !== 'General' ? { numberFormat } : {}),
    ...(font?.name === undefined ? {} : { fontName: font.name }),
    ...(font?.size === undefined ? {} : { fontSize: font.size }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.strike ? { strikethrough: true } : {}),
    ...(font?.underline && font.underline !== 'none' ? { underline: true } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(alignment?.wrapText ? { wrapText: true } : {}),
    ...(Object.keys(edges).length > 0 ? { edges } : {}),
  };
}

/** In a rule's style the colour of a solid fill is the background; in a cell's it is the foreground. */
function fillColour(fill: Fill | undefined): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  return fromFileColour(fill.fgColor) ?? fromFileColour(fill.bgColor);
}

function fromBorders(border: Partial<Borders>): CellFormat['edges'] {
  const edges: Partial<Record<EdgeName, EdgeFormat>> = {};
  for (const name of EDGES) {
    const line = border[name];
    if (!line?.style) continue;
    const [, style, weight] = LINES.find(([known]) => known === line.style) ?? ['thin', 'Continuous', 'Thin'];
    edges[name] = { style, weight, color: fromFileColour(line.color) ?? '#000000' };
  }
  return edges;
}
