import { procedureText } from '../../src/i18n/procedureText';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { snapshotAfter } from './snapshotAfter';
import { workbookOf, type StoryCandidate } from './workbookStory';
import { ZWOLLE } from './zwolleStory';

const MARKS: readonly (readonly [string, number, number])[] = [
  ['Kandidaat A', 95, 30],
  ['Kandidaat B', 92.5, 25],
  ['Kandidaat C', 88, 20],
  ['Kandidaat D', 90, 15],
  ['Kandidaat E', 85, 10],
];

/** Five candidates that are fully assessed, for a shortlist of four; nobody ties. */
export const CLIENT_CANDIDATES: readonly StoryCandidate[] = MARKS.map(([name, rate, last]) => ({
  name,
  supplier: name.replace('Kandidaat', 'Bureau'),
  rate,
  cells: { '1': 'ja', '2': 'ja', '3': 'ja', '4': 'ja', '5': 20, '6': 30, '7': 10, '8': last },
}));

/** A tender that is ready for the client, with the client's criteria of the notice. No spreadsheet computes in it. */
export function clientWorkbook(
  criteria: readonly string[] = ['Vergelijkbare opdrachten', 'Vergelijkbare organisaties'],
  candidates: readonly StoryCandidate[] = CLIENT_CANDIDATES,
): WorkbookSnapshot {
  const rule = { label: procedureText('nl').labels.clientCriteria, value: criteria.join('\n'), source: '' };
  const tender = workbookOf({ ...ZWOLLE, procedure: [rule] }, candidates);
  const plan = procedureSheetPlan(tender, 'nl');
  if (plan.kind !== 'steps') throw new Error('the sheet of the procedure was refused');
  return snapshotAfter(tender, plan.steps);
}
