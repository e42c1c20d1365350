import { interviewSheetText } from '../../i18n/interviewSheetText';
import { interviewIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { readProcedure } from '../procedure/readProcedure';
import { closeRoundSteps } from '../procedure/roundSteps';
import type { Step, TablePart } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { roundTable } from '../workbookNames';
import type { InterviewSheetWording } from '../../i18n/interviews/sheet/wording';
import { openWorkIssues } from './openWorkIssues';
import { readInterviews } from './readInterviews';
import type { InterviewRound } from './readRound';
import type { Recorded } from './recorded';
import { typedParts } from './panelSheet';

/**
 * Closes a round: every grade, declaration and needed reason is there. Who passed is recorded; nobody may be a decision
 * too. The sheets stay, readable, and can no longer be typed in.
 */
export function closeGradingPlan({ at, by }: Recorded): Planner {
  return (snapshot) => {
    const { open } = readInterviews(snapshot, readProcedure(snapshot));
    if (!open) return { kind: 'refused', issues: [interviewIssue('error', 'noRoundOpen', {})] };
    const issues = [...open.issues.filter(({ severity }) => severity === 'error'), ...openWorkIssues(open)];
    if (issues.length > 0) return { kind: 'refused', issues };
    const words = interviewSheetText(procedureLanguage(snapshot));
    const { outcomes } = open.consolidation;
    const named = (wanted: 'passed' | 'failed'): string[] => outcomes.filter(({ outcome }) => outcome === wanted).map(({ candidate }) => candidate);
    const passed = named('passed');
    const outcome = words.closed(passed, named('failed'));
    return {
      kind: 'steps',
      steps: [
        ...decisionSteps(snapshot, { at, kind: 'gradingClosed', round: open.round.number, candidate: passed.join('\n'), content: outcome, reason: '', by }),
        ...closeRoundSteps(snapshot, open.round.number, at, outcome),
        ...lockSheets(snapshot, open, words),
      ],
    };
  };
}

/** Locks what was typed in; whoever took the protection off a sheet gets it back. */
function lockSheets(snapshot: WorkbookSnapshot, { round, agreement, members, panelSheet }: InterviewRound, words: InterviewSheetWording): Step[] {
  const lock = (sheet: string | null, locked: readonly TablePart[]): Step[] => {
    if (sheet === null) return [];
    const isProtected = snapshot.sheets.find(({ name }) => name === sheet)?.isProtected === true;
    return [...(isProtected ? [{ do: 'unprotect', sheet } as const] : []), { do: 'protect', sheet, unlocked: [], locked }];
  };
  const { member, declaration } = words.headings;
  return [
    ...members.flatMap(({ number, sheet }) => {
      const own = roundTable('member', round.number, number);
      const part = (heading: string, table = own): TablePart => ({ table, heading, part: 'body' });
      const declared = roundTable('declaration', round.number, number);
      return lock(sheet, [part(member.grade), part(member.remark), part(declaration.conflict, declared), part(declaration.text, declared)]);
    }),
    ...lock(panelSheet, typedParts(round.number, agreement, words)),
  ];
}
