import { checkWorkbook } from '../../src/sheet/checkedWorkbook';
import { checkClientFile } from '../../src/sheet/clientRound/clientFile/checkClientFile';
import type { ClientFile } from '../../src/sheet/clientRound/clientFile/clientFile';
import { clientFileContents } from '../../src/sheet/clientRound/clientFile/clientFileContents';
import { takeClientFilePlan } from '../../src/sheet/clientRound/clientFile/takeClientFilePlan';
import { clientState } from '../../src/sheet/clientRound/clientState';
import { criterionHeading } from '../../src/sheet/criterionHeading';
import type { Planner } from '../../src/sheet/plan';
import { AT, BY } from './smallTender';

/** Reads back the file of the client in the open round, filled in; as the pane does it, with all differences taken over. */
export const clientFilePlanner: Planner = (snapshot, readCells) => {
  const checked = checkWorkbook(snapshot, 'nl');
  const open = checked && clientState(checked).open;
  const made = open ? clientFileContents(snapshot, open) : null;
  if (!checked || !open || made === null) return { kind: 'refused', issues: [] };
  const file: ClientFile = {
    identity: made.identity,
    headings: made.criteria.map(({ id, text }) => criterionHeading(id, text)),
    rows: made.rows.map(({ code }) => ({ code, address: 'A2', cells: made.criteria.map(() => ({ text: '10', address: 'B2' })) })),
  };
  const shown = checkClientFile(file, snapshot, open, checked.procedure.decisions);
  return shown.kind === 'checked' ? takeClientFilePlan(file, shown, true, { at: AT, by: BY }, 'nl')(snapshot, readCells) : { kind: 'refused', issues: [] };
};
