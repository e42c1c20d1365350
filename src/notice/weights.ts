import type { WeightUnit } from './weightUnit';
import { trimEndOf } from './trimming';

export interface Weight {
  readonly weight: number;
  readonly unit: WeightUnit | null;
}

const UNIT = '(punten|punt|pnt\\.?|ptn?\\.?|points?|%|procent)';
const NUMBER = '(\\d{1,4}(?:[.,]\\d{1,2})?)';
const RANGE = '(?:(?:van\\s+)?\\d{1,3}\\s*(?:-|–|tot|t/m|tot en met)\\s*)?';
const LEAD =
  '(?:(?:max(?:imaal|imale score|\\.)?|weging(?:sfactor)?|gewicht|score|te behalen|punten)\\s*[:=]?\\s*){0,3}';

/** `(40 punten)`, `(max. 40 punten)`, `[weging: 10 %]`, `(0 - 20 punten)`, anywhere in the text. */
const BRACKETED = new RegExp(
  `[(\\[]\\s*${LEAD}${RANGE}${NUMBER}\\s*${UNIT}(?:\\s+te behalen)?\\s*(?:[,;:][^()[\\]]{0,60})?[)\\]]`,
  'gi',
);
/** `(maximaal 40 punten, waarvan:` whose bracket closes after the levels. */
const UNCLOSED = new RegExp(
  `[(\\[]\\s*${LEAD}${RANGE}${NUMBER}\\s*${UNIT}\\s*(?:[,;:]?[^()[\\]\\d]{0,60})$`,
  'i',
);
/** `… | 40`, `… – 40 punten`, `…: 30 %`, `… Weging: 10 %`, at the end. */
const TRAILING = new RegExp(
  `(?:\\s*[|:–—-]\\s*|\\s+|(?<=[.;,)]))${LEAD}${RANGE}${NUMBER}\\s*${UNIT}\\s*$`,
  'i',
);
const TRAILING_LABELLED = new RegExp(
  `[\\s.;,(]*\\b(?:weging(?:sfactor)?|gewicht|max(?:imale)? score)\\s*[:=]\\s*${NUMBER}\\s*${UNIT}?\\s*\\)?$`,
  'i',
);
const TRAILING_CELL = /\s\|\s(\d{1,3})$/;
const LEADING = new RegExp(`^[(\\[]?${LEAD}${NUMBER}\\s*${UNIT}[)\\]]?\\s*[|:–—-]*\\s+(?=\\p{L})`, 'iu');
const BEFORE_MARKER = new RegExp(
  `^${LEAD}${NUMBER}\\s*${UNIT}\\s*[|:–—-]?\\s*(?=\\(?\\d{1,2}[.)]\\s|[•▪●])`,
  'i',
);
const ALONE = new RegExp(
  `^[(\\[]?\\s*(?:(?:weging(?:sfactor)?|gewicht|score|max(?:imale|imaal|\\.)?(?: score| aantal punten)?|(?:te behalen |aantal )?punten)\\s*[:=]?\\s*){0,2}${RANGE}${NUMBER}\\s*${UNIT}?\\s*[)\\]]?[;.]?$`,
  'i',
);

function toWeight(number: string | undefined, unit: string | undefined): Weight {
  const plain = unit?.toLowerCase();
  return {
    weight: Number((number ?? '').replace(',', '.')),
    unit: plain === undefined ? null : plain === '%' || plain === 'procent' ? '%' : 'punten',
  };
}

/** A line that holds a weight and nothing else: `Weging:10 %`, `40 %`, `(20 punten)`; a bare number is none. */
export function readWeightAlone(text: string): Weight | null {
  if (text.length > 60) return null;
  const match = ALONE.exec(text);
  if (!match) return null;
  if (match[2] === undefined && !/[a-z]/i.test(text)) return null;
  return toWeight(match[1], match[2]);
}

