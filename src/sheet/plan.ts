import type { LocatedIssue } from './locatedIssue';
import type { Step } from './setUp/step';
import type { WorkbookSnapshot } from './snapshot';

/** What an action will do, or why it cannot. A refused plan writes nothing. */
export type Plan =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'refused'; readonly issues: readonly LocatedIssue[] };

/** Makes a plan for the workbook as it stands when the action starts; asynchronous only where something is hashed. */
export type Planner = (snapshot: WorkbookSnapshot) => Plan | Promise<Plan>;
