import type { WeightUnit } from './weightUnit';
import type { Source } from './source';

/** What each issue is about; numbers are points, percentages, euro or years as the name says. */
export interface IssueFacts {
  'text-cut-off': { readonly lastWords: string };
  'section-missing': { readonly section: 'knockOuts' | 'selection' };
  'step-missing': { readonly step: number };
  'knock-outs-to-confirm': { readonly ids: readonly string[] };
  'knock-out-untestable': { readonly id: string; readonly reason: UntestableReason };
  'weights-total': { readonly sum: number; readonly total: number; readonly unit: WeightUnit };
  'total-missing': { readonly sum: number; readonly unit: WeightUnit };
  'weight-missing': { readonly id: string };
  'units-mixed': { readonly ids: readonly string[] };
  'levels-gap': { readonly id: string; readonly from: number; readonly to: number };
  'levels-overlap': { readonly id: string; readonly first: string; readonly second: string };
  'levels-top': { readonly id: string; readonly top: number; readonly weight: number };
  'criterion-holds-knock-out': {
    readonly id: string;
    readonly knockOut: string;
    readonly asked: string;
    readonly required: string;
  };
  'education-contradiction': { readonly header: string; readonly body: string; readonly id: string };
  'rate-contradiction': { readonly rates: readonly number[] };
  'deadline-contradiction': { readonly deadlines: readonly string[] };
  'deadline-without-time': { readonly deadline: string };
  'hours-range': { readonly minimum: number; readonly maximum: number };
  'shortlist-without-size': Record<string, never>;
  'invitations-without-size': { readonly step: number | null };
  'tie-rule-missing': Record<string, never>;
  'tie-rule-stops-short': { readonly rule: string };
  'step-without-weights': { readonly step: number; readonly criteria: number };
  'standstill-without-length': Record<string, never>;
  'competencies-prose': { readonly count: number };
}

export type UntestableReason =
  'condition' | 'rate' | 'availability' | 'willingness' | 'character' | 'document';

export type IssueCode = keyof IssueFacts;

export type NoticeIssue = {
  [Code in IssueCode]: { readonly code: Code; readonly facts: IssueFacts[Code]; readonly source: Source };
}[IssueCode];
