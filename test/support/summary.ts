import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where lines wait until the closing reporter prints them below everything else. */
export const SUMMARIES = join(__dirname, '../artefacts/summaries');

/** One line about what a test file went through, for the end of the run. */
export function summarise(line: string): void {
  mkdirSync(SUMMARIES, { recursive: true });
  writeFileSync(join(SUMMARIES, `${line.replace(/[^a-z]+/gi, '-').slice(0, 60)}.txt`), `${line}\n`);
}
