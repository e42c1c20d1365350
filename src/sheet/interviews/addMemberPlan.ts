import { newMemberFault } from '../../domain/interviews/panelAgreement';
import { interviewSheetText } from '../../i18n/interviewSheetText';
import { interviewIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { readProcedure } from '../procedure/readProcedure';
import { settingSteps } from '../procedure/settingSteps';
import { CALCULATED, CALCULATED_HEADING } from '../setUp/looks';
import { asText, type Step } from '../setUp/step';
import { freeSheetName } from '../sheetNames';
import { roundTable } from '../workbookNames';
import { agreementParts } from './agreementText';
import { explanationsOf } from './explanationsOf';
import { faultIssue } from './fixPanelPlan';
import { memberSheet } from './memberSheet';
import { judgedFormulas, memberColumnHeadings, typedParts } from './panelSheet';
import { readInterviews } from './readInterviews';
import type { Recorded } from './recorded';
import { tenderLine } from './tenderLine';

/**
 * Adds a member to the round that is open, with a sheet of his own. It is a decision with a reason, and no other
 * member's sheet is touched.
 */
export function addMemberPlan(name: string, reason: string, { at, by }: Recorded): Planner {
  return (snapshot) => {
    const procedure = readProcedure(snapshot);
    const { open } = readInterviews(snapshot, procedure);
    if (!open) return { kind: 'refused', issues: [interviewIssue('error', 'noRoundOpen', {})] };
    const fault = newMemberFault(name, open.agreement.members);
    const issues = [...(fault ? [faultIssue(fault)] : []), ...(reason.trim() === '' ? [interviewIssue('error', 'reasonEmpty', {})] : [])];
    const table = roundTable('panel', open.round.number);
    if (open.panelSheet === null) issues.push(interviewIssue('error', 'panelTableMissing', { table }));
    if (issues.length > 0 || open.panelSheet === null) return { kind: 'refused', issues };
    const words = interviewSheetText(procedureLanguage(snapshot));
    const round = open.round.number;
    const agreement = { ...open.agreement, members: [...open.agreement.members, name.trim()] };
    const explained = explanationsOf(snapshot, open, procedure.competencies);
    const rows = open.asked.map(({ candidate, competency }) => ({ candidate, competency, explanation: explained(competency) }));
    const number = agreement.members.length;
    const heading = memberColumnHeadings(agreement.members, words).at(-1) ?? name;
    const own = (part: 'body' | 'heading'): Step => ({
      do: 'look',
      at: { table, heading, part },
      look: part === 'body' ? { ...CALCULATED, wrap: true, verticalAlign: 'Top', align: 'Left' } : CALCULATED_HEADING,
    });
    const content = words.memberAdded(name.trim());
    return {
      kind: 'steps',
      steps: [
        ...decisionSteps(snapshot, { at, kind: 'memberAdded', round, candidate: '', content, reason: reason.trim(), by }),
        ...settingSteps(snapshot, 'members', asText(agreementParts(agreement, words).members)),
        ...memberSheet(freeSheetName(snapshot, words.memberSheet(round, name.trim())), number, {
          round,
          name: name.trim(),
          tender: tenderLine(snapshot),
          agreement,
          rows,
          words,
        }),
        { do: 'unprotect', sheet: open.panelSheet },
        { do: 'addColumn', table, heading, before: words.headings.panel.attention },
        own('heading'),
        own('body'),
        ...judgedFormulas(round, agreement, words),
        { do: 'protect', sheet: open.panelSheet, unlocked: typedParts(round, agreement, words) },
      ],
    };
  };
}
