import fc from 'fast-check';
import { derivedColumns } from '../../src/sheet/derivedColumns';
import { columnsWithHeading } from '../../src/sheet/headings';
import { CALCULATED_KEYS } from '../../src/sheet/setUp/calculatedKeys';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from '../../src/sheet/snapshot';
import { TABLES } from '../../src/sheet/workbookNames';

/** One of the tables: by position, or in a seed that is kept by name. */
type Pick = number | string;

/** Something that a person, or another program, did to a workbook. Positions wrap around, so that any number is one. */
export type Mutation =
  | { readonly do: 'cell'; readonly table: Pick; readonly row: number; readonly column: number; readonly value: unknown }
  | { readonly do: 'formula'; readonly table: Pick; readonly row: number; readonly column: number; readonly value: unknown }
  | { readonly do: 'dropTable' | 'oneBlankRow' | 'doubleRow' | 'merge' | 'protect'; readonly table: Pick }
  | { readonly do: 'dropColumn'; readonly table: Pick; readonly column: number }
  | { readonly do: 'moveColumn' | 'nearlySameHeading'; readonly table: Pick; readonly column: number; readonly to: number }
  | { readonly do: 'renameColumn'; readonly table: Pick; readonly column: number; readonly heading: string }
  | { readonly do: 'swapTables'; readonly table: Pick; readonly to: Pick }
  | { readonly do: 'dropName'; readonly at: number }
  | { readonly do: 'spill'; readonly key: 'assessment' | 'shortlist'; readonly value: unknown; readonly formula: string | null };

/** Whatever can stand in a cell, and what people who mean no good put there. */
export const ANY_CELL: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>('', ' ', 0, 1, -1, 0.1, 100, 1e300, 1e-300, -1e9, 60, 45_932.5, 2_958_466, true, false),
  fc.constantFrom<unknown>('#N/A', '#DIV/0!', '#SPILL!', '#BUSY!', '#NAAM?', 'ja', 'NEE', 'x', '✗', 'misschien', '92,50', '1.234,5', '€ 92,50 p/u'),
  fc.constantFrom<unknown>('=HYPERLINK("http://x")', '+cmd|calc', '@SUM(A1)', "'=1+1", '-1+1', '<img src=x onerror=alert(1)>', '\u202Eesrever', 'a\u0000b', 'A\r\nB', '[@x]', "['#']", '1'.repeat(400)),
  fc.constantFrom<unknown>('1', '2', '3', '99', 'Diploma', 'client', 'opdrachtgever', 'gesprekken', '2026-01-01T10:00', '2026-13-45T99:99', 'niveaus: goed = 8; slecht = ', 'lineair: 5 … 5', 'levels: 1 = 5; 1 = 6', 'automatisch: uurtarief', 'automatisch: tijdig'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

const HEADING = fc.oneof(
  fc.constantFrom('Kandidaat', 'Candidate', 'Score', 'Rang', 'Rank', 'Nr', 'Weging', 'Criterium', 'Waarde', 'Besluit', 'Ronde', '1', '1 Diploma', '2 Ervaring', '__proto__', 'constructor', ' ', '[x]', '=1+1'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);

const at = fc.nat(60);
export const MUTATION: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('cell' as const), table: at, row: at, column: at, value: ANY_CELL }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('formula' as const), table: at, row: at, column: at, value: ANY_CELL }) },
  fc.record({ do: fc.constantFrom('dropTable' as const, 'oneBlankRow' as const, 'doubleRow' as const, 'merge' as const, 'protect' as const), table: at }),
  fc.record({ do: fc.constant('dropColumn' as const), table: at, column: at }),
  fc.record({ do: fc.constantFrom('moveColumn' as const, 'nearlySameHeading' as const), table: at, column: at, to: at }),
  fc.record({ do: fc.constant('renameColumn' as const), table: at, column: at, heading: HEADING }),
  fc.record({ do: fc.constant('swapTables' as const), table: at, to: at }),
  fc.record({ do: fc.constant('dropName' as const), at }),
  fc.record({ do: fc.constant('spill' as const), key: fc.constantFrom('assessment' as const, 'shortlist' as const), value: ANY_CELL, formula: fc.constantFrom(null, '', '=1', 'getypt', '=TENDER.RANKING(A1)') }),
);

export function mutated(snapshot: WorkbookSnapshot, mutations: readonly Mutation[]): WorkbookSnapshot {
  const changed = mutations.reduce(after, snapshot);
  return { ...changed, tables: changed.tables.map((table) => asRead(table, tableNamed(changed, TABLES.knockOuts))) };
}

