import { LABELS } from './labelWords';
import type { Line } from './lines';

const ALTERNATIVES = Object.values(LABELS)
  .flat()
  .filter((label) => label.length > 3)
  .sort((a, b) => b.length - a.length)
  .map((label) => label.replace(/[.()]/g, '\\$&'))
  .join('|');

/** A known label with its colon, glued to the end of the value before it: `Z.S.M.Einddatum:`. */
const GLUED_LABEL = new RegExp(`(?<=[\\p{Ll}\\d.)]|[.;|] )(?=(?:${ALTERNATIVES}) ?:)`, 'giu');
/** Nothing is glued without a capital right after the end of another word. */
const GLUE = /[\p{Ll}\d.)]\p{Lu}|[.;|] \p{Lu}/u;
const CAPITAL = /^\p{Lu}/u;
/** A number glued to the sentence after it: `13 dec 2025Het team`. */
const GLUED_NUMBER = /(?<=(?:^|[^\p{L}\d])\d{1,4})(?=\p{Lu}\p{Ll}{1,30} )/gu;

/** Web pages lose the border between a value and the next label; this puts it back, keeping the line number. */
export function splitGluedLabels(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    if (!GLUE.test(line.text)) return [line];
    const cuts = [...line.text.matchAll(GLUED_LABEL), ...line.text.matchAll(GLUED_NUMBER)]
      .map((match) => match.index)
      .filter((at) => CAPITAL.test(line.text.slice(at, at + 2)))
      .sort((a, b) => a - b);
    if (cuts.length === 0) return [line];
    return [0, ...cuts]
      .map((from, index) => ({ number: line.number, text: line.text.slice(from, cuts[index]).trim() }))
      .filter((part) => part.text !== '');
  });
}