/** `40 % 4. Ervaring met …`: the weight stands before the number of its criterion. */
export function weightBeforeMarker(text: string): { weight: Weight; rest: string } | null {
  const match = BEFORE_MARKER.exec(text.slice(0, 60));
  return match ? { weight: toWeight(match[1], match[2]), rest: text.slice(match[0].length) } : null;
}

export interface Weighed {
  readonly text: string;
  readonly weight: Weight | null;
}

/** A percentage that belongs to the requirement itself: "inzet van 80%", "minimaal 50 %". */
const PART_OF_TEXT =
  /\b(?:krijgt|krijgen|verdient|scoort|levert|oplevert|is|zijn|worden|wordt|op|à|dan|is maximaal|van|met|voor|minimaal|tenminste|ten minste|tot|circa|ca\.?|maximaal|ongeveer)$/i;

function tidy(text: string): string {
  return trimEndOf(text.replace(/ ([;.,:)])/g, '$1'), ' |;:,=–—-').trim();
}

/** Long texts carry their weight at an end; looking only there keeps the reading linear. */
const REACH = 120;

/** Takes the weight out of a criterion's text. Without a weight the text comes back as it was. */
export function takeWeight(text: string): Weighed {
  if (!/\d/.test(text)) return { text, weight: null };
  const ended = trimEndOf(text, ' ;.,|');
  const bare = ended.endsWith(')') && !ended.includes('(') ? trimEndOf(ended, ') ') : ended;
  const brackets = [...bare.matchAll(BRACKETED)];
  const last = brackets.at(-1);
  if (last) {
    const rest = `${bare.slice(0, last.index).trimEnd()} ${bare.slice(last.index + last[0].length).trimStart()}`;
    return { text: tidy(rest), weight: toWeight(last[1], last[2]) };
  }
  const unclosed = UNCLOSED.exec(bare.slice(-REACH));
  if (unclosed) {
    const rest = bare.slice(0, bare.length - unclosed[0].length);
    return { text: tidy(rest), weight: toWeight(unclosed[1], unclosed[2]) };
  }
  const from = Math.max(0, bare.length - REACH);
  const head = bare.slice(0, from);
  const tail = bare.slice(from);
  const labelled = TRAILING_LABELLED.exec(tail);
  if (labelled)
    return { text: tidy(head + tail.slice(0, labelled.index)), weight: toWeight(labelled[1], labelled[2]) };
  const trailing = TRAILING.exec(tail);
  if (trailing) {
    const rest = head + tail.slice(0, trailing.index);
    if (!PART_OF_TEXT.test(rest.trim()) && rest.trim() !== '') {
      return { text: tidy(rest), weight: toWeight(trailing[1], trailing[2]) };
    }
  }
  const cell = TRAILING_CELL.exec(tail);
  if (cell) return { text: tidy(head + tail.slice(0, cell.index)), weight: toWeight(cell[1], undefined) };
  const leading = LEADING.exec(bare.slice(0, REACH));
  if (leading) return { text: tidy(bare.slice(leading[0].length)), weight: toWeight(leading[1], leading[2]) };
  return { text, weight: null };
}

/** All bracketed weights with their places, for levels written on one line. */
export function bracketedWeights(text: string): { weight: Weight; start: number; end: number }[] {
  return [...text.matchAll(BRACKETED)].map((match) => ({
    weight: toWeight(match[1], match[2]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const BARE = /^(.*\S)\s?(?:[:=|–—-]\s?(\d{1,3})|[([](\d{1,3})[)\]])$/;

/** `Ervaring Wabo: 60`, `Ervaring Wabo (60)`: a number without unit, a weight only where the whole list has them. */
export function takeBareWeight(text: string): Weighed | null {
  const match = text.length <= 600 ? BARE.exec(trimEndOf(text, ' ;.')) : null;
  return match ? { text: match[1] ?? '', weight: toWeight(match[2] ?? match[3], undefined) } : null;
}
