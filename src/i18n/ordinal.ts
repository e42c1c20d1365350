import type { Language } from './language';

const english = new Intl.PluralRules('en', { type: 'ordinal' });
const ENGLISH_ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th',
};

/** A place in a ranking: "4e" in Dutch, "4th" in English. */
export function ordinal(place: number, language: Language): string {
  return language === 'nl' ? `${place}e` : `${place}${ENGLISH_ENDINGS[english.select(place)]}`;
}
