import type { ICommandInfo, IExecutionOptions, IMutationInfo } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './address';
import type { CellScalar } from './cellValue';
import type { CellMatrix, Cells } from './cells';
import { toArea, type ChangeOrigin, type EngineCore, type UniverRange } from './engineCore';

export type CellChangeKind =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export type Change =
  | {
      readonly kind: 'cells';
      readonly change: CellChangeKind;
      readonly sheetId: string;
      readonly area: Area;
      readonly origin: ChangeOrigin;
      /** Only when one cell was edited, as in Excel. */
      readonly before?: CellScalar;
      readonly after?: CellScalar;
    }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated'; readonly sheetId: string; readonly origin: ChangeOrigin }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly origin: ChangeOrigin;
    }
  | {
      readonly kind: 'tableAdded' | 'tableDeleted';
      readonly sheetId: string;
      readonly tableId: string;
      readonly origin: ChangeOrigin;
    }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly area: Area; readonly origin: ChangeOrigin };

export type ChangeListener = (change: Change) => void;

interface Params {
  unitId?: string;
  subUnitId?: string;
  range?: UniverRange;
  cellValue?: CellMatrix;
  name?: string;
  sheet?: { id: string };
  tableId?: string;
  selections?: { range: UniverRange }[];
}

const SHIFTS: Readonly<Record<string, CellChangeKind>> = {
  'sheet.mutation.insert-row': 'RowInserted',
  'sheet.mutation.remove-rows': 'RowDeleted',
  'sheet.mutation.insert-col': 'ColumnInserted',
  'sheet.mutation.remove-col': 'ColumnDeleted',
};

/** Tells what changed in the workbook, whoever changed it. Results of calculation are not changes. */
export class Changes {
  private readonly listeners = new Set<ChangeListener>();
  private before: { area: Area; value: CellScalar } | undefined;
  private oldName = '';
  private muted = 0;

  constructor(
    private readonly core: EngineCore,
    private readonly cells: Cells,
  ) {}

  listen(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Moving rows rewrites formulas; those writes are not edits. */
  muteWhile(moving: boolean): void {
    this.muted = moving ? this.muted + 1 : Math.max(0, this.muted - 1);
  }

  announceShift(change: CellChangeKind, sheetId: string, area: Area): void {
    this.emit({ kind: 'cells', change, sheetId, area, origin: this.core.origin });
  }

  /** Remembers what is about to be overwritten. */
  prepare(command: Readonly<ICommandInfo>): void {
    const params = (command.params ?? {}) as Params;
    if (command.id === 'sheet.mutation.set-worksheet-name') {
      this.oldName = this.core.sheet(params.subUnitId ?? '').getName();
    }
    if (command.id !== 'sheet.mutation.set-range-values' || !params.cellValue || this.listeners.size === 0) return;
    const area = editedArea(params.cellValue);
    this.before = undefined;
    if (!area) return;
    const single = area.rows === 1 && area.columns === 1;
    const value = single ? this.cells.value(params.subUnitId ?? '', area.row, area.column) : null;
    this.before = { area, value };
  }

  announce(command: Readonly<ICommandInfo>, options?: IExecutionOptions | IMutationInfo): void {
    if (this.listeners.size === 0) return;
    const params = (command.params ?? {}) as Params;
    const sheetId = params.subUnitId ?? '';
    const origin = this.core.origin;
    const local = options as { onlyLocal?: boolean; fromFormula?: boolean } | undefined;
    if (command.id === 'sheet.mutation.set-range-values') {
      const before = this.before;
      this.before = undefined;
      if (!before || local?.fromFormula || local?.onlyLocal || this.muted > 0) return;
      const single = before.area.rows === 1 && before.area.columns === 1;
      const values = single
        ? { before: before.value, after: this.cells.value(sheetId, before.area.row, before.area.column) }
        : {};
      this.emit({ kind: 'cells', change: 'RangeEdited', sheetId, area: before.area, origin, ...values });
      return;
    }
    const shift = SHIFTS[command.id];
    if (shift && params.range) {
      this.emit({ kind: 'cells', change: shift, sheetId, area: wholeLines(shift, toArea(params.range)), origin });
      return;
    }
    this.announceOther(command.id, params, sheetId, origin);
  }

  private announceOther(id: string, params: Params, sheetId: string, origin: ChangeOrigin): void {
    if (id === 'sheet.mutation.insert-sheet') this.emit({ kind: 'sheetAdded', sheetId: params.sheet?.id ?? '', origin });
    else if (id === 'sheet.mutation.remove-sheet') this.emit({ kind: 'sheetDeleted', sheetId, origin });
    else if (id === 'sheet.operation.set-worksheet-active') this.emit({ kind: 'sheetActivated', sheetId, origin });
    else if (id === 'sheet.mutation.set-worksheet-name') {
      this.emit({ kind: 'sheetRenamed', sheetId, before: this.oldName, after: params.name ?? '', origin });
    } else if (id === 'sheet.mutation.add-table') {
      this.emit({ kind: 'tableAdded', sheetId, tableId: params.tableId ?? '', origin });
    } else if (id === 'sheet.mutation.delete-table') {
      this.emit({ kind: 'tableDeleted', sheetId, tableId: params.tableId ?? '', origin });
    } else if (id === 'sheet.operation.set-selections') {
      const range = params.selections?.at(-1)?.range;
      if (range) this.emit({ kind: 'selection', sheetId, area: toArea(range), origin });
    }
  }

  private emit(change: Change): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

function wholeLines(change: CellChangeKind, area: Area): Area {
  return change.startsWith('Row') ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS };
}

/** The box around the cells whose content (not only format) is written. */
function editedArea(cellValue: CellMatrix): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [rowKey, columns] of Object.entries(cellValue)) {
    for (const [columnKey, cell] of Object.entries(columns ?? {}) as [string, object | null][]) {
      if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      const row = Number(rowKey);
      const column = Number(columnKey);
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
