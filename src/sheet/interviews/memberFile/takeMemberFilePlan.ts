import { interviewSheetText } from '../../../i18n/interviewSheetText';
import { interviewIssue } from '../../locatedIssue';
import type { Planner } from '../../plan';
import { decisionSteps } from '../../procedure/decisionSteps';
import { procedureLanguage } from '../../procedure/procedureLanguage';
import { readProcedure } from '../../procedure/readProcedure';
import { asText, type Step } from '../../setUp/step';
import { gradeCell } from '../memberLayout';
import { readInterviews } from '../readInterviews';
import type { Recorded } from '../recorded';
import { checkMemberFile, isSameEntry, type FileEntry, type MemberFileCheck } from './checkMemberFile';
import type { MemberFile } from './memberFile';

type Checked = Extract<MemberFileCheck, { kind: 'checked' }>;

/**
 * Writes what a member's file fills in, and what it has otherwise only where a person said so. The workbook is checked
 * anew: what somebody typed since the differences were shown is never written over.
 */
export function takeMemberFilePlan(file: MemberFile, shown: Checked, replace: boolean, { at, by }: Recorded): Planner {
  return (snapshot) => {
    const procedure = readProcedure(snapshot);
    const now = checkMemberFile(file, snapshot, procedure, readInterviews(snapshot, procedure));
    if (now.kind === 'refused') return { kind: 'refused', issues: [interviewIssue('error', 'noRoundOpen', {})] };
    const entries = replace ? [...now.fills, ...now.differs] : now.fills;
    const known = [...shown.fills, ...shown.differs];
    const changed = [...now.fills, ...now.differs].filter((entry) => !known.some((each) => isSameEntry(each, entry)));
    if (changed.length > 0) {
      return { kind: 'refused', issues: changed.map(({ here, cell }) => interviewIssue('error', 'cellChangedMeanwhile', { value: here }, cell)) };
    }
    const words = interviewSheetText(procedureLanguage(snapshot));
    return {
      kind: 'steps',
      steps: [
        ...entries.flatMap(written),
        ...decisionSteps(snapshot, {
          at,
          kind: 'other',
          round: now.round,
          candidate: '',
          content: words.fileTaken(now.name, now.mark, entries.length),
          reason: '',
          by,
        }),
      ],
    };
  };
}

function written({ what, file, cell }: FileEntry): Step[] {
  if (cell.table === null || cell.table.row === null) return [];
  const value = what === 'grade' ? gradeCell(file) : file;
  const cells = [typeof value === 'string' ? asText(value) : value];
  return [{ do: 'setCells', table: cell.table.name, heading: cell.table.heading, from: cell.table.row, cells }];
}
