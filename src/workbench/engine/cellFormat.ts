import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';

export type EdgeName = 'top' | 'bottom' | 'left' | 'right';

export interface EdgeFormat {
  /** Excel's BorderLineStyle; "None" for no line. */
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** The format of one cell in Excel's words. Colours are "#RRGGBB", sizes are points. */
export interface CellFormat {
  readonly numberFormat: string;
  /** Empty for no fill. */
  readonly fill: string;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly edges: Readonly<Partial<Record<EdgeName, EdgeFormat>>>;
}

const HORIZONTAL: readonly (readonly [HorizontalAlign, string])[] = [
  [HorizontalAlign.UNSPECIFIED, 'General'],
  [HorizontalAlign.LEFT, 'Left'],
  [HorizontalAlign.CENTER, 'Center'],
  [HorizontalAlign.RIGHT, 'Right'],
  [HorizontalAlign.JUSTIFIED, 'Justify'],
  [HorizontalAlign.DISTRIBUTED, 'Distributed'],
];
const VERTICAL: readonly (readonly [VerticalAlign, string])[] = [
  [VerticalAlign.UNSPECIFIED, 'Bottom'],
  [VerticalAlign.TOP, 'Top'],
  [VerticalAlign.MIDDLE, 'Center'],
  [VerticalAlign.BOTTOM, 'Bottom'],
];
const LINES: readonly (readonly [BorderStyleTypes, string, string])[] = [
  [BorderStyleTypes.NONE, 'None', 'Thin'],
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

export function readFormat(style: IStyleData): CellFormat {
  return {
    numberFormat: style.n?.pattern ?? 'General',
    fill: style.bg?.rgb ? hexColor(style.bg.rgb) : '',
    fontColor: hexColor(style.cl?.rgb ?? '#000000'),
    fontName: style.ff ?? 'Calibri',
    fontSize: style.fs ?? 11,
    bold: style.bl === 1,
    italic: style.it === 1,
    strikethrough: style.st?.s === 1,
    underline: style.ul?.s === 1,
    horizontalAlignment: HORIZONTAL.find(([value]) => value === style.ht)?.[1] ?? 'General',
    verticalAlignment: VERTICAL.find(([value]) => value === style.vt)?.[1] ?? 'Bottom',
    wrapText: style.tb === WrapStrategy.WRAP,
    edges: readEdges(style.bd),
  };
}

function readEdges(border: IBorderData | null | undefined | void): CellFormat['edges'] {
  const edges: Partial<Record<EdgeName, EdgeFormat>> = {};
  const keys = { top: border?.t, bottom: border?.b, left: border?.l, right: border?.r };
  for (const [name, line] of Object.entries(keys) as [EdgeName, IBorderStyleData | null | undefined][]) {
    if (!line || line.s === BorderStyleTypes.NONE) continue;
    const known = LINES.find(([value]) => value === line.s);
    edges[name] = { style: known?.[1] ?? 'Continuous', weight: known?.[2] ?? 'Thin', color: hexColor(line.cl?.rgb ?? '#000000') };
  }
  return edges;
}

/** The part of a Univer style that a partial format asks for; what it does not mention stays as it is. */
export function writeFormat(format: Partial<CellFormat>): IStyleData {
  const style: IStyleData = {};
  const flag = (on: boolean): 0 | 1 => (on ? 1 : 0);
  if (format.numberFormat !== undefined) style.n = { pattern: format.numberFormat };
  if (format.fill !== undefined) style.bg = (format.fill === '' ? null : { rgb: hexColor(format.fill) }) as never;
  if (format.fontColor !== undefined) style.cl = { rgb: hexColor(format.fontColor) };
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.strikethrough !== undefined) style.st = { s: flag(format.strikethrough) };
  if (format.underline !== undefined) style.ul = { s: flag(format.underline) };
  const horizontal = HORIZONTAL.find(([, name]) => name === format.horizontalAlignment);
  if (horizontal) style.ht = horizontal[0];
  const vertical = VERTICAL.find(([, name]) => name === format.verticalAlignment);
  if (vertical) style.vt = vertical[0] || VerticalAlign.BOTTOM;
  if (format.wrapText !== undefined) style.tb = format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.edges) style.bd = writeEdges(format.edges);
  return style;
}

function writeEdges(edges: CellFormat['edges']): IBorderData {
  const line = (edge: EdgeFormat | undefined): IBorderStyleData | undefined | null => {
    if (!edge) return undefined;
    if (edge.style === 'None') return null;
    const known =
      LINES.find(([, style, weight]) => style === edge.style && weight === edge.weight) ??
      LINES.find(([, style]) => style === edge.style);
    return { s: known?.[0] ?? BorderStyleTypes.THIN, cl: { rgb: hexColor(edge.color) } };
  };
  const border: Record<string, IBorderStyleData | null> = {};
  const keys = { t: line(edges.top), b: line(edges.bottom), l: line(edges.left), r: line(edges.right) };
  for (const [key, value] of Object.entries(keys)) if (value !== undefined) border[key] = value;
  return border as IBorderData;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  lightblue: '#ADD8E6',
  purple: '#800080',
};

/** "#rrggbb", "#rgb", "rgb(1,2,3)" or one of the common names, as "#RRGGBB". */
export function hexColor(text: string): string {
  const trimmed = text.trim().toLowerCase();
  const rgb = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)/.exec(trimmed);
  if (rgb) return `#${rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(trimmed);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join('')}`.toUpperCase();
  return NAMED[trimmed] ?? trimmed.toUpperCase();
}
