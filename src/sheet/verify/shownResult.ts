import { entryAsText, entryOf } from '../../domain/entry';
import type { CellPlace } from '../cellPlace';
import { proofIssue, type LocatedIssue } from '../locatedIssue';

/** Where nothing can be shown yet, a cell is empty or shows that its input cannot be used. */
const NO_RESULT: ReadonlySet<string> = new Set(['', '#N/A', '#VALUE!']);
/** Excel is still waiting for the functions: nobody has changed anything. */
const STILL_COMPUTING: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

export function isComputing(value: unknown): boolean {
  return STILL_COMPUTING.has(String(value));
}

/**
 * What a cell shows against what was worked out anew; null where it fits.
 * @param accepted the ways in which the result may be shown; with an empty text among them nothing needs to be there
 */
export function resultIssue(value: unknown, accepted: readonly string[], where: string, cell: CellPlace | null): LocatedIssue | null {
  const shown = entryAsText(entryOf(value));
  if (isComputing(shown)) return null;
  const fits = accepted.includes('') ? NO_RESULT.has(shown) : accepted.some((each) => isSameResult(each, shown));
  return fits ? null : proofIssue('error', 'resultDiffers', { where, shown, worked: accepted[0] ?? '' }, cell);
}

/** Numbers by their value, because a file may write the last digit of one in another way. */
function isSameResult(worked: string, shown: string): boolean {
  if (worked === shown) return true;
  const [a, b] = [Number(worked), Number(shown)];
  return shown.trim() !== '' && Number.isFinite(a) && Math.abs(a - b) < 1e-7;
}
