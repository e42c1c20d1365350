import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from '@univerjs/sheets';
import { isEntireColumns, isEntireRows, type Area } from './address';
import { toRange, type EngineCore } from './engineCore';

export interface CellShift {
  readonly kind: 'CellInserted' | 'CellDeleted';
  readonly sheetId: string;
  readonly area: Area;
}

/** Rows, columns and blocks of cells that come and go. */
export class Structure {
  constructor(
    private readonly core: EngineCore,
    /** Called around a shift of cells, which Univer does not announce as such. */
    private readonly around: (shift: CellShift, work: () => void) => void,
  ) {}

  insertRows(sheetId: string, row: number, count: number): void {
    this.core.reach(sheetId, { row, column: 0, rows: 1, columns: 1 });
    this.core.sheetFacade(sheetId).insertRowsBefore(row, count);
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    const present = Math.min(count, this.core.sheet(sheetId).getRowCount() - row);
    if (present > 0) this.core.sheetFacade(sheetId).deleteRows(row, present);
  }

  insertColumns(sheetId: string, column: number, count: number): void {
    this.core.reach(sheetId, { row: 0, column, rows: 1, columns: 1 });
    this.core.sheetFacade(sheetId).insertColumnsBefore(column, count);
  }

  deleteColumns(sheetId: string, column: number, count: number): void {
    const present = Math.min(count, this.core.sheet(sheetId).getColumnCount() - column);
    if (present > 0) this.core.sheetFacade(sheetId).deleteColumns(column, present);
  }

  /** Shifts the cells of these columns (or rows) only. */
  insertCells(sheetId: string, area: Area, shift: 'Down' | 'Right'): void {
    if (isEntireRows(area)) this.insertRows(sheetId, area.row, area.rows);
    else if (isEntireColumns(area)) this.insertColumns(sheetId, area.column, area.columns);
    else {
      this.core.reach(sheetId, area);
      const id = shift === 'Down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
      this.around({ kind: 'CellInserted', sheetId, area }, () => this.shift(sheetId, id, area));
    }
  }

  deleteCells(sheetId: string, area: Area, shift: 'Up' | 'Left'): void {
    if (isEntireRows(area)) this.deleteRows(sheetId, area.row, area.rows);
    else if (isEntireColumns(area)) this.deleteColumns(sheetId, area.column, area.columns);
    else {
      this.core.reach(sheetId, area);
      const id = shift === 'Up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
      this.around({ kind: 'CellDeleted', sheetId, area }, () => this.shift(sheetId, id, area));
    }
  }

  /** These commands look at the active sheet only, whatever sheet they are given. */
  private shift(sheetId: string, id: string, area: Area): void {
    const active = this.core.facade.getActiveSheet().getSheetId();
    if (active !== sheetId) this.core.facade.setActiveSheet(sheetId);
    try {
      this.core.executeAsync(id, { subUnitId: sheetId, range: toRange(area) });
    } finally {
      if (active !== sheetId) this.core.facade.setActiveSheet(active);
    }
  }
}
