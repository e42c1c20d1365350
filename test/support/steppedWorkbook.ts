import { procedureText } from '../../src/i18n/procedureText';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { CLIENT_CANDIDATES } from './clientWorkbook';
import { snapshotAfter } from './snapshotAfter';
import { workbookOf } from './workbookStory';
import { ZWOLLE } from './zwolleStory';

/** The interviews come right after the shortlist. */
export const STRAIGHT_TO_INTERVIEWS = '1. Toets op knock-outcriteria\n2. Selectiecriteria\n3. Selectiegesprek';

/** A tender of which all candidates are assessed, with these steps in its notice, and with what the client compares where it does. */
export function steppedWorkbook(steps: string, clientCriteria?: string): WorkbookSnapshot {
  const { labels } = procedureText('nl');
  const criteria = clientCriteria === undefined ? [] : [{ label: labels.clientCriteria, value: clientCriteria, source: '' }];
  const tender = workbookOf({ ...ZWOLLE, procedure: [{ label: labels.steps, value: steps, source: '' }, ...criteria] }, CLIENT_CANDIDATES);
  const plan = procedureSheetPlan(tender, 'nl');
  if (plan.kind === 'refused') throw new Error('the sheet of the procedure was refused');
  return snapshotAfter(tender, plan.steps);
}
