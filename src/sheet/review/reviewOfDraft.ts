import { FACT_KEYS, type FactKey } from '../../i18n/workbook/wording';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { DraftCriterion, DraftSelectionCriterion, DraftTender, Found } from '../../notice/draft';
import { NO_FINDING, NO_PROCEDURE, procedureOfDraft } from './procedureOfDraft';
import type { Review, ReviewedFact, ReviewedKnockOut, ReviewedSelection } from './review';
import { momentAsTyped } from './typedMoment';

/** A tender that is made without a notice. */
export const EMPTY_REVIEW: Review = {
  facts: Object.fromEntries(FACT_KEYS.map((key) => [key, NO_FINDING])) as Record<FactKey, ReviewedFact>,
  knockOuts: [],
  offered: [],
  selection: [],
  procedure: NO_PROCEDURE,
};

/** What was read, ready to be corrected. What is not in the notice stays empty. */
export function reviewOfDraft(draft: DraftTender, language: Language): Review {
  let key = 0;
  const number = (value: number): string => plainNumber(value, language);
  const reviewed = ({ id, text, source, confidence }: DraftCriterion): Omit<ReviewedKnockOut, 'test'> => ({
    key: key++,
    id,
    text,
    source,
    confidence,
  });
  const knockOut = (criterion: DraftCriterion): ReviewedKnockOut => ({
    ...reviewed(criterion),
    test: isRateCap(criterion, draft) ? 'rateCap' : 'answer',
  });
  const selection = (criterion: DraftSelectionCriterion): ReviewedSelection => ({
    ...reviewed(criterion),
    weight: criterion.weight === null ? '' : number(criterion.weight),
    scale: criterion.levels.length > 0 ? 'levels' : 'points',
    scaleText: criterion.levels.map((level) => `${levelName(level.text)} = ${number(level.weight)}`).join('\n'),
  });
  return {
    facts: factsOf(draft, language),
    knockOuts: draft.knockOuts.map(knockOut),
    offered: draft.offered.map(knockOut),
    selection: draft.selection.map(selection),
    procedure: procedureOfDraft(draft, language),
  };
}

/** The knock-out that states the cap on the rate can be tested without an assessor; a scored or merely stated cap is none. */
function isRateCap({ source }: DraftCriterion, { maximumRate }: DraftTender): boolean {
  return maximumRate?.value.role === 'knock-out' && maximumRate.source.some((line) => source.includes(line));
}

/** A level stands on one line of its own, and its points follow the last equals sign. */
function levelName(text: string): string {
  return text.replace(/[;\n]+/g, ',').replace(/=/g, '≙').trim();
}

function factsOf(draft: DraftTender, language: Language): Review['facts'] {
  const fact = <Value>(found: Found<Value>, show: (value: Value) => string): ReviewedFact =>
    found === null ? NO_FINDING : { value: show(found.value), source: found.source, confidence: found.confidence };
  const text = (value: string): string => value;
  const number = (value: number): string => plainNumber(value, language);
  const { hoursPerWeek, extension } = draft;
  const optionMonths = extension?.value.months ?? null;
  return {
    number: fact(draft.number, text),
    title: fact(draft.title, text),
    client: fact(draft.client, text),
    professionals: fact(draft.professionals, number),
    start: fact(draft.start, (value) => momentAsTyped(value, language)),
    durationMonths: fact(draft.duration, number),
    options: fact(extension, ({ options }) => number(options)),
    optionMonths: optionMonths === null ? NO_FINDING : fact(extension, () => number(optionMonths)),
    // A range of hours is a choice for a person: the box stays empty and the issue above names both ends.
    hoursPerWeek:
      hoursPerWeek?.value.minimum === hoursPerWeek?.value.maximum ? fact(hoursPerWeek, ({ maximum }) => number(maximum)) : NO_FINDING,
    region: fact(draft.region, text),
    educationLevel: fact(draft.educationLevel, text),
    deadline: fact(draft.deadline, (value) => momentAsTyped(value, language)),
    maximumRate: fact(draft.maximumRate, ({ amount }) => number(amount)),
    total: fact(draft.total, number),
    shortlistSize: fact(draft.shortlistSize, number),
  };
}

/** Without a thousands separator, so that what stands in the box is read back as the same number. */
function plainNumber(value: number, language: Language): string {
  return formatNumber(value, language).replace(language === 'nl' ? /\./g : /,/g, '');
}
