import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Engine } from '../engine/engine';

/** The formula bar shows a formula as it was written; the grid itself holds what the engine was given for it. */
export function showWrittenFormulas(engine: Engine): void {
  engine.core.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // After all others, which take the cell that they are given as it is.
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      const shown = next(cell);
      if (!engine.core.isOpen) return shown;
      const written = engine.cells.formulas(subUnitId, { row, column: col, rows: 1, columns: 1 })[0]?.[0];
      return typeof written === 'string' && shown?.f !== written ? { ...shown, f: written, si: null } : shown;
    },
  });
}
