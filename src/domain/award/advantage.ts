import type { LetterItem, ReasonedItem } from './letterItem';

/** Something on which the winner did better, as far as both were judged on it. */
export interface Advantage {
  readonly own: LetterItem;
  readonly winner: ReasonedItem;
}

/**
 * The relative advantages of the winner over one candidate. Marks of a client round compare candidates with each other, so
 * only the same round counts; a competency is judged on its own, so there the winner's last round counts.
 * Source: docs/method.md, "Award, letters, standstill".
 */
export function advantagesOver(own: readonly LetterItem[], winner: readonly ReasonedItem[]): Advantage[] {
  return own.flatMap((item): Advantage[] => {
    const others = winner.filter(
      (each) => each.kind === item.kind && each.id === item.id && (item.kind === 'competency' || each.round === item.round),
    );
    const best = others.at(-1);
    return best && isBetter(best, item) ? [{ own: item, winner: best }] : [];
  });
}

function isBetter({ result: a }: LetterItem, { result: b }: LetterItem): boolean {
  if (a.kind === 'points' && b.kind === 'points') return a.points > b.points;
  return a.kind === 'grade' && b.kind === 'grade' && a.level > b.level;
}
