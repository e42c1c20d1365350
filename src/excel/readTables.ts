import type { SpillKey } from '../sheet/formulas';
import { derivedColumns } from '../sheet/derivedColumns';
import { columnsWithHeading } from '../sheet/headings';
import type { SpillSnapshot, TableSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { NAMES, TABLES } from '../sheet/workbookNames';
import { CALCULATED_KEYS } from '../sheet/setUp/calculatedKeys';
import { blockOnSheet, bytesOfCells, readBlocks, type BlockRead } from './readBlocks';

const SPILLS: readonly SpillKey[] = ['assessment', 'shortlist'];

/** Two round trips: how these tables and the formulas that spill lie, and what stands in them. */
export async function readTables(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  names: ReadonlySet<string>,
): Promise<Pick<WorkbookSnapshot, 'tables' | 'spills'>> {
  const lying = tables.map(layOf);
  const spills = SPILLS.filter((key) => names.has(NAMES[key])).map((key) => spillOf(context, key));
  await context.sync();

  const knockOuts = lying.find(({ table }) => table.name === TABLES.knockOuts);
  const reads = lying.map((each) => cellsOf(context, each, knockOuts));
  await readBlocks(context, reads.flatMap(({ values, formulas }) => [values, ...formulas.values()]));
  return {
    tables: lying.map((table, index) => tableOf(table, reads[index]!)),
    spills: Object.fromEntries(spills.map(({ key, read }) => [key, read()])),
  };
}

interface LyingTable {
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly merged: Excel.RangeAreas;
  /** The first candidate: about what all others take in an answer. */
  readonly first: Excel.Range | null;
}

function layOf(table: Excel.Table): LyingTable {
  const header = table.getHeaderRowRange().load('values,rowIndex,columnIndex');
  // The few criteria come at once: they say in which columns of candidates a formula may stand.
  const cells = table.name === TABLES.knockOuts ? ',values' : '';
  const body = table.getDataBodyRange().load(`rowCount,columnCount,rowIndex,columnIndex${cells}`);
  const merged = table.getRange().getMergedAreasOrNullObject().load('address');
  const first = table.name === TABLES.candidates ? header.getOffsetRange(1, 0).load('values,formulas') : null;
  return { table, header, body, merged, first };
}

interface TableRead {
  readonly values: BlockRead;
  readonly formulas: ReadonlyMap<number, BlockRead>;
}

/** Values of the whole body, and formulas of the calculated columns only: that is where one can be overwritten. */
function cellsOf(context: Excel.RequestContext, { table, header, body, first }: LyingTable, knockOuts: LyingTable | undefined): TableRead {
  const headings = headingsIn(header);
  const calculated = table.name === TABLES.candidates ? filledColumns(headings, knockOuts) : [];
  const { rowIndex: row, rowCount: rows, columnIndex, columnCount: columns } = body;
  const at = { sheet: table.worksheet.name, row, column: columnIndex, rows, columns };
  return {
    values: blockOnSheet(context, at, 'values', first ? bytesOfRow(first.values[0] ?? []) : undefined),
    formulas: new Map(
      calculated.map((column) => [
        column,
        blockOnSheet(context, { ...at, column: columnIndex + column, columns: 1 }, 'formulas', bytesOfFormula(first?.formulas[0]?.[column])),
      ]),
    ),
  };
}

/** A small number with its comma and some room. */
const LEAST_BYTES = 6;

/** Of a row like this one; blank cells are not taken to stay so. */
function bytesOfRow(row: readonly unknown[]): number {
  return Math.max(bytesOfCells(row) * 1.1, row.length * LEAST_BYTES);
}

/** Of a row with this formula; undefined where something else stands in the first row. */
function bytesOfFormula(formula: unknown): number | undefined {
  return typeof formula === 'string' && formula.startsWith('=') ? bytesOfCells([formula]) + 1 : undefined;
}

function filledColumns(headings: readonly string[], knockOuts: LyingTable | undefined): number[] {
  const own = CALCULATED_KEYS.flatMap((key) => columnsWithHeading(headings, key));
  const derived = knockOuts ? derivedColumns(headings, headingsIn(knockOuts.header), knockOuts.body.values) : [];
  return [...new Set([...own, ...derived])];
}

function headingsIn(header: Excel.Range): string[] {
  return (header.values[0] ?? []).map(String);
}

function tableOf({ table, header, merged }: LyingTable, read: TableRead): TableSnapshot {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    row: header.rowIndex,
    column: header.columnIndex,
    headings: headingsIn(header),
    values: read.values.cells,
    formulas: new Map([...read.formulas].map(([column, { cells }]) => [column, cells.map((row) => row[0])])),
    mergedCells: merged.isNullObject ? null : merged.address,
  };
}

function spillOf(context: Excel.RequestContext, key: SpillKey): { key: SpillKey; read: () => SpillSnapshot | undefined } {
  const range = context.workbook.names.getItem(NAMES[key]).getRangeOrNullObject();
  range.load('address');
  const cell = range.getCell(0, 0).load('address,values,formulas,worksheet/name');
  return {
    key,
    read: () => {
      if (range.isNullObject || cell.isNullObject) return undefined;
      const address = cell.address.replace(/^.*!/, '').replace(/\$/g, '');
      return { sheet: cell.worksheet.name, address, value: cell.values[0]?.[0], formula: String(cell.formulas[0]?.[0] ?? '') };
    },
  };
}
