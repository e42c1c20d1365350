import type { WorkbookSnapshot } from '../snapshot';
import type { WorkbookCells } from '../workbookCells';

/** A workbook as Verify reads it: more than the pane needs at each change. */
export interface ProofReading {
  readonly snapshot: WorkbookSnapshot;
  readonly cells: WorkbookCells;
  /** What each defined name stands for. */
  readonly names: ReadonlyMap<string, string>;
  /** Rows of a table's body, from 0, that are hidden or filtered out; tables without are absent. */
  readonly hiddenRows: ReadonlyMap<string, readonly number[]>;
  /** Columns of a table, from 0, that are hidden; tables without are absent. */
  readonly hiddenColumns: ReadonlyMap<string, readonly number[]>;
}
