import type { Found } from './draft';
import { fromLabel, fromProse } from './findings';
import type { Fragment } from './joining';
import type { LabelledValue } from './labelledValues';
import { COUNT, readCount } from './numberWords';

const WANTED = new RegExp(
  `(?:zoekt|zoeken|op zoek naar|gevraagd)\\b:?(?:\\s[\\p{L}-]+){0,4}?\\s(?:een )?(${COUNT})(?:\\s\\(\\d{1,2}\\))?\\s(?:[\\p{L}-]+\\s){0,4}?[\\p{L}-]{3,}(?:en|s|ers)\\b`,
  'iu',
);
const TIMES_IN_TITLE = /(?:^|[\s(])(\d{1,2})\s?x(?:[\s)]|$)|(?:^|[\s(])x\s?(\d{1,2})(?:[\s)]|$)/i;
const NOT_PEOPLE = /\b(?:uur|uren|maand|maanden|jaar|jaren|dagen|weken|punten|plaatsen|jaar)\b/i;

/** How many people are wanted. */
export function readProfessionals(
  values: readonly LabelledValue[],
  sentences: readonly Fragment[],
  title: Found<string>,
): Found<number> {
  const labelled = fromLabel(values, 'professionals', ({ value, label }) =>
    label === 'aantal' ? readCount(value) : readCount(/^[\p{L}\d]+/u.exec(value)?.[0] ?? ''),
  );
  if (labelled) return labelled;
  const inTitle = title ? TIMES_IN_TITLE.exec(title.value) : null;
  if (title && inTitle) {
    return { value: Number(inTitle[1] ?? inTitle[2]), source: title.source, confidence: 'likely' };
  }
  return fromProse(sentences, (text) => {
    const match = WANTED.exec(text.slice(0, 400));
    if (!match || NOT_PEOPLE.test(match[0])) return null;
    const count = readCount(match[1] ?? '');
    return count !== null && count > 1 ? count : null;
  });
}
