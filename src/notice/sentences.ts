import type { Source } from './source';
import { readHeading } from './headings';
import { type Fragment, continues, joinText } from './joining';
import { matchLabel } from './labels';
import type { Line } from './lines';
import { readMarker } from './markers';

interface Piece {
  readonly start: number;
  readonly line: number;
}

interface Paragraph {
  text: string;
  readonly pieces: Piece[];
}

/** A full stop before a capital ends a sentence; short abbreviations do not. */
const BOUNDARY =
  /(?<!\b(?:o\.a|bijv|bv|nr|art|max|min|ca|incl|excl|dhr|mevr|m\.b\.t|i\.c\.m))[.!?…]["”’)]?\s(?=["“‘(]?[\p{Lu}\d])/gu;

/** Longer running text is cut here, so that joining stays linear. */
const LONGEST_PARAGRAPH = 4000;

function paragraphsOf(lines: readonly Line[], width: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: Paragraph | null = null;
  let lastLength = 0;
  for (const line of lines) {
    const carriesOn =
      current !== null &&
      readMarker(line.text) === null &&
      readHeading(line.text) === null &&
      matchLabel(line.text)?.marked !== true &&
      current.text.length < LONGEST_PARAGRAPH &&
      (continues(current.text.slice(-400), line.text, { punctuated: false, width }, lastLength) ||
        /[.!?]["”’]?$/.test(current.text.slice(-3)));
    if (carriesOn && current) {
      const joined = joinText(current.text, line.text);
      current.pieces.push({ start: joined.length - line.text.length, line: line.number });
      current.text = joined;
    } else {
      current = { text: line.text, pieces: [{ start: 0, line: line.number }] };
      paragraphs.push(current);
    }
    lastLength = line.text.length;
  }
  return paragraphs;
}

function sourceOf(pieces: readonly Piece[], start: number, end: number): Source {
  const touched = pieces.filter(
    (piece, index) => piece.start < end && (pieces[index + 1]?.start ?? Infinity) > start,
  );
  return [...new Set(touched.map((piece) => piece.line))];
}

/** Running text as sentences, broken lines mended, each with its lines; `width` as in `pageWidth`. */
export function readSentences(lines: readonly Line[], width: number): Fragment[] {
  return paragraphsOf(lines, width).flatMap(({ text, pieces }) => {
    const sentences: Fragment[] = [];
    let start = 0;
    for (const match of text.matchAll(BOUNDARY)) {
      const end = match.index + match[0].length;
      sentences.push({ text: text.slice(start, end).trim(), source: sourceOf(pieces, start, end) });
      start = end;
    }
    if (start < text.length)
      sentences.push({ text: text.slice(start).trim(), source: sourceOf(pieces, start, text.length) });
    return sentences;
  });
}
