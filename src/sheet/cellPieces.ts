/** Excel takes at most 32,767 characters in a cell. */
const LONGEST = 30_000;
/** Begins a piece that goes on where the one before stopped, in the middle of a line. */
const GOES_ON = '…';

/** A text of lines in pieces that each fit in a cell: as many whole lines as fit, or one line a cell. */
export function piecesOf(text: string, packing: 'full' | 'line'): string[] {
  const pieces: string[] = [];
  for (const line of text.split('\n')) {
    const last = pieces.at(-1);
    if (packing === 'full' && last !== undefined && !last.startsWith(GOES_ON) && last.length + line.length < LONGEST) {
      pieces[pieces.length - 1] = `${last}\n${line}`;
      continue;
    }
    pieces.push(line.slice(0, LONGEST));
    for (let from = LONGEST; from < line.length; from += LONGEST) pieces.push(`${GOES_ON}${line.slice(from, from + LONGEST)}`);
  }
  return pieces;
}

/** The text again. */
export function textOfPieces(pieces: readonly string[]): string {
  return pieces.map((piece, index) => (piece.startsWith(GOES_ON) ? piece.slice(GOES_ON.length) : index === 0 ? piece : `\n${piece}`)).join('');
}
