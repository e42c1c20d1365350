import { parseDecimal } from '../../domain/decimalText';
import { toHourlyRate } from '../../domain/hourlyRate';
import { toPoints, type Points } from '../../domain/points';
import type { Scale } from '../../domain/scale';
import { ANSWERED, type KnockOutTest, type SelectionCriterion } from '../../domain/tender';
import type { Language } from '../../i18n/language';
import { RULE_KEYS } from '../../i18n/procedure/wording';
import { procedureText } from '../../i18n/procedureText';
import { FACT_KEYS, type FactKey } from '../../i18n/workbook/wording';
import { scaleFromText } from '../scaleFromText';
import { wallClockOfText } from '../serialDate';
import type { FactValue, ProceduralRule, TenderContents } from '../tenderContents';
import { lineNumbers } from './lineNumbers';
import type { Review, ReviewedKnockOut, ReviewedSelection } from './review';
import { typedMoment } from './typedMoment';

/** Something typed that cannot be used. Until it is mended nothing is set up. */
export type ReviewProblem =
  | { readonly kind: 'fact'; readonly fact: FactKey; readonly wants: 'number' | 'wholeNumber' | 'moment' }
  | { readonly kind: 'weight' | 'scale' | 'text' | 'id' | 'idTwice' | 'needsRate' | 'needsDeadline'; readonly key: number };

export interface ReviewedContents {
  readonly contents: TenderContents;
  readonly problems: readonly ReviewProblem[];
}

const NUMBERS: ReadonlySet<FactKey> = new Set(['hoursPerWeek', 'maximumRate', 'total']);
const WHOLE_NUMBERS: ReadonlySet<FactKey> = new Set(['professionals', 'durationMonths', 'options', 'optionMonths', 'shortlistSize']);

/**
 * The tender that a person confirms. What is empty stays open; what cannot be read is a problem, never a guess.
 * @param notice the lines that were confirmed, to be kept in the workbook; none where there is no notice
 */
export function contentsOfReview(review: Review, language: Language, notice: readonly string[] = []): ReviewedContents {
  const problems: ReviewProblem[] = [];
  const report = (problem: ReviewProblem): void => void problems.push(problem);
  const facts: Partial<Record<FactKey, FactValue>> = {};
  const factSources: Partial<Record<FactKey, string>> = {};
  for (const key of FACT_KEYS) {
    const { value, source } = review.facts[key];
    const read = factValue(key, value, language, report);
    if (read === null) continue;
    facts[key] = read;
    if (source.length > 0) factSources[key] = lineNumbers(source, notice);
  }
  checkIds(review, report);
  const { total, shortlistSize } = facts;
  const contents: TenderContents = {
    tender: {
      knockOuts: review.knockOuts.map((each) => ({ id: each.id.trim(), text: each.text.trim(), test: testOf(each, facts, report) })),
      selection: review.selection.map((each) => selectionOf(each, language, report)),
      total: typeof total === 'number' ? toPoints(total) : null,
      shortlistSize: typeof shortlistSize === 'number' ? shortlistSize : null,
    },
    facts,
    factSources,
    criterionSources: new Map(
      [...review.knockOuts, ...review.selection]
        .filter(({ source }) => source.length > 0)
        .map(({ id, source }) => [id.trim(), lineNumbers(source, notice)]),
    ),
    procedure: proceduralRules(review, language, notice),
    ...(notice.length > 0 ? { notice } : {}),
  };
  return { contents, problems };
}

function proceduralRules({ procedure }: Review, language: Language, notice: readonly string[]): ProceduralRule[] {
  const { labels } = procedureText(language);
  return RULE_KEYS.map((key) => ({ label: labels[key], ...procedure[key] }))
    .filter(({ value }) => value.trim() !== '')
    .map(({ label, value, source }) => ({ label, value: value.trim(), source: lineNumbers(source, notice) }));
}

/** The number in a box, read as the language of the pane writes it; null where it is no positive number. */
export function typedNumber(text: string, language: Language): number | null {
  const value = parseDecimal(text.replace(/^\s*€/, '').replace(/%\s*$/, ''), language);
  return value !== null && value > 0 ? value : null;
}

function factValue(
  fact: FactKey,
  typed: string,
  language: Language,
  report: (problem: ReviewProblem) => void,
): FactValue | null {
  const text = typed.trim();
  if (text === '') return null;
  if (NUMBERS.has(fact) || WHOLE_NUMBERS.has(fact)) {
    const value = fact === 'options' && text === '0' ? 0 : typedNumber(text, language);
    const wants = WHOLE_NUMBERS.has(fact) ? 'wholeNumber' : 'number';
    if (value !== null && (wants === 'number' || Number.isInteger(value))) return value;
    report({ kind: 'fact', fact, wants });
    return null;
  }
  if (fact === 'deadline') {
    const moment = typedMoment(text);
    if (moment === null) report({ kind: 'fact', fact, wants: 'moment' });
    return moment;
  }
  return fact === 'start' ? (typedMoment(text) ?? text) : text;
}

function checkIds({ knockOuts, selection }: Review, report: (problem: ReviewProblem) => void): void {
  const seen = new Set<string>();
  for (const { key, id, text } of [...knockOuts, ...selection]) {
    const plain = id.trim();
    if (plain === '') report({ kind: 'id', key });
    else if (seen.has(plain)) report({ kind: 'idTwice', key });
    if (text.trim() === '') report({ kind: 'text', key });
    seen.add(plain);
  }
}

function testOf(
  { key, test }: ReviewedKnockOut,
  facts: Readonly<Partial<Record<FactKey, FactValue>>>,
  report: (problem: ReviewProblem) => void,
): KnockOutTest {
  switch (test) {
    case 'answer':
      return ANSWERED;
    case 'rateCap':
      if (typeof facts.maximumRate === 'number') return { kind: 'rateCap', cap: toHourlyRate(facts.maximumRate) };
      report({ kind: 'needsRate', key });
      return ANSWERED;
    case 'deadline': {
      const deadline = typeof facts.deadline === 'string' ? wallClockOfText(facts.deadline) : null;
      if (deadline !== null) return { kind: 'deadline', deadline };
      report({ kind: 'needsDeadline', key });
      return ANSWERED;
    }
  }
}

function selectionOf(
  each: ReviewedSelection,
  language: Language,
  report: (problem: ReviewProblem) => void,
): SelectionCriterion {
  const { key, id, text, weight: typed } = each;
  const weight = typed.trim() === '' ? null : typedNumber(typed, language);
  if (weight === null && typed.trim() !== '') report({ kind: 'weight', key });
  const scale = scaleOf(each);
  if (scale === null) report({ kind: 'scale', key });
  return { id: id.trim(), text: text.trim(), weight: weight === null ? null : toPoints(weight), scale: scale ?? { kind: 'points' } };
}

function scaleOf({ scale, scaleText }: ReviewedSelection): Scale | null {
  switch (scale) {
    case 'levels':
      return scaleFromText(`levels: ${scaleText.split('\n').filter((line) => line.trim() !== '').join('; ')}`);
    case 'linear':
      return scaleFromText(`linear: ${scaleText.replace(/\.\.\.?|–|—/, '…')}`);
    default:
      return { kind: scale };
  }
}

/** What the weights add up to so far; boxes that hold no number count as nothing. */
export function sumOfWeights(review: Review, language: Language): Points {
  const weights = review.selection.map(({ weight }) => toPoints(typedNumber(weight, language) ?? 0));
  return weights.reduce<number>((sum, weight) => sum + weight, 0) as Points;
}
