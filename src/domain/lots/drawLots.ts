import { sha256 } from '../sha256';
import { inLotOrder } from './lotNumbers';
import { plainSeed } from './seed';

/** A lot: a candidate, its number, and the fingerprint that gave it its place. */
export interface Lot {
  readonly number: number;
  readonly name: string;
  /** SHA-256 of the seed, a vertical bar and the number. */
  readonly fingerprint: string;
}

/** The text whose fingerprint decides: everybody can compute it again, without this program. */
export function lotText(seed: string, number: number): string {
  return `${plainSeed(seed)}|${number}`;
}

/**
 * Draws lots. Each candidate has a number by alphabet; the SHA-256 of seed, bar and number is written down for each; the
 * lowest comes first. The order in which the names are given, and how they are spelt, has no influence that anybody
 * could use: the numbers stand before the seed does. Source: docs/lots.md.
 * @returns all lots, the first drawn first
 */
export function drawLots(names: readonly string[], seed: string): Promise<Lot[]> {
  return drawByNumber(inLotOrder(names), seed);
}

/** The same for participants that have their numbers already: the first has number 1. */
export async function drawByNumber(numbered: readonly string[], seed: string): Promise<Lot[]> {
  const lots = await Promise.all(
    numbered.map(async (name, index) => ({ number: index + 1, name, fingerprint: await sha256(lotText(seed, index + 1)) })),
  );
  return [...lots].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}
