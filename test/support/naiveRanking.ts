/** The ranking rule by counting: nothing is sorted. Scores and rates as plain numbers; null takes no part or is missing. */
export function naiveRanks(scores: readonly (number | null)[], rates: readonly (number | null)[]): (number | null)[] {
  return scores.map((score, i) => {
    if (score === null) return null;
    const peers = [...scores.keys()].filter((other) => scores[other] === score);
    const rateMissing = peers.some((other) => rates[other] === null);
    let better = 0;
    scores.forEach((other, j) => {
      if (other === null) return;
      if (other > score) better++;
      else if (other === score && !rateMissing && rates[j]! < rates[i]!) better++;
    });
    return better + 1;
  });
}

/** What gave each candidate its place. */
export function naiveDecidedBy(
  scores: readonly (number | null)[],
  rates: readonly (number | null)[],
): ('score' | 'rate' | 'unresolved' | null)[] {
  const ranks = naiveRanks(scores, rates);
  const count = (list: readonly unknown[], value: unknown): number => list.filter((each) => each === value).length;
  return scores.map((score, i) => {
    if (score === null) return null;
    if (count(scores, score) === 1) return 'score';
    return count(ranks, ranks[i]) === 1 ? 'rate' : 'unresolved';
  });
}

/** in, out, or in an unresolved tie across the cut. */
export function naivePlaces(ranks: readonly (number | null)[], size: number): ('in' | 'out' | 'unresolved' | null)[] {
  return ranks.map((rank) => {
    if (rank === null) return null;
    const ahead = ranks.filter((other) => other !== null && other < rank).length;
    const abreast = ranks.filter((other) => other === rank).length;
    if (ahead + abreast <= size) return 'in';
    return ahead >= size ? 'out' : 'unresolved';
  });
}
