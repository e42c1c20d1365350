import { workbookIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import type { Step } from '../setUp/step';
import { tableNamed } from '../snapshot';
import { PROOF_TABLES } from '../workbookNames';

/** Shows the sheet of the journal, or hides it again, whatever it is called by now. */
export function journalSheetPlan(visible: boolean): Planner {
  return (snapshot) => {
    const sheet = tableNamed(snapshot, PROOF_TABLES.journal)?.sheet;
    if (sheet === undefined) return { kind: 'refused', issues: [workbookIssue('error', 'tableMissing', { table: PROOF_TABLES.journal })] };
    const steps: Step[] = [{ do: 'visibility', sheet, visible }];
    return { kind: 'steps', steps: visible ? [...steps, { do: 'show', sheet }] : steps };
  };
}
