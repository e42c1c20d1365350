import type { LocatedIssue } from './locatedIssue';
import type { Step } from './setUp/step';
import type { WorkbookSnapshot } from './snapshot';
import type { WorkbookCells } from './workbookCells';

/** What an action will do, or why it cannot. A refused plan writes nothing. */
export type Plan =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'refused'; readonly issues: readonly LocatedIssue[] };

/** Reads every cell of the workbook, and how far formulas for which `isSpilling` holds have spilled. */
export type ReadCells = (isSpilling: (formula: unknown) => boolean) => Promise<WorkbookCells>;

/**
 * Makes a plan for the workbook as it stands when the action starts; asynchronous only where something is hashed, or where
 * the few actions that must find each formula ask for all cells.
 */
export type Planner = (snapshot: WorkbookSnapshot, readCells: ReadCells) => Plan | Promise<Plan>;
