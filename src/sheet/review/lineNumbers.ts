import type { Source } from '../../notice/source';

/**
 * "87–91, 95": lines that follow each other are one stretch, also across blank lines.
 * @param lines the notice, the first line at 0; without it every number counts as a line that says something
 */
export function lineNumbers(source: Source, lines: readonly string[] = []): string {
  const stretches: { from: number; to: number }[] = [];
  for (const line of source) {
    const last = stretches.at(-1);
    if (last && isBlankBetween(last.to, line, lines)) last.to = line;
    else stretches.push({ from: line, to: line });
  }
  return stretches.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

function isBlankBetween(before: number, after: number, lines: readonly string[]): boolean {
  for (let line = before + 1; line < after; line++) {
    if ((lines[line - 1] ?? '?').trim() !== '') return false;
  }
  return true;
}
