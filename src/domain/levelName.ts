import { parseDecimal } from './decimalText';

/** A stretch of numbers; an end belongs to it or does not. */
export interface Span {
  readonly low: number;
  readonly lowIncluded: boolean;
  readonly high: number;
  readonly highIncluded: boolean;
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const UNIT = String.raw`(?:\s*(?:jaar|jaren|jr\.?|years?|yrs?|maanden|maand|months?|%|procent|punten|points?))?`;

/** Ways in which Dutch and English notices say a range, with what they make of the numbers in it. */
const WORDINGS: readonly (readonly [RegExp, (first: number, second: number) => Span])[] = [
  [between(String.raw`t\/m|tot en met|up to and including|through|[-–—]`), (a, b) => span(a, true, b, true)],
  [between(String.raw`tot|up to|to`), (a, b) => span(a, true, b, false)],
  [before(String.raw`meer dan|langer dan|boven|more than|over|above|>`), (a) => span(a, false, Infinity, false)],
  [before(String.raw`minimaal|ten minste|tenminste|minstens|vanaf|at least|from|≥|>=`), (a) => span(a, true, Infinity, false)],
  [before(String.raw`minder dan|korter dan|onder|tot|less than|under|below|up to|<`), (a) => span(-Infinity, false, a, false)],
  [
    before(String.raw`maximaal|ten hoogste|hoogstens|t\/m|tot en met|at most|up to and including|≤|<=`),
    (a) => span(-Infinity, false, a, true),
  ],
  [new RegExp(`^${NUMBER}${UNIT}\\s*(?:\\+|of meer|of langer|en meer|or more|and more)${UNIT}$`), (a) => span(a, true, Infinity, false)],
  [new RegExp(`^${NUMBER}${UNIT}\\s*(?:of minder|of korter|or less|or fewer)${UNIT}$`), (a) => span(-Infinity, false, a, true)],
  [new RegExp(`^${NUMBER}${UNIT}$`), (a) => span(a, true, a, true)],
];

function between(words: string): RegExp {
  return new RegExp(`^(?:van |from |tussen )?${NUMBER}${UNIT}\\s*(?:${words})\\s*${NUMBER}${UNIT}$`);
}

function before(words: string): RegExp {
  return new RegExp(`^(?:${words})\\s*${NUMBER}${UNIT}$`);
}

function span(low: number, lowIncluded: boolean, high: number, highIncluded: boolean): Span {
  return { low, lowIncluded, high, highIncluded };
}

/**
 * The numbers that a level's name says belong to it: "3 t/m 5 jaar" is 3 to 5 with both ends, "meer dan 5 jaar" starts
 * just above 5. Null for a name that says no range in one of these ways: it is then a name only.
 */
export function spanInName(name: string): Span | null {
  const text = name.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const [pattern, make] of WORDINGS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const first = parseDecimal(match[1] ?? '', null);
    const second = match[2] === undefined ? first : parseDecimal(match[2], null);
    return first === null || second === null || second < first ? null : make(first, second);
  }
  return null;
}
