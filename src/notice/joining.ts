import type { Source } from './source';
import type { Line } from './lines';

/** A piece of running text with the lines it came from. */
export interface Fragment {
  readonly text: string;
  readonly source: Source;
}

/** Words after which a Dutch sentence cannot end. */
const OPEN_WORD =
  /(?:^|[\s(/])(?:de|het|een|en|of|van|voor|met|bij|in|op|aan|als|te|ten|ter|om|tot|uit|naar|door|over|tussen|per|binnen|onder|is|zijn|wordt|worden|die|dat|waarbij|waarin|zoals|minimaal|maximaal|minstens|tenminste|aantoonbare|relevante|afgeronde|deze|dit|uw|je|jouw|hun|ons|onze|the|of|and|with|for|o\.a\.|bijv\.|bv\.|incl\.|excl\.|max\.|min\.|m\.b\.t\.|d\.m\.v\.|t\.a\.v\.|i\.c\.m\.|ca\.|nr\.)$/i;

/** Text that cannot be complete: it ends on a comma, a hyphen, an open bracket or a word that needs another. */
export function isOpen(text: string): boolean {
  const tail = text.slice(-40);
  if (/[,&/+(]$/.test(tail) || /[\p{L}\d][-–]$/u.test(tail)) return true;
  if (OPEN_WORD.test(tail)) return true;
  return text.length < 2000 && text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** Text whose author put an end to it: full stop, semicolon, or a closing weight. */
export function isClosed(text: string): boolean {
  if (isOpen(text)) return false;
  return (
    /[.;!?…]["”’')\]]{0,4}$/.test(text.slice(-6)) ||
    /\d\s?(?:punten|punt|pnt|ptn?|%)\s?[)\]]?["”’]?$/i.test(text.slice(-20))
  );
}

/** How a list breaks its lines, measured once per list. */
export interface Layout {
  /** Items end on punctuation, so an unpunctuated line end is a broken line. */
  readonly punctuated: boolean;
  /** Width of the page in characters; a line about this long was probably broken by it. 0: lines are not broken. */
  readonly width: number;
}

const PAGE_WIDTH_FROM = 60;
const PAGE_WIDTH_TO = 160;
const FULL_LINE = 0.72;
const NEARLY_FULL = 0.85;
const ENOUGH_FULL_LINES = 5;
/** A long URL or a pasted paragraph does not make a broken text whole. */
const FEW_OUTLIERS = 0.04;

/** The width at which the text was broken (PDF, e-mail), or 0 when every paragraph is one line. */
export function pageWidth(lines: readonly Line[]): number {
  const within = lines.filter((line) => line.text.length <= PAGE_WIDTH_TO);
  if (lines.length - within.length > lines.length * FEW_OUTLIERS) return 0;
  const longest = within.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (longest < PAGE_WIDTH_FROM) return 0;
  const full = within.filter((line) => line.text.length >= longest * NEARLY_FULL).length;
  return full >= ENOUGH_FULL_LINES ? longest : 0;
}

/** Whether `next` (an unmarked line) carries on the text before it, whose last line was `lastLength` characters long. */
export function continues(
  previous: string,
  next: string,
  layout: Layout,
  lastLength = previous.length,
): boolean {
  if (isOpen(previous)) return true;
  if (/[:?!]$/.test(previous)) return false;
  if (/^[\p{Ll}(&/+]/u.test(next)) return !/[;.]$/.test(previous);
  if (isClosed(previous)) return false;
  if (layout.punctuated) return true;
  return layout.width > 0 && lastLength >= layout.width * FULL_LINE;
}

/** Joins two halves of a broken line, mending a hyphenated word but leaving "front- en backoffice" and numbers. */
export function joinText(first: string, second: string): string {
  if (first === '') return second;
  if (/\d-$/.test(first) && /^\d/.test(second)) return first + second;
  if (/\p{Ll}{2}-$/u.test(first) && /^\p{Ll}/u.test(second) && !/^(?:en|of|and|or)\b/.test(second)) {
    return first.slice(0, -1) + second;
  }
  if (/\p{L}\/$/u.test(first) || /^[/]/.test(second)) return first + second;
  return `${first} ${second}`;
}

export function joinLines(lines: readonly Line[]): Fragment {
  const text = lines.reduce((joined, line) => joinText(joined, line.text), '');
  return { text, source: [...new Set(lines.map((line) => line.number))] };
}

/** Ascending, without doubles. */
export function mergeSources(...sources: readonly Source[]): Source {
  return [...new Set(sources.flat())].sort((a, b) => a - b);
}
