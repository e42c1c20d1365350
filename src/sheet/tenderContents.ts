import type { CriterionId, Tender } from '../domain/tender';
import type { FactKey } from '../i18n/workbook/wording';

/** A fact as a cell holds it. */
export type FactValue = string | number;

/** What set-up writes: the rules, the facts around them, and where in the notice each of them stands. */
export interface TenderContents {
  readonly tender: Tender;
  readonly facts: Readonly<Partial<Record<FactKey, FactValue>>>;
  /** Line numbers in the notice, such as "87–91", per fact and per criterion; absent where there is no notice. */
  readonly factSources: Readonly<Partial<Record<FactKey, string>>>;
  readonly criterionSources: ReadonlyMap<CriterionId, string>;
  /** What else the notice says of the procedure; kept beside its text. */
  readonly procedure?: readonly ProceduralRule[];
  /** The text of the notice by line; absent where there is no notice. */
  readonly notice?: readonly string[];
}

/** A rule of the procedure as a sentence, for people: nothing is computed with it. */
export interface ProceduralRule {
  readonly label: string;
  readonly value: string;
  /** Line numbers in the notice; empty where a person typed it. */
  readonly source: string;
}
