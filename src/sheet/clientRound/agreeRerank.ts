import type { Language } from '../../i18n/language';
import { procedureSheetText } from '../../i18n/procedureSheetText';
import { clientIssue } from '../locatedIssue';
import type { CheckedWorkbook } from '../checkedWorkbook';
import type { Planner } from '../plan';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { settingSteps } from '../procedure/settingSteps';
import { refused, steps, withState } from './act';

/** Agrees what a withdrawal does to the ranks; only before the first mark, when nobody can know whom it favours. */
export function agreeRerank(anew: boolean, language: Language): Planner {
  return (snapshot) =>
    withState(snapshot, language, (_, checked) => {
      if (hasMarks(checked)) return refused(clientIssue('error', 'rerankTooLate', {}));
      const { yes, no } = procedureSheetText(procedureLanguage(snapshot));
      return steps(settingSteps(snapshot, 'rerankOnWithdrawal', anew ? yes : no));
    });
}

/** True once anybody gave a candidate a mark on a selection criterion. */
export function hasMarks({ field }: Pick<CheckedWorkbook, 'field'>): boolean {
  return [...field.points.values()].some((column) => column.some((points) => !Number.isNaN(points)));
}
