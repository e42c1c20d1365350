import { entryOf } from './entry';

/** The answer to a knock-out criterion, small enough to keep by column. Source: docs/method.md, "Knock-outs". */
export const Answer = { open: 0, met: 1, notMet: 2 } as const;
export type Answer = (typeof Answer)[keyof typeof Answer];

/** Every way of saying met or not met that is accepted; compared in lower case, single blanks, no surrounding blanks. */
export const ANSWER_WORDS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ...['true', 'waar', '1', 'ja', 'j', 'yes', 'y', 'x', '✓', '✔', 'voldoet', 'met'].map((word) => [word, Answer.met] as const),
  ...['false', 'onwaar', '0', 'nee', 'n', 'no', '✗', '✘', 'voldoet niet', 'not met'].map(
    (word) => [word, Answer.notMet] as const,
  ),
]);

/** The answer that a cell holds, or null where it holds something else: that is an issue, never a guess. */
export function readAnswer(value: unknown): Answer | null {
  if (value === true) return Answer.met;
  if (value === false) return Answer.notMet;
  const entry = entryOf(value);
  switch (entry.kind) {
    case 'blank':
      return Answer.open;
    case 'boolean':
      return entry.value ? Answer.met : Answer.notMet;
    case 'number':
      return entry.value === 1 ? Answer.met : entry.value === 0 ? Answer.notMet : null;
    case 'text':
      return ANSWER_WORDS.get(entry.value.toLowerCase().replace(/\s+/g, ' ')) ?? null;
    case 'error':
      return null;
  }
}
