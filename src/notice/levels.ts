/** A stretch of years (or another measure) that a level covers. */
export interface LevelRange {
  readonly from: number;
  readonly fromIncluded: boolean;
  readonly to: number;
  readonly toIncluded: boolean;
}

const N = '(\\d{1,3}(?:[.,]\\d{1,2})?)';
const MEASURE = '(?:\\s*(?:jaar|jaren|maanden|maand|mnd|uur|opdrachten|projecten|gemeenten|jr\\.?|years?))?';

const BETWEEN = new RegExp(
  `^(?:van |tussen |meer dan |> ?)?${N}${MEASURE}\\s*(?:-|–|tot en met|t/m|t\\.?e\\.?m\\.?|tot|en|to)\\s*(?:(?:maximaal|max\\.?)\\s)?${N}`,
  'i',
);
const OVER = new RegExp(
  `^(?:meer dan|langer dan|groter dan|hoger dan|boven de|boven|more than|>(?!=))\\s*${N}`,
  'i',
);
const FROM = new RegExp(`^(?:minimaal|minstens|ten ?minste|vanaf|at least|>=|≥|min\\.?)\\s*${N}`, 'i');
const OR_MORE = new RegExp(
  `^${N}(?:\\+|${MEASURE}\\s*(?:of|en|or)\\s*(?:meer|langer|more)|${MEASURE}\\s*en hoger)`,
  'i',
);
const OR_LESS = new RegExp(`^${N}${MEASURE}\\s*(?:of|en|or)\\s*(?:minder|korter|lager|less)`, 'i');
const UNDER = new RegExp(`^(?:minder dan|korter dan|lager dan|onder de|less than|tot|<(?!=))\\s*${N}`, 'i');
const UP_TO = new RegExp(`^(?:tot en met|t/m|maximaal|ten hoogste|hooguit|<=|≤)\\s*${N}`, 'i');
const NONE = /^(?:geen|niet|0)\b/i;
const ONE = new RegExp(`^(?:precies )?${N}${MEASURE}\\s*$`, 'i');

/** Grades that stand for a level when nothing or only a weight follows. */
const NAMED =
  /^(?:ja|nee|uitstekend|zeer goed|goed|ruim voldoende|voldoende|matig|onvoldoende|slecht|geen(?: ervaring)?|niet(?: aangetoond| aanwezig| voldaan)?|deels|gedeeltelijk|volledig|wel|aangetoond|aanwezig)\s*(?:$|[:(=|,–-])/i;
/** The only words that may stand beside the numbers of a level; anything else makes it a criterion of its own. */
const LEVEL_WORD =
  /^(?:\d+(?:[.,]\d+)?\+?|jaar|jaren|jr|maand|maanden|mnd|years?|meer|minder|langer|korter|hoger|dan|tot|en|met|t\/m|of|minimaal|minstens|tenminste|ten|minste|maximaal|hoogste|hooguit|vanaf|tussen|geen|werk-?ervaring|ervaring|relevante|aantoonbare|opdrachten|projecten|gemeenten|uur|[<>≥≤=–-]+\d*|\d+[-–]\d+|experience|more|less|than)$/i;
const MAX_LEVEL_WORDS = 10;

const value = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

/** What a level covers, or null when it does not say it in numbers. "3 tot 5" leaves 5 out, "3 t/m 5" and "3 - 5" do not. */
export function readLevelRange(text: string): LevelRange | null {
  const plain = text
    .slice(0, 120)
    .replace(/^(?:aantoonbaar |aantoonbare |werkervaring |ervaring |van )+/i, '')
    .trim();
  const between = BETWEEN.exec(plain);
  if (between) {
    const middle = between[0];
    return {
      from: value(between[1]),
      fromIncluded: !/^(?:meer dan|>)/i.test(plain),
      to: value(between[2]),
      toIncluded: !/\btot\b(?! en met)/i.test(middle.slice(1)),
    };
  }
  const over = OVER.exec(plain);
  if (over) return { from: value(over[1]), fromIncluded: false, to: Infinity, toIncluded: false };
  const from = FROM.exec(plain) ?? OR_MORE.exec(plain);
  if (from) return { from: value(from[1]), fromIncluded: true, to: Infinity, toIncluded: false };
  const upTo = UP_TO.exec(plain) ?? OR_LESS.exec(plain);
  if (upTo) return { from: 0, fromIncluded: true, to: value(upTo[1]), toIncluded: true };
  const under = UNDER.exec(plain);
  if (under) return { from: 0, fromIncluded: true, to: value(under[1]), toIncluded: false };
  const one = ONE.exec(plain);
  if (one) return { from: value(one[1]), fromIncluded: true, to: value(one[1]), toIncluded: true };
  if (NONE.test(plain)) return { from: 0, fromIncluded: true, to: 0, toIncluded: true };
  return null;
}

/** Whether a list entry reads as a level of the criterion above it rather than as a criterion. */
export function isLevelText(text: string): boolean {
  if (text.length > 140) return false;
  if (NAMED.test(text)) return true;
  const bare = text
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/\s?[:=|].*$|\s[–—-]\s(?!\d+ ?(?:jaar|$)).*$/, '');
  const words = bare.split(/[\s;,.]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > MAX_LEVEL_WORDS) return false;
  return words.every((word) => LEVEL_WORD.test(word)) && readLevelRange(bare.trim()) !== null;
}
