import { LARGEST_QUANTITY } from '../domain/decimal';
import { entryAsText, entryOf } from '../domain/entry';
import { toPoints } from '../domain/points';
import { rateColumn } from '../sheet/rateColumn';
import { absenceByAdmission } from './admission';
import { invalidArgument, notYet } from './cellError';
import { lineOf, optionalLine, requireEqualLength, type Line } from './line';
import { texts } from './texts';

/** Candidates as a ranking formula gets them: scores, rates, and who takes part. */
export interface Competitors {
  /** Millionths of a point; NaN for a candidate that takes no part in the ranking. */
  readonly scores: Float64Array;
  /** Millionths of a euro an hour; NaN where there is no usable rate. */
  readonly rates: Float64Array;
  /** Per candidate that takes no part: what its own cell shows. Empty text for a knocked-out candidate. */
  readonly absence: ReadonlyMap<number, string | CustomFunctions.Error>;
}

/**
 * Reads the arguments that all ranking formulas share. A candidate that cannot take part gets its own answer and
 * changes nobody else's. A rate that cannot be used counts as missing: it matters only inside a tie.
 * Without `admitted` every candidate is admitted.
 */
export function competitorsOf(scores: Line, rates: Line, admitted: Line | null): Competitors {
  requireEqualLength(scores, rates);
  if (admitted) requireEqualLength(scores, admitted);
  const count = scores.cells.length;
  const competing = new Float64Array(count).fill(Number.NaN);
  const absence = new Map<number, string | CustomFunctions.Error>();
  for (let row = 0; row < count; row++) {
    const absent = (admitted && absenceByAdmission(admitted.cells[row], row)) ?? absenceByScore(scores.cells[row], row);
    if (absent !== null) absence.set(row, absent);
    else competing[row] = toPoints(scores.cells[row] as number);
  }
  return { scores: competing, rates: rateColumn(count, (row) => rates.cells[row], ignoreIssue), absence };
}

/** Competitors with the names beside them: the arguments that all lists of candidates begin with. */
export function namedCompetitors(
  candidates: unknown[][],
  scores: unknown[][],
  rates: unknown[][],
  admitted: unknown[][] | undefined,
): { readonly names: Line; readonly competitors: Competitors } {
  const names = lineOf(candidates, 'candidates');
  const line = lineOf(scores, 'scores');
  requireEqualLength(names, line);
  return { names, competitors: competitorsOf(line, lineOf(rates, 'rates'), optionalLine(admitted, 'admitted')) };
}

/** The pane and the check report unusable rates with their cell; a rank needs one only inside a tie. */
function ignoreIssue(): void {}

function absenceByScore(cell: unknown, row: number): CustomFunctions.Error | null {
  const entry = entryOf(cell);
  if (entry.kind === 'number' && Math.abs(entry.value) <= LARGEST_QUANTITY) return null;
  if (entry.kind === 'blank' || (entry.kind === 'error' && entry.value === '#N/A')) {
    return notYet(texts().atRow(row + 1, texts().scoreOpen()));
  }
  const text = entry.kind === 'error' ? texts().scoreError(entry.value) : texts().scoreNotNumber(entryAsText(entry));
  return invalidArgument(texts().atRow(row + 1, text));
}
