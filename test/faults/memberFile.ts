import { checkMemberFile } from '../../src/sheet/interviews/memberFile/checkMemberFile';
import type { MemberFile } from '../../src/sheet/interviews/memberFile/memberFile';
import { memberFileContents } from '../../src/sheet/interviews/memberFile/memberFileContents';
import { takeMemberFilePlan } from '../../src/sheet/interviews/memberFile/takeMemberFilePlan';
import { readInterviews } from '../../src/sheet/interviews/readInterviews';
import type { Planner } from '../../src/sheet/plan';
import { readProcedure } from '../../src/sheet/procedure/readProcedure';
import { interviewIssue } from '../../src/sheet/locatedIssue';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { AT, BY } from './smallTender';

interface Shown {
  readonly file: MemberFile;
  readonly shown: Exclude<ReturnType<typeof checkMemberFile>, { readonly kind: 'refused' }>;
}

/** What the pane shows of the file of the first member of the open round, filled in; null where there is no such round. */
function shownOf(snapshot: WorkbookSnapshot): Shown | null {
  const procedure = readProcedure(snapshot);
  const interviews = readInterviews(snapshot, procedure);
  const made = interviews.open ? memberFileContents(snapshot, procedure, interviews.open, interviews.open.members[0]?.number ?? 1) : null;
  if (made === null) return null;
  const cell = (text: string): MemberFile['conflict'] => ({ text, address: 'A1' });
  const grades = interviews.open?.agreement.scale.grades ?? [];
  const file: MemberFile = {
    identity: made.identity,
    conflict: cell('Geen belang of relatie'),
    conflictText: cell(''),
    rows: made.contents.rows.map((row) => ({ ...row, address: 'A2', grade: cell(grades.at(-1) ?? ''), remark: cell('=rustig en helder') })),
  };
  const shown = checkMemberFile(file, snapshot, procedure, interviews);
  return shown.kind === 'refused' ? null : { file, shown };
}

let shownLast: Shown | null = null;

/**
 * Reads back a member's file as the pane does it, with all differences taken over. What was shown is looked at by a person:
 * it stays as it was when the workbook changes meanwhile, also so that there is no such round any more.
 */
export const memberFilePlanner: Planner = (snapshot, readCells) => {
  shownLast = shownOf(snapshot) ?? shownLast;
  if (shownLast === null) return { kind: 'refused', issues: [interviewIssue('error', 'noProcedure', {})] };
  return takeMemberFilePlan(shownLast.file, shownLast.shown, true, { at: AT, by: BY })(snapshot, readCells);
};
