import type { LocalMoment } from '../../domain/procedure/round';
import { nameKey } from '../../domain/nameKey';
import type { Language } from '../../i18n/language';
import { AWARD_SHEET_TEXTS } from '../../i18n/award/sheet/words';
import { checkWorkbook } from '../checkedWorkbook';
import { awardIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { awardIssues, whyNot } from './awardIssues';
import { candidateFiles } from './candidateFiles';

export interface AwardChoice {
  readonly candidate: string;
  readonly reason: string;
  readonly at: LocalMoment;
  readonly by: string;
}

/** Records the award. There is one; a change is a new decision that names the one it replaces. */
export function awardPlan({ candidate, reason, at, by }: AwardChoice, language: Language): Planner {
  return (snapshot) => {
    const source = checkWorkbook(snapshot, language);
    if (source === null || !source.procedure.stands) return { kind: 'refused', issues: [awardIssue('error', 'noProcedure', {})] };
    const all = candidateFiles(source);
    const file = all.files.find(({ name }) => name !== '' && nameKey(name) === nameKey(candidate));
    const why = file ? whyNot(source, all, file.row) : 'unknown';
    const issues = [
      ...awardIssues(source, all),
      ...(why === null ? [] : [awardIssue('error', 'candidateBlocked', { name: candidate, why })]),
      ...(reason.trim() === '' ? [awardIssue('error', 'awardReasonMissing', {})] : []),
      ...(by.trim() === '' ? [awardIssue('error', 'byMissing', {})] : []),
    ];
    if (issues.length > 0 || !file) return { kind: 'refused', issues };
    const content = AWARD_SHEET_TEXTS[procedureLanguage(snapshot)].awarded(file.name, file.supplier, all.award?.number ?? null);
    const decision = { at, kind: 'award', round: null, candidate: file.name, content, reason: reason.trim(), by: by.trim() } as const;
    return { kind: 'steps', steps: decisionSteps(snapshot, decision) };
  };
}
