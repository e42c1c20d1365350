import type { ICellData, IStyleData, Worksheet } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, SetRangeValuesMutation, SetStyleCommand, SetWorksheetColWidthMutation } from '@univerjs/sheets';
import { isEntireColumns, isEntireRows, type Area } from './address';
import type { CellScalar } from './cellValue';
import { displayText } from './displayText';
import { readFormat, writeFormat, type CellFormat } from './cellFormat';
import { extras, mapArea, setExtras, type CellMatrix } from './cells';
import { toArea, toRange, type EngineCore } from './engineCore';

export class Formats {
  constructor(private readonly core: EngineCore) {}

  read(sheetId: string, row: number, column: number): CellFormat {
    return readFormat(ownStyle(this.core.sheet(sheetId), row, column));
  }

  /** What a cell with this value and number format shows in this language. */
  display(value: CellScalar, numberFormat: string, language: string): string {
    return displayText(value, numberFormat, language);
  }

  /** The value that every cell of the area shares, or null when they differ, as Excel answers. */
  shared<K extends keyof CellFormat>(sheetId: string, area: Area, key: K): CellFormat[K] | null {
    const sheet = this.core.sheet(sheetId);
    const range = this.core.clip(sheetId, area);
    let common: CellFormat[K] | undefined;
    const seen = new Map<IStyleData, boolean>();
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const style = ownStyle(sheet, row, column);
        if (seen.has(style)) continue;
        seen.set(style, true);
        const value = readFormat(style)[key];
        if (common === undefined) common = value;
        else if (JSON.stringify(common) !== JSON.stringify(value)) return null;
      }
    }
    return common ?? this.read(sheetId, area.row, area.column)[key];
  }

  /** Entire rows and columns keep the format for cells yet to come. */
  write(sheetId: string, area: Area, format: Partial<CellFormat>): void {
    this.core.reach(sheetId, area);
    const style = writeFormat(format);
    const sheet = this.core.sheetFacade(sheetId);
    if (isEntireColumns(area)) {
      for (let column = area.column; column < Math.min(area.column + area.columns, sheet.getMaxColumns()); column += 1) {
        sheet.setColumnDefaultStyle(column, { ...asStyle(sheet.getColumnDefaultStyle(column)), ...style });
      }
      this.writeStored(sheetId, area, style);
    } else if (isEntireRows(area)) {
      for (let row = area.row; row < Math.min(area.row + area.rows, sheet.getMaxRows()); row += 1) {
        sheet.setRowDefaultStyle(row, { ...asStyle(sheet.getRowDefaultStyle(row)), ...style });
      }
      this.writeStored(sheetId, area, style);
    } else {
      this.writeBlock(sheetId, area.row, area.column, mapArea(area, () => style));
    }
  }

  writeNumberFormats(sheetId: string, row: number, column: number, patterns: readonly (readonly (string | undefined)[])[]): void {
    this.writeBlock(
      sheetId,
      row,
      column,
      patterns.map((line) => line.map((pattern) => (pattern === undefined ? undefined : { n: { pattern } }))),
    );
  }

  private writeBlock(sheetId: string, row: number, column: number, styles: readonly (readonly (IStyleData | undefined)[])[]): void {
    const cellValue: CellMatrix = {};
    styles.forEach((line, rowOffset) => {
      const cells: Record<number, ICellData> = {};
      line.forEach((style, columnOffset) => {
        if (style) cells[column + columnOffset] = { s: style };
      });
      cellValue[row + rowOffset] = cells;
    });
    this.applyStyles(sheetId, cellValue);
  }

  /** Called a format command, or Univer takes a write without a formula for the end of the formula. */
  private applyStyles(sheetId: string, cellValue: CellMatrix): void {
    this.core.execute(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id });
  }

  private writeStored(sheetId: string, area: Area, style: IStyleData): void {
    const range = this.core.clip(sheetId, area);
    const cellValue: CellMatrix = {};
    this.core.sheet(sheetId).getCellMatrix().forValue((row, column) => {
      if (row < range.startRow || row > range.endRow || column < range.startColumn || column > range.endColumn) return;
      const line = (cellValue[row] ??= {});
      line[column] = { s: style };
    });
    if (Object.keys(cellValue).length > 0) this.applyStyles(sheetId, cellValue);
  }

  clear(sheetId: string, area: Area): void {
    const range = this.core.clip(sheetId, area);
    const cellValue: CellMatrix = {};
    this.core.sheet(sheetId).getCellMatrix().forValue((row, column) => {
      if (row < range.startRow || row > range.endRow || column < range.startColumn || column > range.endColumn) return;
      const line = (cellValue[row] ??= {});
      line[column] = { s: null };
    });
    if (Object.keys(cellValue).length > 0) this.applyStyles(sheetId, cellValue);
  }

  /** Points, as in Excel's object model. */
  columnWidth(sheetId: string, column: number): number {
    return toPoints(this.core.sheet(sheetId).getColumnWidth(column));
  }

  /** Univer's command would measure every cell below again, for each column; the page fits rows once all widths stand. */
  setColumnWidth(sheetId: string, column: number, columns: number, points: number): void {
    const area = { row: 0, column, rows: this.core.sheet(sheetId).getRowCount(), columns };
    this.core.reach(sheetId, { ...area, rows: 1 });
    this.core.execute(SetWorksheetColWidthMutation.id, { subUnitId: sheetId, ranges: [toRange(area)], colWidth: toPixels(points) });
  }

  rowHeight(sheetId: string, row: number): number {
    return toPoints(this.core.sheet(sheetId).getRowHeight(row));
  }

  setRowHeight(sheetId: string, row: number, rows: number, points: number): void {
    this.core.reach(sheetId, { row, column: 0, rows, columns: 1 });
    this.core.sheetFacade(sheetId).setRowHeightsForced(row, rows, toPixels(points));
  }

  /** True for a row that is out of sight: hidden by a person, or by a filter. */
  isRowHidden(sheetId: string, row: number): boolean {
    return !this.core.sheet(sheetId).getRowVisible(row);
  }

  hideRows(sheetId: string, row: number, rows: number, hidden: boolean): void {
    this.core.reach(sheetId, { row, column: 0, rows, columns: 1 });
    const sheet = this.core.sheetFacade(sheetId);
    if (hidden) sheet.hideRows(row, rows);
    else sheet.showRows(row, rows);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return !this.core.sheet(sheetId).getColVisible(column);
  }

  hideColumns(sheetId: string, column: number, columns: number, hidden: boolean): void {
    this.core.reach(sheetId, { row: 0, column, rows: 1, columns });
    const sheet = this.core.sheetFacade(sheetId);
    if (hidden) sheet.hideColumns(column, columns);
    else sheet.showColumns(column, columns);
  }

  merges(sheetId: string): Area[] {
    return this.core.sheet(sheetId).getMergeData().map(toArea);
  }

  merge(sheetId: string, area: Area): void {
    this.unmerge(sheetId, area);
    this.core.execute(AddWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: [toRange(area)] });
  }

  unmerge(sheetId: string, area: Area): void {
    const { startRow, endRow, startColumn, endColumn } = toRange(area);
    const hit = this.core
      .sheet(sheetId)
      .getMergeData()
      .filter((merge) => merge.startRow <= endRow && merge.endRow >= startRow && merge.startColumn <= endColumn && merge.endColumn >= startColumn);
    if (hit.length > 0) this.core.execute(RemoveWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: hit });
  }

  isLocked(sheetId: string, row: number, column: number): boolean {
    return extras(this.core.sheet(sheetId).getCellRaw(row, column)).locked !== false;
  }

  setLocked(sheetId: string, area: Area, locked: boolean): void {
    this.core.reach(sheetId, area);
    const range = this.core.clip(sheetId, area);
    const sheet = this.core.sheet(sheetId);
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        setExtras(sheet, row, column, { ...extras(sheet.getCellRaw(row, column)), locked });
      }
    }
  }
}

function asStyle(style: unknown): IStyleData {
  return typeof style === 'object' && style !== null ? style : {};
}

/** 96 pixels and 72 points to the inch. */
function toPoints(pixels: number): number {
  return pixels * 0.75;
}

function toPixels(points: number): number {
  return points / 0.75;
}

/** The cell's own look and that of its row and column, without what a highlight gives it: a new row of a table kept that for good. */
function ownStyle(sheet: Worksheet, row: number, column: number): IStyleData {
  return sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
}
