import { MOST_BYTES, readBlocks, type BlockRead } from './readBlocks';
import type { KnownCells } from '../sheet/knownCells';
import type { Cell } from '../sheet/setUp/step';

/** Cells that steps will write over. */
export interface CellsWritten {
  /** The table or the sheet without which these cells are gone. */
  readonly on: { readonly table: string } | { readonly sheet: string };
  readonly range: () => Excel.Range;
  /** The plan counts on blank cells here. */
  readonly mustBeBlank: boolean;
  /** What the plan took to stand there; null where it knows nothing of it. */
  readonly known: KnownCells | null;
  readonly written: readonly (readonly Cell[])[];
}

/** The same with what stood in them; nothing by row where all of them were blank. */
export interface CellsBefore extends CellsWritten {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** A value and what was typed for it, as JSON. */
const BYTES_A_CELL = 28;

/**
 * Loads what stands in the cells; the caller synchronises and then asks for it. Cells that come in one answer come with
 * that; more are read afterwards in pieces. Of cells that ought to be blank Excel is asked first whether they are: that is
 * a word where the cells below a long list would be megabytes.
 */
export function loadCells(context: Excel.RequestContext, cells: readonly CellsWritten[]): () => Promise<readonly CellsBefore[]> {
  const bytes = cells.reduce((sum, { written }) => sum + written.length * (written[0]?.length ?? 0) * BYTES_A_CELL, 0);
  if (bytes <= MOST_BYTES) {
    const loaded = cells.map((each) => ({ each, now: each.range().load('formulas,values') }));
    return () => Promise.resolve(loaded.map(({ each, now }) => ({ ...each, formulas: now.formulas, values: now.values })));
  }
  const looked = cells.map((each) => ({ each, used: each.mustBeBlank ? each.range().getUsedRangeOrNullObject(true).load('address') : null }));
  return () => readInPieces(context, looked.map(({ each, used }) => ({ each, isBlank: used?.isNullObject === true })));
}

/** Cells as they stand now, however many they are. */
export function readCellsNow(context: Excel.RequestContext, cells: readonly CellsWritten[]): Promise<readonly CellsBefore[]> {
  return readInPieces(context, cells.map((each) => ({ each, isBlank: false })));
}

async function readInPieces(
  context: Excel.RequestContext,
  cells: readonly { readonly each: CellsWritten; readonly isBlank: boolean }[],
): Promise<readonly CellsBefore[]> {
  const reads = cells.map(({ each, isBlank }) => ({
    each,
    formulas: isBlank ? null : blockOf(each, 'formulas'),
    values: isBlank ? null : blockOf(each, 'values'),
  }));
  await readBlocks(context, reads.flatMap(({ formulas, values }) => (formulas && values ? [formulas, values] : [])));
  return reads.map(({ each, formulas, values }) => ({ ...each, formulas: formulas?.cells ?? [], values: values?.cells ?? [] }));
}

function blockOf({ range, written }: CellsWritten, what: BlockRead['what']): BlockRead {
  const columns = written[0]?.length ?? 0;
  const part = (from: number, rows: number): Excel.Range => range().getCell(from, 0).getResizedRange(rows - 1, columns - 1);
  // What was typed is as long as what is shown, unless there are formulas in it.
  return { part, rows: written.length, columns, what, bytesPerRow: (columns * BYTES_A_CELL) / 2, cells: [] };
}