/** The reader asks for the formulas of whatever columns are called as ours by now. */
function asRead(table: TableSnapshot, knockOuts: TableSnapshot | null): TableSnapshot {
  if (table.name !== TABLES.candidates) return table;
  const { headings, values, formulas } = table;
  const own = CALCULATED_KEYS.flatMap((key) => columnsWithHeading(headings, key));
  const derived = knockOuts ? derivedColumns(headings, knockOuts.headings, knockOuts.values) : [];
  return { ...table, formulas: new Map([...own, ...derived].map((column) => [column, formulas.get(column) ?? values.map((row) => row[column])])) };
}

function after(snapshot: WorkbookSnapshot, mutation: Mutation): WorkbookSnapshot {
  if (mutation.do === 'dropName') {
    return { ...snapshot, names: snapshot.names.filter((_, index) => index !== mutation.at % Math.max(1, snapshot.names.length)) };
  }
  if (mutation.do === 'spill') {
    const { key, value, formula } = mutation;
    const standing = { sheet: snapshot.sheets[0]?.name ?? '', address: 'A6', value, formula: formula ?? '' };
    const { [key]: _gone, ...others } = snapshot.spills;
    return { ...snapshot, spills: formula === null ? others : { ...others, [key]: standing } };
  }
  const table = picked(snapshot, mutation.table);
  if (!table) return snapshot;
  if (mutation.do === 'dropTable') return { ...snapshot, tables: snapshot.tables.filter((each) => each !== table) };
  if (mutation.do === 'protect') {
    return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === table.sheet ? { ...sheet, isProtected: true } : sheet)) };
  }
  if (mutation.do === 'swapTables') {
    const other = picked(snapshot, mutation.to)!;
    const named = (each: TableSnapshot): TableSnapshot =>
      each === table ? { ...each, name: other.name } : each === other ? { ...each, name: table.name } : each;
    return { ...snapshot, tables: snapshot.tables.map(named) };
  }
  return { ...snapshot, tables: snapshot.tables.map((each) => (each === table ? changed(table, mutation) : each)) };
}

function picked({ tables }: WorkbookSnapshot, pick: Pick): TableSnapshot | undefined {
  return typeof pick === 'string' ? tables.find(({ name }) => name === pick) : tables[pick % Math.max(1, tables.length)];
}

function changed(table: TableSnapshot, mutation: Mutation): TableSnapshot {
  const { headings, values } = table;
  const columns = headings.length;
  const column = 'column' in mutation ? mutation.column % columns : 0;
  switch (mutation.do) {
    case 'cell': {
      const row = mutation.row % values.length;
      return { ...table, values: values.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? mutation.value : cell)) : cells)) };
    }
    case 'formula': {
      const filled = [...table.formulas.keys()];
      const chosen = filled[mutation.column % Math.max(1, filled.length)];
      if (chosen === undefined) return table;
      const row = mutation.row % values.length;
      const cells = (table.formulas.get(chosen) ?? []).map((cell, r) => (r === row ? mutation.value : cell));
      return { ...table, formulas: new Map([...table.formulas, [chosen, cells]]) };
    }
    case 'oneBlankRow':
      return { ...table, values: [headings.map(() => '')], formulas: new Map([...table.formulas].map(([key]) => [key, ['']])) };
    case 'doubleRow':
      return { ...table, values: [...values, values[0]!], formulas: new Map([...table.formulas].map(([key, cells]) => [key, [...cells, cells[0]]])) };
    case 'merge':
      return { ...table, mergedCells: 'A5:B6' };
    case 'dropColumn':
      return columns === 1 ? table : reordered(table, headings.map((_, index) => index).filter((index) => index !== column));
    case 'moveColumn': {
      const order = headings.map((_, index) => index).filter((index) => index !== column);
      order.splice(mutation.to % columns, 0, column);
      return reordered(table, order);
    }
    case 'nearlySameHeading':
      return renamed(table, column, `${headings[mutation.to % columns]!} `);
    case 'renameColumn':
      return renamed(table, column, mutation.heading);
    default:
      return table;
  }
}

/** Excel lets no heading stand twice in a table, whatever its case. */
function renamed(table: TableSnapshot, column: number, heading: string): TableSnapshot {
  if (table.headings.some((each) => each.toLowerCase() === heading.toLowerCase())) return table;
  return { ...table, headings: table.headings.map((each, index) => (index === column ? heading : each)) };
}

function reordered(table: TableSnapshot, order: readonly number[]): TableSnapshot {
  return {
    ...table,
    headings: order.map((index) => table.headings[index]!),
    values: table.values.map((cells) => order.map((index) => cells[index])),
    formulas: new Map(order.flatMap((index, now) => (table.formulas.has(index) ? [[now, table.formulas.get(index)!] as const] : []))),
  };
}
