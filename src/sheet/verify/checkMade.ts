import { entryAsText, entryOf } from '../../domain/entry';
import { cellAddress } from '../a1';
import { tableCell, type CellPlace } from '../cellPlace';
import { isFrozen } from '../freeze/frozen';
import { isLiveFormula } from '../freeze/liveFormula';
import { isSameHeading } from '../headings';
import { proofIssue, type LocatedIssue } from '../locatedIssue';
import { tableNamed } from '../snapshot';
import type { SheetCells } from '../workbookCells';
import type { MadeFormula } from './madeFormulas';
import type { ProofReading } from './proofReading';
import { isSameFormula, withoutAddresses } from './sameFormula';

type InCell = Extract<MadeFormula, { in: 'cell' }>;

/** Formulas of rounds and award that were overwritten or altered, each with its cell. */
export function checkMade({ snapshot, cells }: ProofReading, made: readonly MadeFormula[]): LocatedIssue[] {
  const frozen = isFrozen(snapshot);
  // While values stand in their place the formulas stand aside and come back.
  const due = made.filter(({ formula }) => !(frozen && isLiveFormula(formula)));
  const sheets = new Map(cells.sheets.map((sheet) => [sheet.sheet, sheet]));
  const inColumns = due.flatMap((each): LocatedIssue[] => {
    const table = each.in === 'column' ? tableNamed(snapshot, each.table) : null;
    if (each.in !== 'column' || table === null) return [];
    const column = table.headings.findIndex((heading) => isSameHeading(heading, each.heading));
    if (column < 0) return [];
    return table.values.flatMap((_, row) => {
      const formula = formulaAt(sheets.get(table.sheet), table.row + 1 + row, table.column + column);
      return isSameFormula(String(formula), each.formula) ? [] : [otherwise(formula, `${table.name}, ${each.heading}`, tableCell(table, column, row))];
    });
  });
  const bySheet = new Map<string, InCell[]>();
  for (const each of due) if (each.in === 'cell') bySheet.set(each.sheet, [...(bySheet.get(each.sheet) ?? []), each]);
  return [...inColumns, ...[...bySheet].flatMap(([sheet, expected]) => checkCells(sheets.get(sheet), sheet, expected))];
}

/** Formulas outside tables: rows and columns that came in moved them, so they are looked for on all of their sheet. */
function checkCells(cells: SheetCells | undefined, sheet: string, expected: readonly InCell[]): LocatedIssue[] {
  const standing = new Map<string, number>();
  for (const line of cells?.formulas ?? []) {
    for (const formula of line) {
      if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
      const plain = withoutAddresses(formula);
      standing.set(plain, (standing.get(plain) ?? 0) + 1);
    }
  }
  return expected.flatMap((each) => {
    const plain = withoutAddresses(each.formula);
    const left = standing.get(plain) ?? 0;
    standing.set(plain, left - 1);
    if (left > 0) return [];
    const { row, column } = placeBesideLabel(cells, each) ?? each;
    const cell = { table: null, sheet, address: cellAddress(row, column) };
    return [otherwise(formulaAt(cells, row, column), each.label === '' ? sheet : each.label, cell)];
  });
}

function placeBesideLabel(cells: SheetCells | undefined, { label }: InCell): { readonly row: number; readonly column: number } | null {
  if (label === '' || cells === undefined) return null;
  for (const [down, line] of cells.values.entries()) {
    const across = line.findIndex((cell) => typeof cell === 'string' && cell.trim() === label);
    if (across >= 0) return { row: cells.row + down, column: cells.column + across + 1 };
  }
  return null;
}

function formulaAt(cells: SheetCells | undefined, row: number, column: number): unknown {
  return cells?.formulas[row - cells.row]?.[column - cells.column] ?? '';
}

function otherwise(formula: unknown, where: string, cell: CellPlace): LocatedIssue {
  if (typeof formula === 'string' && formula.startsWith('=')) return proofIssue('error', 'madeFormulaOther', { where }, cell);
  return proofIssue('error', 'madeFormulaReplaced', { where, value: entryAsText(entryOf(formula)) }, cell);
}
