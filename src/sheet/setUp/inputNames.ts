import type { Tender } from '../../domain/tender';
import type { Language } from '../../i18n/language';
import { columnsSideBySide, columnWithBlanks, factFormula, rowOfTexts, sideBySide, valuesByCriterion } from '../formulas';
import { scaleAsText } from '../scaleText';
import { NAMES, TABLES } from '../workbookNames';
import type { Step } from './step';

/** Headings and labels as they stand in the workbook, whichever language it was set up in. */
export interface RuleWords {
  readonly id: string;
  readonly weight: string;
  readonly fact: string;
  readonly value: string;
  readonly shortlistSize: string;
}

/** True where a criterion is marked on another scale than points. */
export function hasScales(tender: Tender): boolean {
  return tender.selection.some(({ scale }) => scale.kind !== 'points');
}

/** Who is left out of the ranking because of a withdrawal: a formula, and what the column of failures says of them. */
export interface WithdrawalWords {
  readonly present: string;
  readonly label: string;
}

/**
 * Names for what the formulas take in, so that they read as sentences and follow columns that move.
 * @param withdrawal null while nobody withdrew
 */
export function inputNames(
  tender: Tender,
  headingOf: (id: string) => string,
  words: RuleWords,
  language: Language,
  withdrawal: WithdrawalWords | null,
): Step[] {
  const knockOutIds = tender.knockOuts.map(({ id }) => id);
  const selectionIds = tender.selection.map(({ id }) => id);
  const steps: Step[] = [];
  const name = (key: keyof typeof NAMES, formula: string): void => void steps.push({ do: 'name', name: NAMES[key], formula });
  if (withdrawal) name('present', `=${withdrawal.present}`);
  if (knockOutIds.length > 0 || withdrawal) {
    const answers = knockOutIds.map((id) => columnWithBlanks(TABLES.candidates, headingOf(id)));
    name('answers', sideBySide([...answers, ...(withdrawal ? [withdrawal.present] : [])]));
    name('knockOutIds', rowOfTexts([...knockOutIds, ...(withdrawal ? [withdrawal.label] : [])]));
  }
  if (selectionIds.length > 0) {
    name('marks', columnsSideBySide(TABLES.candidates, selectionIds.map(headingOf)));
    name('weights', valuesByCriterion(TABLES.selection, words.id, words.weight, selectionIds));
  }
  if (hasScales(tender)) name('scales', rowOfTexts(tender.selection.map(({ scale }) => scaleAsText(scale, language))));
  name('size', factFormula(words.fact, words.value, words.shortlistSize));
  return steps;
}
