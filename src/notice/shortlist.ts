import type { Found } from './draft';
import type { Fragment } from './joining';
import { COUNT, readCount } from './numberWords';

/** "10", "tien (10)", "5 (vijf)". */
const SIZE = `(${COUNT})(?:\\s?\\((${COUNT})\\))?`;
const PEOPLE =
  "(?:kandida(?:ten|at)|cv['’]?s|curricula|professionals|aanbiedingen|inschrijvers|inschrijvingen|profielen|personen|candidates|offertes)";

/** From the plainest statement of a shortlist to the weakest. */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:selectie|selecteert|selecteren|voorselectie|shortlist)\\b[^.\\d]{0,50}?\\b${SIZE}\\s(?:[\\p{L}-]+\\s){0,4}?${PEOPLE}`,
    'iu',
  ),
  new RegExp(
    `\\b${SIZE}\\s(?:(?!per\\b)[\\p{L}-]+\\s){0,4}?${PEOPLE}[^.]{0,140}\\b(?:beste?|hoogste?|best|voorgelegd|voorgedragen|voorgesteld|geselecteerd|shortlist)`,
    'iu',
  ),
  new RegExp(
    `\\b${SIZE}\\s(?:beste?|best scorende|best beoordeelde|hoogst scorende|hoogstscorende)\\s(?:[\\p{L}-]+\\s){0,2}?${PEOPLE}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:top|beste|best scorende|hoogst scorende|hoogstscorende|best)[ -]${SIZE}(?![\\p{L}\\d])(?! jaar)`,
    'iu',
  ),
  new RegExp(`\\bde ${SIZE} hoogste (?:totaal|eind)?scores\\b`, 'iu'),
  new RegExp(`\\bnummers? (?:1|een|één) (?:t\\/m|tot en met|-|–) ${SIZE}(?![\\p{L}\\d])`, 'iu'),
  new RegExp(`\\bshortlist\\b[^.\\d]{0,60}\\b${SIZE}(?![\\p{L}\\d])`, 'iu'),
  new RegExp(
    `\\b${SIZE}\\s(?:[\\p{L}-]+\\s){0,4}?${PEOPLE}[^.]{0,100}\\b(?:uitgenodigd|uitnodigen|genodigd|gesprek|interview|stap|ronde)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:uitgenodigd|uitnodigen|nodigt|nodigen)\\b[^.\\d]{0,60}?\\b${SIZE}\\s(?:[\\p{L}-]+\\s){0,4}?${PEOPLE}`,
    'iu',
  ),
];
const PER_SUPPLIER =
  /\bper (?:inschrijver|leverancier|partij|opdrachtnemer|bureau|onderneming)|\b(?:inschrijver|leverancier|partij|opdrachtnemer|bureau|u)\b[^.]{0,40}\b(?:mag|kan|kunt|mogen)\b[^.]{0,40}\b(?:aanbieden|indienen|voordragen|voorstellen)/i;

/** How many go on to the client: "tien (10) CV's", "de beste drie kandidaten", "top 3". Not how many one supplier may offer. */
export function readShortlistSize(fragments: readonly Fragment[]): Found<number> {
  const eligible = fragments.filter((fragment) => !PER_SUPPLIER.test(fragment.text.slice(0, 800)));
  for (const [index, shape] of SHAPES.entries()) {
    for (const fragment of eligible) {
      const match = shape.exec(fragment.text.slice(0, 800));
      if (!match) continue;
      const size = readCount(match[2] ?? match[1] ?? '');
      if (size === null || size < 1 || /^(?:een|één|one)$/i.test(match[1] ?? '')) continue;
      return { value: size, source: fragment.source, confidence: index < 7 ? 'certain' : 'likely' };
    }
  }
  return null;
}

const UNCOUNTED =
  /\b(?:de|alle)\s(?:beste?|best scorende|hoogst scorende|best beoordeelde|geselecteerde)\s(?:kandidaten|cv['’]?s|aanbiedingen|inschrijvers)\b[^.]{0,140}\b(?:voorgelegd|voorgedragen|voorgesteld|uitgenodigd|geselecteerd)/i;
const UNCOUNTED_LATER =
  /\b(?:kandidaten|cv['’]?s)\b[^.]{0,80}\b(?:het beste|best|hoogst\w*)\b[^.]{0,140}\b(?:voorgelegd|voorgedragen|uitgenodigd|geselecteerd)/i;
const ANY_COUNT = new RegExp(
  `\\b(?:\\d{1,3}|${['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'].join('|')})\\b`,
  'i',
);

/** A sentence that lets "the best" through without saying how many. */
export function leavesCountOpen(text: string): boolean {
  const near = text.slice(0, 800);
  const match = UNCOUNTED.exec(near) ?? UNCOUNTED_LATER.exec(near);
  if (match === null) return false;
  const withLead = near.slice(Math.max(0, match.index - 20), match.index) + match[0];
  return !ANY_COUNT.test(withLead.replace(/\((?:stap|fase)[^)]*\)|\bstap \w+/gi, ''));
}
