import { nameKey } from '../nameKey';

/**
 * The order in which candidates get their codes in a blind round. It follows from the names and the number of the round
 * alone: it says nothing of rank or rate, comes out the same on every machine, and anybody can compute it again.
 * @returns positions in `names`, in the order of the codes
 */
export function blindOrder(names: readonly string[], round: number): number[] {
  const keys = names.map((name) => ({ name: nameKey(name), hash: spread(`${round}:${nameKey(name)}`) }));
  return [...keys.keys()].sort((a, b) => {
    const [first, second] = [keys[a]!, keys[b]!];
    return first.hash - second.hash || (first.name < second.name ? -1 : first.name > second.name ? 1 : 0);
  });
}

/** FNV-1a over the UTF-16 units of a text, with the last step of MurmurHash3, so that like names do not stand together. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
