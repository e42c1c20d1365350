import type { FormulaSources, SourceKey } from './formulaSources';

/** A parameter: its English name, which never changes, and what the user's formula bar calls it. */
export interface NamedParameter {
  readonly key: string;
  readonly name: string;
  readonly optional: boolean;
}

export interface DescribedFunction {
  readonly id: string;
  readonly parameters: readonly NamedParameter[];
}

export interface ProposedFormula {
  /** In the notation of Excel's object model: English names, commas. */
  readonly formula: string;
  /** Parameters that stand in it by name, because the workbook does not say what belongs there. */
  readonly open: readonly string[];
}

/**
 * What of a tender goes into which parameter. What the notice does not say stays open: the formula and the weight of a
 * rate, a date of sending, the periods of one candidate.
 */
const FROM_TENDER: Readonly<Record<string, Readonly<Record<string, SourceKey>>>> = {
  ASSESSMENT: { marks: 'marks', weights: 'weights', rates: 'rates', answers: 'answers', labels: 'knockOutIds', scales: 'scales' },
  CONTRACTVALUE: { rate: 'rates', hoursPerWeek: 'hoursPerWeek', months: 'months', options: 'options', optionMonths: 'optionMonths' },
  EXPLAIN: { marks: 'marks', weights: 'weights', labels: 'criteria', scales: 'scales' },
  FAILED: { answers: 'answers', labels: 'knockOutIds' },
  KNOCKOUT: { answers: 'answers' },
  POINTS: { value: 'oneMark', scale: 'oneScale', weight: 'oneWeight' },
  RANKING: { scores: 'scores', rates: 'rates', admitted: 'admitted' },
  RATEPOINTS: { rates: 'rates', admitted: 'admitted' },
  REVERSAL: { candidates: 'candidates', scores: 'scores', rates: 'rates', admitted: 'admitted' },
  ROBUSTNESS: {
    ...{ marks: 'marks', weights: 'weights', rates: 'rates', admitted: 'admitted' },
    ...{ size: 'size', labels: 'criteria', scales: 'scales' },
  },
  SCORE: { marks: 'marks', weights: 'weights', scales: 'scales' },
  SHORTLIST: { candidates: 'candidates', scores: 'scores', rates: 'rates', admitted: 'admitted', size: 'size' },
  TIES: { candidates: 'candidates', scores: 'scores', rates: 'rates', admitted: 'admitted' },
};

/** The formula to start from: filled in as far as the workbook goes; optional parameters that it knows nothing of are left out. */
export function proposedFormula({ id, parameters }: DescribedFunction, sources: FormulaSources): ProposedFormula {
  const filled = parameters.map(({ key, name, optional }) => {
    const source = FROM_TENDER[id]?.[key];
    const known = source === undefined ? undefined : sources[source];
    return { name, text: known ?? (optional ? '' : name), isOpen: known === undefined && !optional };
  });
  const last = filled.map(({ text }) => text !== '').lastIndexOf(true);
  const written = filled.slice(0, last + 1).map(({ text }) => text);
  return {
    formula: `=TENDER.${id}(${written.join(',')})`,
    open: filled.filter(({ isOpen }) => isOpen).map(({ name }) => name),
  };
}
