import { checkAgreement, type AgreementFault, type PanelAgreement, type ProposedAgreement } from '../../domain/interviews/panelAgreement';
import { interviewSheetText } from '../../i18n/interviewSheetText';
import { interviewIssue, type LocatedIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { readProcedure, type ProcedureReading } from '../procedure/readProcedure';
import { settingSteps } from '../procedure/settingSteps';
import { asText } from '../setUp/step';
import { agreementParts, agreementText } from './agreementText';
import { readInterviews } from './readInterviews';
import type { Recorded } from './recorded';

/**
 * Fixes the panel before the first grade: the agreement in the settings, and the decision that is its record. Where a round
 * was judged already, another way of judging needs a reason: the outcome of the former one is known by then.
 */
export function fixPanelPlan(proposed: ProposedAgreement, { at, by }: Recorded, reason = ''): Planner {
  return (snapshot) => {
    const procedure = readProcedure(snapshot);
    if (!procedure.stands) return refused(interviewIssue('error', 'noProcedure', {}));
    const { open, fixed, rounds } = readInterviews(snapshot, procedure);
    if (open) return refused(interviewIssue('error', 'roundStillOpen', { round: open.round.number }));
    const checked = checkAgreement(proposed, leastMembers(procedure));
    if (checked.kind === 'faulty') return { kind: 'refused', issues: checked.faults.map((fault) => faultIssue(fault)) };
    if (rounds.length > 0 && fixed.kind === 'fixed' && judgesOtherwise(fixed.agreement, checked.agreement) && reason.trim() === '') {
      return refused(interviewIssue('error', 'judgingReasonEmpty', {}));
    }
    const words = interviewSheetText(procedureLanguage(snapshot));
    const parts = agreementParts(checked.agreement, words);
    const content = agreementText(checked.agreement, words);
    return {
      kind: 'steps',
      steps: [
        ...settingSteps(snapshot, 'panelRule', asText(parts.rule)),
        ...settingSteps(snapshot, 'grades', asText(parts.grades)),
        ...settingSteps(snapshot, 'passGrade', asText(parts.passGrade)),
        ...settingSteps(snapshot, 'members', asText(parts.members)),
        ...decisionSteps(snapshot, { at, kind: 'panelFixed', round: null, candidate: '', content, reason: reason.trim(), by }),
      ],
    };
  };
}

/** True where the rule, the grades or the pass mark are others; who sits on the panel may change. */
export function judgesOtherwise(a: PanelAgreement, b: PanelAgreement): boolean {
  return a.rule !== b.rule || a.scale.pass !== b.scale.pass || a.scale.grades.join('\n') !== b.scale.grades.join('\n');
}

/** The number of members that the notice asks for; null where it does not say. */
export function leastMembers({ settings }: Pick<ProcedureReading, 'settings'>): number | null {
  const value = Number(settings.get('panelSize')?.value || Number.NaN);
  return Number.isInteger(value) && value > 0 ? value : null;
}

export function faultIssue(fault: AgreementFault): LocatedIssue {
  const { code, ...facts } = fault;
  return interviewIssue('error', code, facts as never);
}

function refused(issue: LocatedIssue): ReturnType<Planner> {
  return { kind: 'refused', issues: [issue] };
}
