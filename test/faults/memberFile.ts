import { checkMemberFile } from '../../src/sheet/interviews/memberFile/checkMemberFile';
import type { MemberFile } from '../../src/sheet/interviews/memberFile/memberFile';
import { memberFileContents } from '../../src/sheet/interviews/memberFile/memberFileContents';
import { takeMemberFilePlan } from '../../src/sheet/interviews/memberFile/takeMemberFilePlan';
import { readInterviews } from '../../src/sheet/interviews/readInterviews';
import type { Planner } from '../../src/sheet/plan';
import { readProcedure } from '../../src/sheet/procedure/readProcedure';
import { AT, BY } from './smallTender';

/** Reads back the file of the first member of the open round, filled in; as the pane does it, with all differences taken over. */
export const memberFilePlanner: Planner = (snapshot, readCells) => {
  const procedure = readProcedure(snapshot);
  const interviews = readInterviews(snapshot, procedure);
  const made = interviews.open ? memberFileContents(snapshot, procedure, interviews.open, interviews.open.members[0]?.number ?? 1) : null;
  if (made === null) return { kind: 'refused', issues: [] };
  const cell = (text: string): MemberFile['conflict'] => ({ text, address: 'A1' });
  const grades = interviews.open?.agreement.scale.grades ?? [];
  const file: MemberFile = {
    identity: made.identity,
    conflict: cell('Geen belang of relatie'),
    conflictText: cell(''),
    rows: made.contents.rows.map((row) => ({ ...row, address: 'A2', grade: cell(grades.at(-1) ?? ''), remark: cell('=rustig en helder') })),
  };
  const shown = checkMemberFile(file, snapshot, procedure, interviews);
  return shown.kind === 'refused' ? { kind: 'refused', issues: [] } : takeMemberFilePlan(file, shown, true, { at: AT, by: BY })(snapshot, readCells);
};
