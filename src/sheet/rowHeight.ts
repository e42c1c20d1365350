/** A text that wraps in its cell. */
export interface WrappedText {
  readonly text: string;
  /** Width of its column, in points. */
  readonly width: number;
  /** Size of its letters, in points. */
  readonly size?: number;
}

const DEFAULT_SIZE = 11;
/** A line takes so many times the size of its letters; a letter is on average not quite half as wide as it is high. */
const LINE = 15 / DEFAULT_SIZE;
const LETTER = 0.47;
const PADDING = 6;
/** Excel has no higher row. */
export const HIGHEST_ROW = 409;

/**
 * About how high a row must be to show its texts, in points. Excel fits rows to their texts by itself; a file that was
 * written without it has to say how high they are, or another program cuts them off.
 */
export function estimatedRowHeight(texts: readonly WrappedText[]): number {
  const heights = texts.map(({ text, width, size = DEFAULT_SIZE }) => {
    const room = Math.max(1, Math.floor((width - PADDING) / (size * LETTER)));
    const lines = text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
    return lines * size * LINE;
  });
  return Math.min(HIGHEST_ROW, Math.ceil(Math.max(DEFAULT_SIZE * LINE, ...heights)));
}

/** Lines of one paragraph when words that do not fit go to the next line. */
function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(word.length / room) - 1);
    used = word.length % room || Math.min(word.length, room);
  }
  return lines;
}
