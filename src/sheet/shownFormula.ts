import type { Language } from '../i18n/language';

/** Dutch names of the built-in functions and keywords that proposals use. */
const DUTCH: Readonly<Record<string, string>> = {
  IF: 'ALS',
  ISBLANK: 'ISLEEG',
  CHOOSE: 'KIEZEN',
  MATCH: 'VERGELIJKEN',
  '#Headers': '#Kopteksten',
};

/** Texts, whole references to tables, words, and what separates them. An apostrophe in a heading covers the next character. */
const TOKENS = /"(?:[^"]|"")*"|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|[\p{L}_][\p{L}\p{N}_.]*|[\s\S]/gu;

/**
 * A formula as a person types it: a Dutch Excel separates arguments with a semicolon, columns of an array constant with a
 * backslash, and has names of its own for the built-in functions. Texts and headings stay as they are.
 */
export function shownFormula(formula: string, language: Language): string {
  if (language === 'en') return formula;
  let inArray = false;
  const shown = formula.match(TOKENS) ?? [];
  return shown
    .map((token) => {
      if (token === '{') inArray = true;
      if (token === '}') inArray = false;
      if (token === ',') return inArray ? '\\' : ';';
      if (token.startsWith('[')) return inDutchReference(token);
      return DUTCH[token] ?? token;
    })
    .join('');
}

/** Inside a reference to a table only the keyword has a Dutch name, and a semicolon stands between the parts. */
function inDutchReference(reference: string): string {
  return reference.replace(/^\[\[(#\w+)\],/, (_, keyword: string) => `[[${DUTCH[keyword] ?? keyword}];`);
}
