import type { TieRule } from '../../notice/draft';

/** Rules of the procedure that a notice may give beside facts and criteria, in the order in which they are shown. */
export const RULE_KEYS = [
  'end',
  'rateTerms',
  'tieRule',
  'steps',
  'clientCriteria',
  'repeatStep',
  'panelSize',
  'competencies',
  'standstill',
  'thresholds',
  'documents',
  'cvDemands',
  'questionsUntil',
  'answersOn',
] as const;
export type RuleKey = (typeof RULE_KEYS)[number];

/** How the rules of a procedure are named and said, in one language. */
export interface ProcedureWording {
  readonly labels: Readonly<Record<RuleKey, string>>;
  readonly tieRules: Readonly<Record<TieRule, string>>;
  step(number: number, title: string, assessor: string | null): string;
  days(count: number | null): string;
  term(cost: 'vat' | 'travel' | 'fee', term: 'inclusive' | 'exclusive'): string;
  /** @param above true where only more than the amount counts */
  threshold(kind: string, amount: string, above: boolean): string;
}
