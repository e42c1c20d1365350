import { LETTER_FACT_KEYS, type LetterFactKey } from '../../i18n/award/sheet/wording';
import { AWARD_SHEET_TEXTS } from '../../i18n/award/sheet/words';
import type { CellPlace } from '../cellPlace';
import { isSameHeading } from '../headings';
import type { WorkbookSnapshot } from '../snapshot';
import { awardRows } from './awardWords';

export interface LetterFactReading {
  readonly value: string;
  readonly cell: CellPlace | null;
  readonly row: number;
}

/** What letters say beside the judgement, as it was filled in. */
export function readLetterFacts(snapshot: WorkbookSnapshot): ReadonlyMap<LetterFactKey, LetterFactReading> {
  const facts = new Map<LetterFactKey, LetterFactReading>();
  for (const row of awardRows(snapshot, 'letterFacts')) {
    const label = row.text('fact');
    const key = LETTER_FACT_KEYS.find((each) => Object.values(AWARD_SHEET_TEXTS).some((words) => isSameHeading(words.letterFacts[each], label)));
    if (key !== undefined && !facts.has(key)) facts.set(key, { value: row.text('value'), cell: row.cell('value'), row: row.row });
  }
  return facts;
}
