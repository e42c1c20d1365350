import type { CellFormat, EdgeFormat, EdgeName } from '../engine/cellFormat';
import { ExcelError } from './excelError';
import { hostObject, type ObjectClass } from './hostObject';
import { type HostObject, demandWritable, text, type RangeTarget, type Workspace } from './workspace';

export function rangeFormatObject(target: RangeTarget): HostObject {
  return hostObject(FORMAT, target);
}

function shared<K extends keyof CellFormat>(key: K) {
  return ({ sheetId, area }: RangeTarget, space: Workspace): CellFormat[K] | null => space.engine.formats.shared(sheetId, area, key);
}

function assign<K extends keyof CellFormat>(key: K) {
  return (target: RangeTarget, space: Workspace, value: unknown): void => {
    demandWritable(space, target);
    space.engine.formats.write(target.sheetId, target.area, { [key]: value });
  };
}

const SIZES = 100_000;

function width({ sheetId, area }: RangeTarget, space: Workspace): number | null {
  const first = space.engine.formats.columnWidth(sheetId, area.column);
  for (let index = 1; index < Math.min(area.columns, SIZES); index += 1) {
    if (space.engine.formats.columnWidth(sheetId, area.column + index) !== first) return null;
  }
  return first;
}

const FORMAT: ObjectClass<RangeTarget> = {
  name: 'RangeFormat',
  read: {
    ColumnWidth: width,
    RowHeight: ({ sheetId, area }, space) => space.engine.formats.rowHeight(sheetId, area.row),
    HorizontalAlignment: shared('horizontalAlignment'),
    VerticalAlignment: shared('verticalAlignment'),
    WrapText: shared('wrapText'),
    IndentLevel: (target, space) => space.stored.get(storedKey(target, 'IndentLevel')) ?? 0,
  },
  write: {
    ColumnWidth: ({ sheetId, area }, space, value) => {
      space.engine.formats.setColumnWidth(sheetId, area.column, area.columns, points(value));
    },
    RowHeight: ({ sheetId, area }, space, value) => {
      space.engine.formats.setRowHeight(sheetId, area.row, area.rows, points(value));
    },
    HorizontalAlignment: assign('horizontalAlignment'),
    VerticalAlignment: assign('verticalAlignment'),
    WrapText: assign('wrapText'),
    IndentLevel: (target, space, value) => space.stored.set(storedKey(target, 'IndentLevel'), value),
    ShrinkToFit: (target, space, value) => space.stored.set(storedKey(target, 'ShrinkToFit'), value),
    TextOrientation: (target, space, value) => space.stored.set(storedKey(target, 'TextOrientation'), value),
    UseStandardWidth: () => undefined,
    UseStandardHeight: () => undefined,
  },
  children: {
    Fill: (target) => hostObject(FILL, target),
    Font: (target) => hostObject(FONT, target),
    Borders: (target) => hostObject(BORDERS, target),
    Protection: (target) => hostObject(PROTECTION, target),
  },
  methods: {
    AutofitColumns: (target, space) => autofit(target, space),
    AutofitRows: () => undefined,
    AdjustIndent: () => undefined,
  },
};

function storedKey({ sheetId, area }: RangeTarget, property: string): string {
  return `${sheetId} ${area.row} ${area.column} ${area.rows} ${area.columns} ${property}`;
}

function points(value: unknown): number {
  if (typeof value !== 'number' || value < 0) throw new ExcelError('InvalidArgument');
  return value;
}

/** By the longest text of each column: a character is about 5.5 points in the default font. */
function autofit({ sheetId, area }: RangeTarget, space: Workspace): void {
  const used = space.engine.cells.usedArea(sheetId, true);
  if (!used) return;
  const rows = Math.min(area.rows, used.row + used.rows - area.row);
  const columns = Math.min(area.columns, used.column + used.columns - area.column);
  for (let index = 0; index < columns; index += 1) {
    const column = area.column + index;
    const values = rows > 0 ? space.engine.cells.values(sheetId, { row: area.row, column, rows, columns: 1 }) : [];
    const longest = Math.max(0, ...values.map(([value]) => String(value ?? '').length));
    if (longest > 0) space.engine.formats.setColumnWidth(sheetId, column, 1, Math.min(300, 10 + longest * 5.5));
  }
}

const FILL: ObjectClass<RangeTarget> = {
  name: 'RangeFill',
  read: {
    Color: (target, space) => {
      const fill = shared('fill')(target, space);
      return fill === null ? null : fill === '' ? '#FFFFFF' : fill;
    },
    Pattern: (target, space) => (shared('fill')(target, space) === '' ? 'None' : 'Solid'),
  },
  write: {
    Color: (target, space, value) => assign('fill')(target, space, text(value)),
    Pattern: () => undefined,
    TintAndShade: () => undefined,
  },
  methods: { Clear: (target, space) => assign('fill')(target, space, '') },
};

