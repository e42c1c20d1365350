import { entryAsText, entryOf } from '../../domain/entry';
import { toPoints } from '../../domain/points';
import { fromMillionths } from '../../domain/decimal';
import type { LetterItem } from '../../domain/award/letterItem';
import { nameKey } from '../../domain/nameKey';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { AWARD_SHEET_TEXTS } from '../../i18n/award/sheet/words';

/** A criterion as the table of reasons, and a message, name it. */
export function itemLabel({ kind, round, text }: LetterItem, language: Language): string {
  const words = AWARD_SHEET_TEXTS[language];
  switch (kind) {
    case 'knockOut':
    case 'selection':
      return text;
    case 'client':
      return words.clientCriterion(round ?? 0, text);
    case 'competency':
      return words.competency(round ?? 0, text);
    case 'choice':
      return words.choice;
  }
}

/** What a candidate got, as a cell holds it; empty where there is nothing to count. */
export function resultCell({ result }: LetterItem): string | number {
  switch (result.kind) {
    case 'points':
      return fromMillionths(result.points);
    case 'grade':
      return result.grade;
    case 'notMet':
    case 'notChosen':
      return '';
  }
}

/** True where a cell holds this result, however a person typed it. A grade may be a number. */
export function isSameResult(cell: unknown, item: LetterItem): boolean {
  const entry = entryOf(cell);
  const now = resultCell(item);
  if (typeof now === 'number') return entry.kind === 'number' && toPoints(entry.value) === toPoints(now);
  return nameKey(entryAsText(entry)) === nameKey(now);
}

export function resultAsText(cell: unknown, language: Language): string {
  const entry = entryOf(cell);
  return entry.kind === 'number' ? formatNumber(entry.value, language) : entryAsText(entry);
}
