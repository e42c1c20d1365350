/** Which mark separates the decimals in a text: Dutch writes 1.234,5 and English 1,234.5. */
export type NumberLanguage = 'nl' | 'en';

const MARKS = { nl: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const;

function parseWith(text: string, language: NumberLanguage): number | null {
  const { decimal, group } = MARKS[language];
  const whole = `\\d{1,3}(?:\\${group}\\d{3})+|\\d+`;
  if (!new RegExp(`^[+-]?(?:${whole})?(?:\\${decimal}\\d+)?$`).test(text) || !/\d/.test(text)) return null;
  return Number(text.split(group).join('').replace(decimal, '.'));
}

/**
 * The one door for numbers written as text. With a language the text is read as that language writes it.
 * Without one (null) it is read only where both languages agree or only one can read it: "92,50" is 92.5,
 * but "1.234" is two different numbers and gives null. Currency signs and units are not read here.
 */
export function parseDecimal(text: string, language: NumberLanguage | null): number | null {
  const bare = text.trim().replace(/[\u00a0\u202f]/g, '');
  if (language !== null) return parseWith(bare, language);
  const dutch = parseWith(bare, 'nl');
  const english = parseWith(bare, 'en');
  if (dutch === null || english === null) return dutch ?? english;
  return dutch === english ? dutch : null;
}
