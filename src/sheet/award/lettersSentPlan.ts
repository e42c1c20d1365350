import { nameKey } from '../../domain/nameKey';
import type { LocalMoment } from '../../domain/procedure/round';
import { AWARD_SHEET_TEXTS } from '../../i18n/award/sheet/words';
import { letterDate } from '../../i18n/letter/letterDate';
import type { Language } from '../../i18n/language';
import { checkWorkbook } from '../checkedWorkbook';
import { awardIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { lettersStatus } from './lettersStatus';
import { readStandstill } from './standstillReading';

/** Records that the letters were sent: only when every letter is there and none of them is older than the workbook. */
export function lettersSentPlan(at: LocalMoment, by: string, language: Language): Planner {
  return (snapshot) => {
    const source = checkWorkbook(snapshot, language);
    if (source === null || !source.procedure.stands) return { kind: 'refused', issues: [awardIssue('error', 'noProcedure', {})] };
    const { issues, blocked, letters, standing, outdated } = lettersStatus(source, language);
    const missing = letters.filter(({ file }) => (standing.letters.get(nameKey(file.name))?.text ?? '') === '');
    const errors = [
      ...issues.filter(({ severity }) => severity === 'error'),
      ...blocked.flatMap((each) => each.issues),
      ...(by.trim() === '' ? [awardIssue('error', 'byMissing', {})] : []),
      ...(missing.length > 0 || outdated.length > 0 ? [awardIssue('error', 'lettersNotMade', { names: [...missing.map(({ file }) => file.name), ...outdated] })] : []),
    ];
    if (errors.length > 0) return { kind: 'refused', issues: errors };
    const { sent } = readStandstill(source.procedure);
    const kept = procedureLanguage(snapshot);
    const day = sent === null ? at.slice(0, 'yyyy-mm-dd'.length) : letterDate(sent, kept);
    const content = AWARD_SHEET_TEXTS[kept].lettersSent(letters.length, day);
    return { kind: 'steps', steps: decisionSteps(snapshot, { at, kind: 'lettersSent', round: null, candidate: '', content, reason: '', by: by.trim() }) };
  };
}
