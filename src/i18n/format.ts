import type { Language } from './language';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;

const plain = { nl: numberFormat('nl', 0, 6), en: numberFormat('en', 0, 6) };
const money = { nl: numberFormat('nl', 2, 6), en: numberFormat('en', 2, 6) };

function numberFormat(language: Language, least: number, most: number): Intl.NumberFormat {
  return new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: least, maximumFractionDigits: most });
}

/** A number with no more decimals than it has, six at most: all that is ever compared. */
export function formatNumber(value: number, language: Language): string {
  return plain[language].format(value);
}

/** Euros an hour: "€ 92,50" in Dutch, "€ 92.50" in English. Never fewer decimals than tell two rates apart. */
export function formatRate(euros: number, language: Language): string {
  return `€ ${money[language].format(euros)}`;
}

const LONGEST_QUOTE = 60;

/** What a person typed, between quotation marks and cut where it would flood a message. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}”`;
}

/** A list of words: "A, B en C". */
export function list(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(words);
}
