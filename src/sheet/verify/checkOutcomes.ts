import { entryAsText, entryOf } from '../../domain/entry';
import { failedCriteria, Standing } from '../../domain/knockOut';
import { pointsAsNumber, type Points } from '../../domain/points';
import { UNRANKED } from '../../domain/ranking';
import { isScore } from '../../domain/score';
import { WORKBOOK_TEXTS } from '../../i18n/workbookText';
import { cellOfAddress } from '../a1';
import { candidateColumns } from '../candidateColumns';
import { tableCell } from '../cellPlace';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { proofIssue, type LocatedIssue } from '../locatedIssue';
import { readCandidates } from '../readCandidates';
import { resultsOf } from '../record/resultsOf';
import { tableNamed } from '../snapshot';
import { TABLES } from '../workbookNames';
import type { ProofReading } from './proofReading';

/** Where nothing can be shown yet, a cell is empty or shows that its input cannot be used. */
const NO_RESULT: ReadonlySet<string> = new Set(['', '#N/A', '#VALUE!']);
/** Excel is still waiting for the functions: nobody has changed anything. */
const STILL_COMPUTING: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);
const TEXTS = Object.values(WORKBOOK_TEXTS);
const YES = TEXTS.map(({ yes }) => yes);
const NO = TEXTS.map(({ no }) => no);
const WITHDRAWN = TEXTS.map(({ withdrawn }) => withdrawn);

/** Results in cells, held against those that were worked out anew from what people typed. */
export function checkOutcomes({ snapshot, cells }: ProofReading, checked: CheckedWorkbook): LocatedIssue[] {
  return [...checkCandidates(checked), ...checkShortlist({ snapshot, cells }, checked)];
}

function checkCandidates(checked: CheckedWorkbook): LocatedIssue[] {
  const { snapshot, tender, field, assessment } = checked;
  const table = tableNamed(snapshot, TABLES.candidates);
  if (!table) return [];
  const columns = candidateColumns(table, tender, (key) => key, () => undefined);
  const { tableRows } = readCandidates(table, columns, tender);
  const { admitted, failed, score, rank } = columns.fixed;
  return [...tableRows].flatMap((tableRow, row) => {
    const issues: LocatedIssue[] = [];
    const hold = (column: number | undefined, accepted: readonly string[]): void => {
      if (column === undefined) return;
      const shown = entryAsText(entryOf(table.values[tableRow]?.[column]));
      if (STILL_COMPUTING.has(shown)) return;
      const fits = accepted.includes('') ? NO_RESULT.has(shown) : accepted.some((each) => sameResult(each, shown));
      if (fits) return;
      const where = [table.headings[column] ?? '', field.names[row] ?? ''].filter((text) => text !== '').join(', ');
      issues.push(proofIssue('error', 'resultDiffers', { where, shown, worked: accepted[0] ?? '' }, tableCell(table, column, tableRow)));
    };
    const standing = assessment.standing[row] as Standing;
    hold(admitted, standing === Standing.admitted ? YES : standing === Standing.open ? [''] : NO);
    const failures = failedCriteria(tender.knockOuts, field, row);
    hold(failed, standing === Standing.withdrawn ? WITHDRAWN.map((word) => [...failures, word].join('; ')) : [failures.join('; ')]);
    const total = assessment.score[row] ?? Number.NaN;
    hold(score, [isScore(total) ? String(pointsAsNumber(total as Points)) : '']);
    const place = assessment.ranking.rank[row] ?? UNRANKED;
    hold(rank, [place === UNRANKED ? '' : String(place)]);
    return issues;
  });
}

/** Numbers by their value, because a file may write the last digit of one in another way. */
function sameResult(worked: string, shown: string): boolean {
  if (worked === shown) return true;
  const [a, b] = [Number(worked), Number(shown)];
  return shown.trim() !== '' && Number.isFinite(a) && Math.abs(a - b) < 1e-7;
}

function checkShortlist({ snapshot, cells }: Pick<ProofReading, 'snapshot' | 'cells'>, checked: CheckedWorkbook): LocatedIssue[] {
  const spill = snapshot.spills.shortlist;
  const start = spill ? cellOfAddress(spill.address) : null;
  const sheet = cells.sheets.find((each) => each.sheet === spill?.sheet);
  if (!spill || !start || !sheet || checked.assessment.shortlist === null || STILL_COMPUTING.has(String(spill.value))) return [];
  const line = (row: number): unknown[] => [0, 1, 2, 3].map((column) => sheet.values[start.row + row - sheet.row]?.[start.column + column - sheet.column] ?? '');
  const shown: string[] = [];
  for (let row = 0; typeof line(row)[0] === 'number'; row++) shown.push(lineText(line(row)));
  const worked = resultsOf(checked)
    .filter(({ place }) => place === 'in' || place === 'unresolved')
    .map(({ rank, candidate, score, rate }) => lineText([rank, candidate, score, rate ?? '']));
  const cell = { table: null, sheet: spill.sheet, address: spill.address };
  const missing = without(worked, shown);
  const extra = without(shown, worked);
  const where = spill.sheet;
  return Array.from({ length: Math.max(missing.length, extra.length) }, (_, index) =>
    proofIssue('error', 'resultDiffers', { where, shown: extra[index] ?? '', worked: missing[index] ?? '' }, cell),
  );
}

function lineText(cells: readonly unknown[]): string {
  return cells.map((cell) => (typeof cell === 'number' ? String(Math.round(cell * 1e6) / 1e6) : String(cell ?? '').trim())).join(' · ');
}

/** Those of `all` that are not in `others`, each as often as it is there too many. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(each, (left.get(each) ?? 0) + 1);
  return all.filter((each) => {
    const count = left.get(each) ?? 0;
    if (count > 0) left.set(each, count - 1);
    return count === 0;
  });
}
