import { setUpTender } from '../../src/excel/setUpTender';
import type { ImportedCandidate } from '../../src/sheet/import/importPlan';
import type { Cell } from '../../src/sheet/setUp/step';
import { WORKBOOK_TEXTS } from '../../src/i18n/workbookText';
import { criterionHeading } from '../../src/sheet/criterionHeading';
import { openHost, type OpenHost } from '../../test/support/officeHost';
import { ZWOLLE_CONTENTS } from '../../test/support/zwolleTender';

/** What an action asked of Excel. */
export interface Traffic {
  readonly syncs: number;
  /** The largest request and the largest answer, in bytes. */
  readonly request: number;
  readonly answer: number;
  readonly bytes: number;
}

/**
 * A workbook behind Microsoft's client library in which nothing is calculated: what is asked of Excel does not depend on
 * it, and 50,000 rows of formulas would take the workbench's engine minutes.
 */
export async function openCountedHost(): Promise<OpenHost> {
  const host = await openHost({ language: 'nl-NL' });
  host.engine.calculation.silence();
  return host;
}

export async function traffic({ host }: OpenHost, action: () => Promise<{ readonly ok: boolean }>): Promise<Traffic> {
  host.log.clear();
  const done = await action();
  // Last of all the library lets go of its objects, in a request of its own that nobody waits for.
  const requests = host.log.requests.filter(({ actions }) => actions.length > 0);
  const refused = requests.find(({ error }) => error !== undefined);
  if (!done.ok || refused) throw new Error(`The action failed: ${JSON.stringify(refused ?? done)}`);
  return {
    syncs: requests.length,
    request: Math.max(...requests.map(({ requestBytes }) => requestBytes)),
    answer: Math.max(...requests.map(({ responseBytes }) => responseBytes)),
    bytes: requests.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0),
  };
}

export const setUpZwolle = (): ReturnType<typeof setUpTender> => setUpTender(ZWOLLE_CONTENTS, 'nl');

/** Candidates as a list brings them, with an answer or a mark for every criterion. */
export function importedCandidates(count: number): ImportedCandidate[] {
  const { candidate, supplier, rate } = WORKBOOK_TEXTS.nl.headings;
  const { knockOuts, selection } = ZWOLLE_CONTENTS.tender;
  return Array.from({ length: count }, (_, row) => {
    const name = `Kandidaat ${row + 1}`;
    const values = new Map<string, Cell>([
      [candidate, name],
      [supplier, `Leverancier ${row % 40}`],
      [rate, 60 + (row % 80) / 4],
      ...knockOuts.map(({ id, text }) => [criterionHeading(id, text), 'ja'] as const),
      ...selection.map(({ id, text }, at) => [criterionHeading(id, text), (row + 3 * at) % 11] as const),
    ]);
    return { row, name, supplier: `Leverancier ${row % 40}`, values, duplicateOf: null };
  });
}

