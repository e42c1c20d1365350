/** A piece of text on a page: where its baseline starts, in points from the bottom left, and how large it is. */
export interface PagePiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pieces whose baselines differ less than this part of their height stand on one line. */
const SAME_LINE = 0.5;
/** A gap wider than this many times the height parts two cells or columns; it becomes a tab. */
const CELL_GAP = 1.5;
/** Narrower than this there is no blank between two pieces: a word may be drawn in parts. */
const WORD_GAP = 0.12;
/** Lines further apart than this many times the height have a blank line between them. */
const PARAGRAPH_GAP = 1.9;

/** The lines of a page in the order in which they are drawn; what stands at one height is one line. */
export function linesOfPage(pieces: readonly PagePiece[]): string[] {
  const lines: string[] = [];
  let line = '';
  let last: PagePiece | null = null;
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    const height = Math.max(piece.height, last?.height ?? 0, 1);
    if (last === null || Math.abs(piece.y - last.y) > height * SAME_LINE) {
      if (last !== null) {
        lines.push(line.trimEnd());
        if (Math.abs(last.y - piece.y) > height * PARAGRAPH_GAP) lines.push('');
      }
      line = piece.text;
    } else {
      line += gapText(piece.x - (last.x + last.width), height, line) + piece.text;
    }
    last = piece;
  }
  return last === null ? [] : [...lines, line.trimEnd()];
}

function gapText(gap: number, height: number, before: string): string {
  if (gap > height * CELL_GAP) return '\t';
  return gap > height * WORD_GAP && !before.endsWith(' ') ? ' ' : '';
}
