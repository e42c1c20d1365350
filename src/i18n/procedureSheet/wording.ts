import type { DecisionKind } from '../../domain/procedure/decision';
import type { SettingKey } from '../../domain/procedure/setting';
import type { StepKind } from '../../domain/procedure/stepKind';

/** Headings of the tables on the sheet of the procedure, in the order in which they stand. */
export const PROCEDURE_HEADINGS = {
  steps: ['number', 'step', 'assessor', 'kind'],
  clientCriteria: ['number', 'criterion', 'weight'],
  competencies: ['number', 'competency', 'explanation'],
  settings: ['agreement', 'value'],
  rounds: ['round', 'kind', 'opened', 'closed', 'outcome'],
  decisions: ['number', 'at', 'decision', 'round', 'candidate', 'content', 'reason', 'by'],
} as const;
export type ProcedureTableKey = keyof typeof PROCEDURE_HEADINGS;
export type ProcedureHeading<Table extends ProcedureTableKey> = (typeof PROCEDURE_HEADINGS)[Table][number];

/** What stands on the sheet of the procedure, in one language. */
export interface ProcedureSheetWording {
  readonly sheets: { readonly procedure: string; readonly decisions: string };
  readonly notes: { readonly procedure: string; readonly decisions: string };
  readonly titles: Readonly<Record<ProcedureTableKey, string>>;
  readonly headings: { readonly [Table in ProcedureTableKey]: Readonly<Record<ProcedureHeading<Table>, string>> };
  readonly stepKinds: Readonly<Record<StepKind, string>>;
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly decisions: Readonly<Record<DecisionKind, string>>;
  readonly yes: string;
  readonly no: string;
}
