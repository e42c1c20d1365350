import { candidateColumns } from '../candidateColumns';
import { tableCell } from '../cellPlace';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { columnsWithHeading } from '../headings';
import { proofIssue, type LocatedIssue } from '../locatedIssue';
import { watchedTables } from '../journal/watchedCells';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import type { WorkbookCells } from '../workbookCells';
import { TABLES } from '../workbookNames';
import type { ProofReading } from './proofReading';

/** Rows and columns out of sight, texts that look like numbers, and formulas where a person is to judge. */
export function checkInputs({ snapshot, cells, hiddenRows, hiddenColumns }: ProofReading, checked: CheckedWorkbook): LocatedIssue[] {
  const hidden = [...hiddenRows].flatMap(([name, rows]) => {
    const table = tableNamed(snapshot, name);
    const [first] = rows;
    return table && first !== undefined ? [proofIssue('error', 'rowsHidden', { table: name, rows: rows.length }, tableCell(table, 0, first))] : [];
  });
  const outOfSight = [...hiddenColumns].flatMap(([name, columns]) => {
    const table = tableNamed(snapshot, name);
    const [first] = columns;
    if (!table || first === undefined) return [];
    return [proofIssue('warning', 'columnsHidden', { table: name, headings: columns.map((column) => table.headings[column] ?? '') }, tableCell(table, first, null))];
  });
  return [...hidden, ...outOfSight, ...textNumbers(checked), ...ownFormulas(snapshot, cells)];
}

/** A mark, answer, rate or grade that a formula of one's own makes changes without anybody judging anew. Ours say how they judge. */
function ownFormulas(snapshot: WorkbookSnapshot, { sheets }: WorkbookCells): LocatedIssue[] {
  return watchedTables(snapshot).flatMap(({ table: name, sheet, rows }) => {
    const table = tableNamed(snapshot, name);
    const used = sheets.find((each) => each.sheet === sheet);
    if (!table || !used) return [];
    return [...rows.values()].flatMap(({ label, cells }) =>
      [...cells.values()].flatMap(({ criterion, row, column }) => {
        const formula = String(used.formulas[row - used.row]?.[column - used.column] ?? '');
        if (!formula.startsWith('=') || /\bTENDER\./i.test(formula)) return [];
        return [proofIssue('warning', 'formulaInMarks', { where: [label, criterion].join(', ') }, tableCell(table, column - table.column, row - table.row - 1))];
      }),
    );
  });
}

const LIKE_A_NUMBER = /^[\s\u00a0€]*[+-]?\d[\d.,\s\u00a0]*%?$/;

function textNumbers({ snapshot, tender }: CheckedWorkbook): LocatedIssue[] {
  const candidates = tableNamed(snapshot, TABLES.candidates);
  const columns = candidates ? candidateColumns(candidates, tender, (key) => key, () => undefined) : null;
  const marks = tender.selection.filter(({ scale }) => scale.kind !== 'levels' && scale.kind !== 'yesNo').map(({ id }) => columns?.criteria.get(id));
  const selection = tableNamed(snapshot, TABLES.selection);
  return [
    { table: candidates, numbers: [columns?.fixed.rate, ...marks] },
    { table: selection, numbers: selection ? columnsWithHeading(selection.headings, 'weight') : [] },
  ].flatMap(({ table, numbers }) =>
    (table?.values ?? []).flatMap((cells, row) =>
      numbers.flatMap((column) => {
        const value = column === undefined ? null : cells[column];
        if (!table || column === undefined || typeof value !== 'string' || !LIKE_A_NUMBER.test(value)) return [];
        return [proofIssue('error', 'textNumber', { value }, tableCell(table, column, row))];
      }),
    ),
  );
}
