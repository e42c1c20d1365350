import { checkWorkbook } from '../../src/sheet/checkedWorkbook';
import { checkClientFile } from '../../src/sheet/clientRound/clientFile/checkClientFile';
import type { ClientFile } from '../../src/sheet/clientRound/clientFile/clientFile';
import { clientFileContents } from '../../src/sheet/clientRound/clientFile/clientFileContents';
import { takeClientFilePlan } from '../../src/sheet/clientRound/clientFile/takeClientFilePlan';
import { clientState } from '../../src/sheet/clientRound/clientState';
import { criterionHeading } from '../../src/sheet/criterionHeading';
import type { Planner } from '../../src/sheet/plan';
import { clientIssue } from '../../src/sheet/locatedIssue';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { AT, BY } from './smallTender';

interface Shown {
  readonly file: ClientFile;
  readonly shown: Extract<ReturnType<typeof checkClientFile>, { readonly kind: 'checked' }>;
}

/** What the pane shows of the client's file in the open round, filled in; null where there is no such round. */
function shownOf(snapshot: WorkbookSnapshot): Shown | null {
  const checked = checkWorkbook(snapshot, 'nl');
  const open = checked && clientState(checked).open;
  const made = open ? clientFileContents(snapshot, open) : null;
  if (!checked || !open || made === null) return null;
  const file: ClientFile = {
    identity: made.identity,
    headings: made.criteria.map(({ id, text }) => criterionHeading(id, text)),
    rows: made.rows.map(({ code }) => ({ code, address: 'A2', cells: made.criteria.map(() => ({ text: '10', address: 'B2' })) })),
  };
  const shown = checkClientFile(file, snapshot, open, checked.procedure.decisions);
  return shown.kind === 'checked' ? { file, shown } : null;
}

let shownLast: Shown | null = null;

/** Reads back a client's file as the pane does it, with all differences taken over; what was shown stays shown. */
export const clientFilePlanner: Planner = (snapshot, readCells) => {
  shownLast = shownOf(snapshot) ?? shownLast;
  if (shownLast === null) return { kind: 'refused', issues: [clientIssue('error', 'procedureMissing', {})] };
  return takeClientFilePlan(shownLast.file, shownLast.shown, true, { at: AT, by: BY }, 'nl')(snapshot, readCells);
};
