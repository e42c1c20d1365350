import { Answer, readAnswer } from '../domain/answer';
import { entryAsText, entryOf } from '../domain/entry';
import { invalidArgument } from './cellError';
import { furtherTexts } from './furtherTexts';
import { isOmitted, singleCell } from './numberArgument';
import { displayLanguage } from './texts';

/** An argument that must be one of some words, each known in Dutch and in English (the last in its list). */
export function wordArgument<Key extends string>(
  argument: unknown,
  name: string,
  words: Readonly<Record<Key, readonly string[]>>,
): Key {
  const text = entryAsText(entryOf(singleCell(argument, name)));
  const entries = Object.entries(words) as [Key, readonly string[]][];
  const wanted = text.toLowerCase();
  const found = entries.find(([, list]) => list.includes(wanted));
  if (found) return found[0];
  const known = entries.map(([, list]) => (displayLanguage() === 'nl' ? list[0]! : list.at(-1)!));
  throw invalidArgument(furtherTexts().wordUnusable(name, text, known));
}

/** An optional yes or no; false where it was left out. */
export function optionalFlag(argument: unknown, name: string): boolean {
  if (isOmitted(argument)) return false;
  const cell = singleCell(argument, name);
  const answer = readAnswer(cell);
  if (answer === Answer.met) return true;
  if (answer === Answer.notMet) return false;
  throw invalidArgument(furtherTexts().flagUnusable(name, entryAsText(entryOf(cell))));
}
