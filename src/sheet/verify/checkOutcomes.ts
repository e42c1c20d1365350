import { failedCriteria, Standing } from '../../domain/knockOut';
import { pointsAsNumber, type Points } from '../../domain/points';
import { rateAsNumber, type HourlyRate } from '../../domain/hourlyRate';
import { DecidedBy, UNRANKED } from '../../domain/ranking';
import { isScore } from '../../domain/score';
import { functionText } from '../../i18n/functionText';
import { WORKBOOK_TEXTS } from '../../i18n/workbookText';
import { cellOfAddress } from '../a1';
import { candidateColumns } from '../candidateColumns';
import { tableCell } from '../cellPlace';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { proofIssue, type LocatedIssue } from '../locatedIssue';
import { readCandidates } from '../readCandidates';
import { tableNamed } from '../snapshot';
import { TABLES } from '../workbookNames';
import type { ProofReading } from './proofReading';
import { isComputing, resultIssue } from './shownResult';

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
      const where = [table.headings[column] ?? '', field.names[row] ?? ''].filter((text) => text !== '').join(', ');
      const issue = resultIssue(table.values[tableRow]?.[column], accepted, where, tableCell(table, column, tableRow));
      if (issue) issues.push(issue);
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

function checkShortlist({ snapshot, cells }: Pick<ProofReading, 'snapshot' | 'cells'>, checked: CheckedWorkbook): LocatedIssue[] {
  const spill = snapshot.spills.shortlist;
  const start = spill ? cellOfAddress(spill.address) : null;
  const sheet = cells.sheets.find((each) => each.sheet === spill?.sheet);
  if (!spill || !start || !sheet || checked.assessment.shortlist === null || isComputing(spill.value)) return [];
  const line = (row: number): unknown[] => [0, 1, 2, 3, 4].map((column) => sheet.values[start.row + row - sheet.row]?.[start.column + column - sheet.column] ?? '');
  const shown: string[] = [];
  for (let row = 0; typeof line(row)[0] === 'number'; row++) shown.push(lineText(inKeys(line(row))));
  const worked = workedLines(checked).map(lineText);
  const cell = { table: null, sheet: spill.sheet, address: spill.address };
  const missing = without(worked, shown);
  const extra = without(shown, worked);
  const where = spill.sheet;
  return Array.from({ length: Math.max(missing.length, extra.length) }, (_, index) =>
    proofIssue('error', 'resultDiffers', { where, shown: extra[index] ?? '', worked: missing[index] ?? '' }, cell),
  );
}

/** The lines of the shortlist: rank, name, score, rate and what decided the place, worked out from what was typed. */
function workedLines({ field, assessment }: CheckedWorkbook): unknown[][] {
  const { shortlist, ranking, score } = assessment;
  const isAtCut = new Set(shortlist?.unresolvedAtCut);
  return [...(shortlist?.rows ?? []), ...isAtCut].map((row) => {
    const rate = field.rates[row] ?? Number.NaN;
    const decided = DECIDED.find(([, value]) => value === ranking.decidedBy[row])?.[0] ?? '';
    return [
      ranking.rank[row],
      field.names[row],
      pointsAsNumber(score[row] as Points),
      Number.isNaN(rate) ? '' : rateAsNumber(rate as HourlyRate),
      isAtCut.has(row) ? 'unresolvedAtCut' : decided,
    ];
  });
}

const DECIDED = Object.entries(DecidedBy);

/** What decided a place is said in the language of whoever calculated it; here by its key. */
function inKeys(line: readonly unknown[]): unknown[] {
  const word = String(line[4] ?? '').trim();
  const [key] = (['nl', 'en'] as const).map((language) => functionText(language).decidedBy).flatMap((decidedBy) => Object.entries(decidedBy).find(([, text]) => text === word)?.[0] ?? []);
  return [...line.slice(0, 4), key ?? word];
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
