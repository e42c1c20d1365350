import { pointsAsNumber } from '../../domain/points';
import type { SelectionCriterion, Tender } from '../../domain/tender';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { WorkbookWording } from '../../i18n/workbook/wording';
import { body } from './candidatesSheet';
import type { Step, Validation } from './step';

/** Excel refuses a longer prompt. */
const LONGEST_PROMPT = 255;

/** Drop-downs and limits for every column in which people type. Blank stays allowed: it means open. */
export function validations(
  tender: Tender,
  rateHeading: string,
  headingOf: (id: string) => string,
  words: WorkbookWording,
  language: Language,
): Step[] {
  const rate: Validation = {
    rule: { kind: 'above', limit: 0 },
    strictness: 'stop',
    title: rateHeading,
    prompt: words.ratePrompt,
    error: words.rateError,
  };
  return [
    { do: 'validate', at: body(rateHeading), validation: rate },
    ...tender.knockOuts.flatMap((each): Step[] => {
      if (each.test.kind !== 'answer') return [];
      return [{ do: 'validate', at: body(headingOf(each.id)), validation: answerValidation(each, words) }];
    }),
    ...tender.selection.flatMap((each): Step[] => {
      const validation = markValidation(each, words, language);
      return validation ? [{ do: 'validate', at: body(headingOf(each.id)), validation }] : [];
    }),
  ];
}

/** Other ways of saying yes and no are read as well, so the list only warns. */
function answerValidation(criterion: { id: string; text: string }, words: WorkbookWording): Validation {
  return {
    rule: { kind: 'list', words: [words.yes, words.no] },
    strictness: 'warning',
    title: promptTitle(words, criterion.id),
    prompt: prompt(criterion.text, words.answerPrompt),
    error: words.answerError,
  };
}

function markValidation(criterion: SelectionCriterion, words: WorkbookWording, language: Language): Validation | null {
  const { scale, weight } = criterion;
  const title = promptTitle(words, criterion.id);
  switch (scale.kind) {
    case 'points': {
      if (weight === null) return null;
      const most = pointsAsNumber(weight);
      const shown = formatNumber(most, language);
      const rule = { kind: 'between', least: 0, most } as const;
      return { rule, strictness: 'stop', title, prompt: prompt(criterion.text, words.markPrompt(shown)), error: words.markError(shown) };
    }
    case 'share': {
      const rule = { kind: 'between', least: 0, most: 100 } as const;
      return { rule, strictness: 'stop', title, prompt: prompt(criterion.text, words.sharePrompt), error: words.sharePrompt };
    }
    case 'yesNo':
      return answerValidation(criterion, words);
    case 'levels': {
      const rule = { kind: 'list', words: scale.levels.map(({ name }) => name) } as const;
      return { rule, strictness: 'warning', title, prompt: prompt(criterion.text, words.answerPrompt), error: words.answerError };
    }
    case 'linear':
      return null;
  }
}

function promptTitle(words: WorkbookWording, id: string): string {
  return `${words.headings.criterion} ${id}`.slice(0, 32);
}

/** Excel refuses a prompt of more than 255 characters; what to do comes last and is never cut. */
function prompt(text: string, instruction: string): string {
  const room = LONGEST_PROMPT - instruction.length - 2;
  return `${text.length > room ? `${text.slice(0, room - 1)}…` : text}\n\n${instruction}`.slice(0, LONGEST_PROMPT);
}
