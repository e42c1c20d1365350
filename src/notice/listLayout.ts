import type { Layout } from './joining';
import { continues, isClosed, isOpen } from './joining';
import type { Line } from './lines';
import { readMarker } from './markers';
import { opensAsRequirement } from './requirements';
import { weightBeforeMarker } from './weights';

const MOSTLY = 0.6;

/** No criterion is longer; what follows is no part of it. */
const LONGEST_ITEM = 4000;

/** Whether an unmarked line belongs to the entry whose text so far is `text`, its last line `lastLength` long. */
export function carriesOn(text: string, next: string, layout: Layout, lastLength: number): boolean {
  if (text === '') return true;
  if (text.length >= LONGEST_ITEM || !continues(text, next, layout, lastLength)) return false;
  return isOpen(text) || layout.punctuated || !opensAsRequirement(next) || /^\p{Ll}/u.test(next);
}

/** How the entries of this list end; `width` as in `pageWidth`. */
export function measure(lines: readonly Line[], marked: boolean, width: number): Layout {
  if (!marked) {
    const ends = lines.filter((line) => /[;]$/.test(line.text)).length;
    return { punctuated: ends >= 2 || ends / Math.max(1, lines.length) >= MOSTLY, width };
  }
  const ends = lines.filter((_line, index) => {
    const next = lines[index + 1];
    return next !== undefined && readMarker(weightBeforeMarker(next.text)?.rest ?? next.text) !== null;
  });
  const closed = ends.filter((line) => isClosed(line.text)).length;
  return { punctuated: ends.length > 0 && closed / ends.length >= MOSTLY, width };
}
