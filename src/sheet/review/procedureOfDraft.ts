import { formatNumber, list } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { RULE_KEYS, type RuleKey } from '../../i18n/procedure/wording';
import { procedureText } from '../../i18n/procedureText';
import type { Confidence, DraftTender, Found, RateTerms } from '../../notice/draft';
import type { Source } from '../../notice/source';
import type { ReviewedFact } from './review';
import { momentAsTyped } from './typedMoment';

export const NO_FINDING: ReviewedFact = { value: '', source: [], confidence: null };

export const NO_PROCEDURE = Object.fromEntries(RULE_KEYS.map((key) => [key, NO_FINDING])) as Record<RuleKey, ReviewedFact>;

/** The rules of the procedure as sentences that a person can correct. */
export function procedureOfDraft(draft: DraftTender, language: Language): Readonly<Record<RuleKey, ReviewedFact>> {
  const words = procedureText(language);
  const number = (value: number): string => formatNumber(value, language);
  const moment = (value: string): string => momentAsTyped(value, language);
  return {
    end: found(draft.end, moment),
    rateTerms: found(draft.maximumRate, ({ terms }) => termsText(terms, language)),
    tieRule: found(draft.tieRules, (rules) => rules.map((rule) => words.tieRules[rule]).join(' > ')),
    steps: gathered(draft.steps.map(({ number: step, title, assessor, source }) => ({ text: words.step(step, title, assessor), source }))),
    clientCriteria: gathered(draft.steps.flatMap(({ criteria }) => criteria)),
    repeatStep: found(draft.repeatStep, number),
    panelSize: found(draft.panelSize, number),
    competencies: gathered(draft.competencies),
    standstill: found(draft.standstill, ({ days }) => words.days(days)),
    thresholds: gathered(draft.thresholds.map(({ kind, amount, above, source }) => ({ text: words.threshold(kind, number(amount), above), source }))),
    documents: gathered(draft.documents.map(({ code, source }) => ({ text: code, source }))),
    cvDemands: found(draft.cvDemands, (text) => text),
    questionsUntil: found(draft.questionsUntil, moment),
    answersOn: found(draft.answersOn, moment),
  };
}

function found<Value>(finding: Found<Value>, show: (value: Value) => string): ReviewedFact {
  if (finding === null) return NO_FINDING;
  const value = show(finding.value);
  return value === '' ? NO_FINDING : { value, source: finding.source, confidence: finding.confidence };
}

interface Part {
  readonly text: string;
  readonly source: Source;
  readonly confidence?: Confidence;
}

/** Findings of one kind, each on a line of its own. */
function gathered(parts: readonly Part[]): ReviewedFact {
  if (parts.length === 0) return NO_FINDING;
  const source = [...new Set(parts.flatMap((part) => part.source))].sort((a, b) => a - b);
  const unsure = parts.some(({ confidence }) => confidence === 'to confirm');
  return { value: parts.map(({ text }) => text).join('\n'), source, confidence: unsure ? 'to confirm' : 'likely' };
}

function termsText(terms: RateTerms, language: Language): string {
  const { term } = procedureText(language);
  return list(
    (['vat', 'travel', 'fee'] as const).flatMap((cost) => {
      const said = terms[cost];
      return said === null ? [] : [term(cost, said)];
    }),
    language,
  );
}
