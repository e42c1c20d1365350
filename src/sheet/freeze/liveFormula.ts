import { NAMES } from '../workbookNames';

/** True for a formula that shows nothing of use without the add-in: it calls a function of ours, or reads what one spills. */
export function isLiveFormula(formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && (/\bTENDER\./i.test(formula) || formula.includes(NAMES.results) || /\bClient_\d+_Results\b/i.test(formula));
}
