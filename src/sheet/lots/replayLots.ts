import { drawByNumber, type Lot } from '../../domain/lots/drawLots';
import { workbookIssue, type LocatedIssue } from '../locatedIssue';
import type { WorkbookSnapshot } from '../snapshot';
import { readLots, type LotsProtocol } from './readLots';

/** A line of an outcome: place, name, number, fingerprint. */
export function outcomeLine({ name, number, fingerprint }: Lot, place: number): string {
  return `${place}. ${name} · ${number} · ${fingerprint}`;
}

/** True where the outcome and who was taken follow from the participants, their numbers and the seed in the same protocol. */
export async function followsFromSeed({ participants, seed, places, outcome, taken }: LotsProtocol): Promise<boolean> {
  const lots = await drawByNumber(participants, seed);
  const lines = lots.map((lot, index) => outcomeLine(lot, index + 1));
  const names = lots.slice(0, places).map(({ name }) => name);
  return participants.length > 0 && isSame(lines, outcome) && isSame(names, taken);
}

/** Every draw whose outcome does not follow from its own protocol. */
export async function lotsThatDiffer(snapshot: WorkbookSnapshot): Promise<LocatedIssue[]> {
  const found = await Promise.all(
    readLots(snapshot).map(async (protocol) => ((await followsFromSeed(protocol)) ? null : workbookIssue('error', 'lotsDiffer', { number: protocol.number }, protocol.cell))),
  );
  return found.filter((issue) => issue !== null);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
