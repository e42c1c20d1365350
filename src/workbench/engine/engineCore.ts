import { ICommandService, IUniverInstanceService, type IWorkbookData, type Injector, type Univer, type Workbook, type Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './address';

/** Who makes the change that is being made: the add-in, the person at the grid, or a co-author elsewhere. */
export type ChangeOrigin = 'addin' | 'person' | 'remote';

export interface UniverRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** What every part of the engine needs: the one open workbook and the way to change it. */
export class EngineCore {
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Set while a change runs; whatever happens without it was done by a person at the grid. */
  origin: ChangeOrigin = 'person';
  private opened: FWorkbook | undefined;

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
    /** Without a page some of Univer's work is not done: it sits in the plugins that draw. */
    readonly headless: boolean,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  open(data: Partial<IWorkbookData>): void {
    const old = this.opened;
    this.opened = undefined;
    if (old) this.api.disposeUnit(old.getId());
    this.opened = this.api.createWorkbook(data);
    // Undo works on the workbook in focus, and a page gives it the focus.
    if (this.headless) this.injector.get(IUniverInstanceService).focusUnit(this.opened.getId());
  }

  get isOpen(): boolean {
    return this.opened !== undefined;
  }

  get facade(): FWorkbook {
    if (!this.opened) throw new Error('The engine has no workbook open');
    return this.opened;
  }

  get workbook(): Workbook {
    return this.facade.getWorkbook();
  }

  get unitId(): string {
    return this.facade.getId();
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet with id ${sheetId}`);
    return sheet;
  }

  sheetFacade(sheetId: string): FWorksheet {
    const sheet = this.facade.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet with id ${sheetId}`);
    return sheet;
  }

  /** Runs a Univer command on this workbook; a refusal is a defect of the caller and is thrown. */
  execute(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params })) {
      throw new Error(`The spreadsheet engine refused ${id}`);
    }
  }

  /** For the few commands that are asynchronous in form only: their work is done when this returns. */
  executeAsync(id: string, params: object): void {
    void this.commands.executeCommand(id, { unitId: this.unitId, ...params });
  }

  as<T>(origin: ChangeOrigin, change: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return change();
    } finally {
      this.origin = before;
    }
  }

  /** The part of an area that the grid holds; "A:A" is a million rows in Excel, but few are stored. */
  clip(sheetId: string, area: Area): UniverRange {
    const sheet = this.sheet(sheetId);
    return {
      startRow: area.row,
      startColumn: area.column,
      endRow: Math.min(area.row + area.rows, sheet.getRowCount()) - 1,
      endColumn: Math.min(area.column + area.columns, sheet.getColumnCount()) - 1,
    };
  }

  /** Makes the stored grid large enough. Entire rows and columns do not count: they reach as far as the grid does. */
  reach(sheetId: string, area: Area): void {
    const sheet = this.sheetFacade(sheetId);
    const lastRow = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
    const lastColumn = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
    // All sheets together: what spills on one sheet is as long as a table on another.
    if (lastRow > sheet.getMaxRows()) {
      for (const one of this.facade.getSheets()) if (lastRow > one.getMaxRows()) one.setRowCount(lastRow + 100);
    }
    if (lastColumn > sheet.getMaxColumns()) sheet.setColumnCount(lastColumn + 5);
  }
}

export function toArea(range: UniverRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function toRange(area: Area): UniverRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}
