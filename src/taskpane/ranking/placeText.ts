import { explainPlace } from '../../domain/explainPlace';
import { rateAsNumber, type HourlyRate } from '../../domain/hourlyRate';
import { formatRate, list } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { ordinal } from '../../i18n/ordinal';
import type { PaneWording } from '../../i18n/pane/wording';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import { namesOf } from './names';

/** Rates named in one line; with more the lowest ones say enough. */
const MOST_RATES = 3;

/** What gave a candidate its place; null where the score alone did, which the list itself shows. */
export function placeText(checked: CheckedWorkbook, row: number, text: PaneWording, language: Language): string | null {
  const { assessment, field } = checked;
  const why = explainPlace(assessment.ranking, assessment.competing, field.rates, row);
  /** The sign and the amount stay on one line. */
  const rateText = (rate: HourlyRate): string => formatRate(rateAsNumber(rate), language).replace(' ', '\u00a0');
  const names = (rows: readonly number[]): string => namesOf(field, rows, text, language);
  switch (why.kind) {
    case 'unranked':
    case 'score':
      return null;
    case 'rate': {
      const against = why.against.slice(0, MOST_RATES).map((rate) => rateText(rate));
      return text.place.rate(ordinal(why.rank, language), rateText(why.rate), list(against, language));
    }
    case 'shared':
      return text.place.shared(ordinal(why.rank, language), names(why.sharedWith), rateText(why.rate));
    case 'rateMissing':
      return text.place.rateMissing(ordinal(why.rank, language), names(why.sharedWith), names(why.withoutRate));
  }
}
