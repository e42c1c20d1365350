import type { Cell } from '../setUp/step';

/** A text that stays one: an apostrophe in front keeps "1", "true" and "=" from becoming something else. */
export function literalText(text: string): Cell {
  return text === '' ? '' : `'${text}`;
}
