import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { ClientSheetWording } from '../../i18n/clientRound/wording';
import type { Step, Validation } from '../setUp/step';
import { clientTableName } from './clientTables';

/** Excel refuses longer prompts and titles. */
const LONGEST_PROMPT = 255;
const LONGEST_TITLE = 32;

export function weightValidation(round: number, heading: string, words: ClientSheetWording): Step {
  const validation = {
    rule: { kind: 'above', limit: 0 },
    strictness: 'stop',
    title: heading.slice(0, LONGEST_TITLE),
    prompt: words.weightPrompt,
    error: words.weightError,
  } as const;
  return { do: 'validate', at: { table: clientTableName('weights', round), heading, part: 'body' }, validation };
}

/** Limits for the marks, from nothing to the weight; blank stays allowed, because it means open. */
export function markValidations(
  round: number,
  criteria: readonly { readonly id: string; readonly text: string; readonly weight: number }[],
  headings: readonly string[],
  words: ClientSheetWording,
  language: Language,
): Step[] {
  return criteria.map((criterion, index): Step => ({
    do: 'validate',
    at: { table: clientTableName('marks', round), heading: headings[index]!, part: 'body' },
    validation: markValidation(criterion, words, language),
  }));
}

/** The limits of one criterion, in the workbook as in a file for the client. */
export function markValidation(
  { id, text, weight }: { readonly id: string; readonly text: string; readonly weight: number },
  words: ClientSheetWording,
  language: Language,
): Validation {
  const shown = formatNumber(weight, language);
  const instruction = words.markPrompt(shown);
  const room = LONGEST_PROMPT - instruction.length - 2;
  const about = text.length > room ? `${text.slice(0, room - 1)}…` : text;
  return {
    rule: { kind: 'between', least: 0, most: weight },
    strictness: 'stop',
    title: words.criterionTitle(id).slice(0, LONGEST_TITLE),
    prompt: `${about}\n\n${instruction}`,
    error: words.markError(shown),
  };
}
