import { candidateColumns } from '../candidateColumns';
import { tableCell } from '../cellPlace';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { columnsWithHeading } from '../headings';
import { proofIssue, type LocatedIssue } from '../locatedIssue';
import { tableNamed } from '../snapshot';
import { TABLES } from '../workbookNames';
import type { ProofReading } from './proofReading';

/** Rows out of sight, and texts that look like numbers. */
export function checkInputs({ snapshot, hiddenRows }: ProofReading, checked: CheckedWorkbook): LocatedIssue[] {
  const hidden = [...hiddenRows].flatMap(([name, rows]) => {
    const table = tableNamed(snapshot, name);
    const [first] = rows;
    return table && first !== undefined ? [proofIssue('error', 'rowsHidden', { table: name, rows: rows.length }, tableCell(table, 0, first))] : [];
  });
  return [...hidden, ...textNumbers(checked)];
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
