import { toHourlyRate } from '../domain/hourlyRate';
import type { RateFormula } from '../domain/ratePoints';
import { RATE_FORMULA_WORDS } from '../i18n/argumentWords';
import { invalidArgument } from './cellError';
import { furtherTexts } from './furtherTexts';
import { isOmitted, numberArgument } from './numberArgument';
import { wordArgument } from './wordArgument';

/** How the rate is scored, from a word and, for a cap, the highest rate that still gets the points. */
export function rateFormula(formula: unknown, cap: unknown): RateFormula {
  const kind = wordArgument(formula, 'formula', RATE_FORMULA_WORDS);
  if (kind !== 'cap') return { kind };
  if (isOmitted(cap)) throw invalidArgument(furtherTexts().capNeeded());
  return { kind, cap: toHourlyRate(numberArgument(cap, 'cap', 'aboveZero')) };
}