const FONT: ObjectClass<RangeTarget> = {
  name: 'RangeFont',
  read: {
    Bold: shared('bold'),
    Italic: shared('italic'),
    Strikethrough: shared('strikethrough'),
    Color: shared('fontColor'),
    Name: shared('fontName'),
    Size: shared('fontSize'),
    Underline: (target, space) => {
      const underline = shared('underline')(target, space);
      return underline === null ? null : underline ? 'Single' : 'None';
    },
  },
  write: {
    Bold: assign('bold'),
    Italic: assign('italic'),
    Strikethrough: assign('strikethrough'),
    Color: assign('fontColor'),
    Name: assign('fontName'),
    Size: assign('fontSize'),
    Underline: (target, space, value) => assign('underline')(target, space, value !== 'None'),
    TintAndShade: () => undefined,
  },
};

const PROTECTION: ObjectClass<RangeTarget> = {
  name: 'FormatProtection',
  read: {
    Locked: ({ sheetId, area }, space) => space.engine.formats.isLocked(sheetId, area.row, area.column),
    FormulaHidden: () => false,
  },
  write: {
    Locked: ({ sheetId, area }, space, value) => {
      if (space.engine.protection.of(sheetId)) throw new ExcelError('AccessDenied');
      space.engine.formats.setLocked(sheetId, area, value !== false);
    },
    FormulaHidden: () => undefined,
  },
};

interface BorderTarget extends RangeTarget {
  readonly edge: string;
}

const EDGES: Readonly<Record<string, EdgeName>> = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' };
const ALL_EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];
const NO_EDGE: EdgeFormat = { style: 'None', color: '#000000', weight: 'Thin' };

const BORDERS: ObjectClass<RangeTarget> = {
  name: 'RangeBorderCollection',
  read: { Count: () => ALL_EDGES.length },
  methods: {
    GetItem: (target, _space, [edge]) => hostObject<BorderTarget>(BORDER, { ...target, edge: text(edge) }),
    GetItemAt: (target, _space, [index]) => hostObject<BorderTarget>(BORDER, { ...target, edge: ALL_EDGES[Number(index)] ?? '' }),
    GetCount: () => ALL_EDGES.length,
  },
  items: (target) => ALL_EDGES.map((edge) => hostObject<BorderTarget>(BORDER, { ...target, edge })),
  item: (target, _space, key) => hostObject<BorderTarget>(BORDER, { ...target, edge: String(key) }),
};

const BORDER: ObjectClass<BorderTarget> = {
  name: 'RangeBorder',
  id: { key: '_Id', of: ({ edge }) => edge },
  read: {
    SideIndex: ({ edge }) => edge,
    Style: (target, space) => readEdge(target, space).style,
    Color: (target, space) => readEdge(target, space).color,
    Weight: (target, space) => readEdge(target, space).weight,
  },
  write: {
    Style: (target, space, value) => changeEdge(target, space, { style: text(value) }),
    Color: (target, space, value) => changeEdge(target, space, { color: text(value) }),
    Weight: (target, space, value) => changeEdge(target, space, { weight: text(value) }),
    TintAndShade: () => undefined,
  },
};

function readEdge({ sheetId, area, edge }: BorderTarget, space: Workspace): EdgeFormat {
  const name = EDGES[edge] ?? (edge === 'InsideVertical' ? 'right' : 'bottom');
  const row = edge === 'EdgeBottom' ? area.row + area.rows - 1 : area.row;
  const column = edge === 'EdgeRight' ? area.column + area.columns - 1 : area.column;
  return space.engine.formats.read(sheetId, row, column).edges[name] ?? NO_EDGE;
}

function changeEdge(target: BorderTarget, space: Workspace, change: Partial<EdgeFormat>): void {
  demandWritable(space, target);
  const present = readEdge(target, space);
  const drawn = present.style === 'None' && change.style === undefined ? { ...present, style: 'Continuous' } : present;
  const line = { ...drawn, ...change };
  const { sheetId, area, edge } = target;
  const strip = (part: Partial<typeof area>, name: EdgeName): void =>
    space.engine.formats.write(sheetId, { ...area, ...part }, { edges: { [name]: line } });
  if (edge === 'EdgeTop') strip({ rows: 1 }, 'top');
  else if (edge === 'EdgeBottom') strip({ row: area.row + area.rows - 1, rows: 1 }, 'bottom');
  else if (edge === 'EdgeLeft') strip({ columns: 1 }, 'left');
  else if (edge === 'EdgeRight') strip({ column: area.column + area.columns - 1, columns: 1 }, 'right');
  else if (edge === 'InsideHorizontal' && area.rows > 1) strip({ rows: area.rows - 1 }, 'bottom');
  else if (edge === 'InsideVertical' && area.columns > 1) strip({ columns: area.columns - 1 }, 'right');
}
