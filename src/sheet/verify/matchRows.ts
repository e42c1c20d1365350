/** Which row became which, by their positions in both lists. */
export interface MatchedRows {
  readonly changed: readonly { readonly then: number; readonly now: number }[];
  readonly added: readonly number[];
  readonly lost: readonly number[];
}

/** More than so many rows without a partner are no edit but another table. */
const MOST_TO_COMPARE = 200;

/**
 * Rows that are equal belong together wherever they stand, so a sort is no change. Of the others, those with the same
 * first cell do; and of what is then left, those that have most cells in common.
 */
export function matchRows(then: readonly (readonly unknown[])[], now: readonly (readonly unknown[])[]): MatchedRows {
  const equal = pairsBy(then, now, all(then), all(now), (row) => JSON.stringify(row.map(rounded)));
  const byName = pairsBy(then, now, equal.then, equal.now, (row) => (row[0] === '' || row[0] === undefined ? null : JSON.stringify(row[0])));
  const alike = mostAlike(then, now, byName.then, byName.now);
  return { changed: [...byName.pairs, ...alike.pairs], added: alike.now, lost: alike.then };
}

interface Pairs {
  readonly pairs: { readonly then: number; readonly now: number }[];
  readonly then: number[];
  readonly now: number[];
}

function all(rows: readonly unknown[]): number[] {
  return rows.map((_, index) => index);
}

function pairsBy(
  then: readonly (readonly unknown[])[],
  now: readonly (readonly unknown[])[],
  thenLeft: readonly number[],
  nowLeft: readonly number[],
  keyOf: (row: readonly unknown[]) => string | null,
): Pairs {
  const waiting = new Map<string, number[]>();
  for (const row of nowLeft) {
    const key = keyOf(now[row]!);
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  const pairs: Pairs['pairs'] = [];
  const unpaired: number[] = [];
  const taken = new Set<number>();
  for (const row of thenLeft) {
    const key = keyOf(then[row]!);
    const partner = key === null ? undefined : waiting.get(key)?.shift();
    if (partner === undefined) unpaired.push(row);
    else {
      pairs.push({ then: row, now: partner });
      taken.add(partner);
    }
  }
  return { pairs, then: unpaired, now: nowLeft.filter((row) => !taken.has(row)) };
}

function mostAlike(then: readonly (readonly unknown[])[], now: readonly (readonly unknown[])[], thenLeft: readonly number[], nowLeft: readonly number[]): Pairs {
  if (thenLeft.length > MOST_TO_COMPARE || nowLeft.length > MOST_TO_COMPARE) return { pairs: [], then: [...thenLeft], now: [...nowLeft] };
  const pairs: Pairs['pairs'] = [];
  const left = new Set(nowLeft);
  const unpaired: number[] = [];
  for (const row of thenLeft) {
    let best: { readonly at: number; readonly common: number } | null = null;
    for (const other of left) {
      const common = then[row]!.filter((cell, index) => cell !== '' && cell === now[other]![index]).length;
      if (common > (best?.common ?? 0)) best = { at: other, common };
    }
    if (best === null) unpaired.push(row);
    else {
      pairs.push({ then: row, now: best.at });
      left.delete(best.at);
    }
  }
  return { pairs, then: unpaired, now: [...left] };
}

/** A file may write the last digit of a number in another way. */
function rounded(cell: unknown): unknown {
  return typeof cell === 'number' ? Number(cell.toPrecision(14)) : cell;
}
