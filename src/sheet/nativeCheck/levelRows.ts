import { bareName, ladderOf, levelFor } from '../../domain/levels';
import { pointsAsNumber } from '../../domain/points';
import type { Level } from '../../domain/scale';
import type { Tender } from '../../domain/tender';
import type { Cell } from '../setUp/step';
import { inBrackets } from './inputCell';

/** Further than any mark; a spreadsheet has no number for endless. */
const FAR = 1e300;

/**
 * Rows of the table of levels: criterion, name, points, and from where to where numbers belong to it. A name and the
 * numbers of a level stand in rows of their own. Where levels overlap with different points there is no row: nobody
 * but a person can say which is meant.
 */
export function levelRows({ selection }: Tender): Cell[][] {
  return selection.flatMap(({ scale }, index) =>
    scale.kind === 'levels' ? [...namesOf(index + 1, scale.levels), ...stretchesOf(index + 1, scale.levels)] : [],
  );
}

function namesOf(criterion: number, levels: readonly Level[]): Cell[][] {
  const seen = new Set<string>();
  return levels.flatMap(({ name, points }) => {
    const bare = bareName(name);
    if (seen.has(bare)) return [];
    seen.add(bare);
    return [[criterion, inBrackets(bare), pointsAsNumber(points), 0, 0, 0, 0]];
  });
}

interface Piece {
  readonly low: number;
  readonly lowIncluded: boolean;
  readonly high: number;
  readonly highIncluded: boolean;
}

function stretchesOf(criterion: number, levels: readonly Level[]): Cell[][] {
  return pieces(levels).flatMap((piece) => {
    const level = levelFor(insideOf(piece), levels);
    if (!level) return [];
    const { low, lowIncluded, high, highIncluded } = piece;
    const ends = [Math.max(low, -FAR), Number(lowIncluded), Math.min(high, FAR), Number(highIncluded)];
    return [[criterion, '', pointsAsNumber(level.points), ...ends]];
  });
}

/** The line of numbers cut at every end of a level: points and what lies between them. */
function pieces(levels: readonly Level[]): Piece[] {
  const spans = ladderOf(levels).flatMap(({ span }) => (span === null ? [] : [span]));
  const ends = [...new Set(spans.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite))].sort((a, b) => a - b);
  if (ends.length === 0) return [];
  const at = ends.map((end): Piece => ({ low: end, lowIncluded: true, high: end, highIncluded: true }));
  const bounds = [-Infinity, ...ends, Infinity];
  const between = bounds.slice(1).map((high, index): Piece => ({ low: bounds[index]!, lowIncluded: false, high, highIncluded: false }));
  return between.flatMap((piece, index) => (at[index] ? [piece, at[index]] : [piece]));
}

function insideOf({ low, high }: Piece): number {
  if (low === -Infinity) return high - 1;
  return high === Infinity ? low + 1 : (low + high) / 2;
}

