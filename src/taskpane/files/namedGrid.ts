import type { IncomingGrid } from '../../sheet/import/grid';

/** A list as a file holds it; only a workbook has more than one sheet, and sheets with nothing on them are left out. */
export interface NamedGrid {
  readonly name: string;
  readonly grid: IncomingGrid;
}
