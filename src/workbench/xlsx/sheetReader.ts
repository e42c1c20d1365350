import { CellValueType, type ICellData, type IRange, type IWorksheetData } from '@univerjs/core';
import type { Cell, ConditionalFormattingOptions, Worksheet } from '@cj-tech-master/excelts';
import { contains, parseAddress, type Area } from '../engine/address';
import { writeFormat } from '../engine/cellFormat';
import { isCellError, type CellInput, type CellScalar } from '../engine/cellValue';
import type { Engine } from '../engine/engine';
import { toRange } from '../engine/engineCore';
import type { SheetVisibility } from '../engine/sheets';
import { readFileCell, type ReadCell } from './cellFile';
import { pixelsOf } from './columnWidth';
import { fromFileColour, fromFileStyle } from './fileStyle';
import { readPage } from './pageFile';
import { fromFileSheetProtection } from './protectionFile';
import { fromFileRule } from './ruleFile';
import { fromFileValidation } from './validationFile';

const STATES: Readonly<Record<string, SheetVisibility>> = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };
/** Room beyond what the file holds, as a new sheet has it. */
const SPARE = { rows: 100, columns: 20, leastRows: 1000, leastColumns: 40 } as const;

/** A blank row may have looks, a height, or room for a spill. */
const WITH_BLANKS = { includeEmpty: true } as const;

interface FormulaAt {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** One sheet of a file: what stands still goes into the snapshot, what the engine must know of is added to it. */
export class SheetReader {
  private readonly formulas: FormulaAt[] = [];
  private readonly unlocked: Area[] = [];

  constructor(
    private readonly sheet: Worksheet,
    readonly id: string,
  ) {}

  /** @param rows how many rows the grid has room for, besides those that are spare */
  snapshot(rows: number): Partial<IWorksheetData> {
    const cellData = this.readCells();
    const { columnCount, views } = this.sheet;
    const view = views?.find((one) => one.state === 'frozen');
    const frozen = view?.state === 'frozen' ? view : undefined;
    const [xSplit, ySplit] = [frozen?.xSplit ?? 0, frozen?.ySplit ?? 0];
    return {
      id: this.id,
      name: this.sheet.name,
      rowCount: Math.max(SPARE.leastRows, rows + SPARE.rows),
      columnCount: Math.max(SPARE.leastColumns, columnCount + SPARE.columns),
      tabColor: fromFileColour(this.sheet.properties.tabColor) ?? '',
      cellData,
      ...this.sizes(),
      mergeData: this.merges(),
      ...(frozen ? { freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 } } : {}),
    };
  }

  private readCells(): Record<number, Record<number, ICellData>> {
    const cellData: Record<number, Record<number, ICellData>> = {};
    const found: { row: number; column: number; cell: Cell; content: ReadCell }[] = [];
    const spills: Area[] = [];
    this.sheet.eachRow(WITH_BLANKS, (row, rowNumber) =>
      row.eachCell(WITH_BLANKS, (cell, columnNumber) => {
        const content = readFileCell(cell.value, formulaOf(cell));
        const at = { row: rowNumber - 1, column: columnNumber - 1 };
        found.push({ ...at, cell, content });
        const area = content.kind === 'formula' && content.spillRef ? parseAddress(content.spillRef)?.area : undefined;
        if (area) spills.push(area);
      }),
    );
    for (const { row, column, cell, content } of found) {
      if (content.kind === 'formula') this.formulas.push({ row, column, formula: content.formula });
      // What stands in the cells of a spill is its result; the formula will fill them again.
      const spilled = spills.some((area) => contains(area, row, column));
      const value = content.kind === 'value' && !spilled && !isCovered(cell) ? content.value : null;
      const style = fromFileStyle(cell.style);
      if (cell.protection?.locked === false) this.unlocked.push({ row, column, rows: 1, columns: 1 });
      if (value === null && Object.keys(style).length === 0) continue;
      const line = (cellData[row] ??= {});
      line[column] = { ...valueData(value), ...(Object.keys(style).length > 0 ? { s: writeFormat(style) } : {}) };
    }
    return cellData;
  }

  private sizes(): Pick<Partial<IWorksheetData>, 'columnData' | 'rowData'> {
    const columnData: Record<number, { w?: number; hd?: 0 | 1 }> = {};
    for (const [index, column] of (this.sheet.columns ?? []).entries()) {
      if (column.width === undefined && !column.hidden) continue;
      columnData[index] = {
        ...(column.width === undefined ? {} : { w: pixelsOf(column.width) }),
        ...(column.hidden ? { hd: 1 } : {}),
      };
    }
    const rowData: Record<number, { h?: number; ia?: 0 | 1; ah?: number; hd?: 0 | 1 }> = {};
    this.sheet.eachRow(WITH_BLANKS, (row, number) => {
      if (row.height === undefined && !row.hidden) return;
      rowData[number - 1] = {
        // Without the mark of a chosen height it only follows the text, and goes on doing so.
        ...(row.height === undefined ? {} : row.customHeight === true ? { h: row.height / 0.75, ia: 0 } : { ah: row.height / 0.75 }),
        ...(row.hidden ? { hd: 1 } : {}),
      };
    });
    return { columnData, rowData };
  }

  private merges(): IRange[] {
    const areas = (this.sheet.model.mergeCells ?? []).map((text) => parseAddress(text)?.area);
    return areas.filter((area) => area !== undefined).map(toRange);
  }

  addTables(engine: Engine): void {
    for (const table of this.sheet.getTables()) {
      const { tableRef, columns, style, name, displayName } = table.model;
      const area = tableRef === undefined ? undefined : parseAddress(tableRef)?.area;
      // A table without a header row has no column names to find it by; its cells stay as they are.
      if (!area || table.headerRow === false) continue;
      engine.tables.create(this.id, area, displayName ?? name, {
        style: style?.theme ?? 'TableStyleMedium2',
        showBandedRows: style?.showRowStripes ?? false,
        showBandedColumns: style?.showColumnStripes ?? false,
        showFilterButton: columns.some((column) => column.filterButton !== false),
        highlightFirstColumn: style?.showFirstColumn ?? false,
        highlightLastColumn: style?.showLastColumn ?? false,
      });
    }
  }

  /** Everything that refers to tables and names, so it comes after those. */
  addRest(engine: Engine): void {
    this.addFormulas(engine);
    for (const { ref, rules } of strongestFirst(this.sheet.conditionalFormattings).reverse()) {
      const areas = areasOf(ref);
      for (const rule of rules.map(fromFileRule)) if (rule && areas.length > 0) engine.conditionalFormats.add(this.id, areas, rule);
    }
    this.addValidations(engine);
    for (const area of this.unlocked) engine.formats.setLocked(this.id, area, false);
    const protection = this.sheet.sheetProtection;
    if (protection?.sheet) engine.protection.protect(this.id, { options: fromFileSheetProtection(protection) });
    readPage(engine.pages, this.id, this.sheet);
    const visibility = STATES[this.sheet.state] ?? 'Visible';
    if (visibility !== 'Visible') engine.sheets.setVisibility(this.id, visibility);
  }

  private addFormulas(engine: Engine): void {
    const byRow = new Map<number, FormulaAt[]>();
    for (const formula of this.formulas) byRow.set(formula.row, [...(byRow.get(formula.row) ?? []), formula]);
    for (const [row, line] of byRow) {
      const first = Math.min(...line.map(({ column }) => column));
      const block: (CellInput | undefined)[] = [];
      for (const { column, formula } of line) block[column - first] = { formula };
      engine.cells.write(this.id, row, first, [Array.from(block)]);
    }
  }

  /** The library lists ranges and single cells alike; the engine takes areas. */
  private addValidations(engine: Engine): void {
    for (const [key, validation] of Object.entries(this.sheet.dataValidations.model)) {
      const read = validation && fromFileValidation(validation);
      const area = parseAddress(key.replace(/^range:/, ''))?.area;
      if (read && area) engine.validations.set(this.id, area, read);
    }
  }
}

/** A rule with a lower number wins; a new rule comes before the old ones, so the weakest must be added first. */
function strongestFirst(formattings: readonly ConditionalFormattingOptions[]): ConditionalFormattingOptions[] {
  return formattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rules: [rule] })))
    .sort((a, b) => (a.rules[0]?.priority ?? 0) - (b.rules[0]?.priority ?? 0));
}

function areasOf(ref: string): Area[] {
  return ref.split(' ').map((part) => parseAddress(part)?.area).filter((area) => area !== undefined);
}

function formulaOf(cell: Cell): string | undefined {
  return cell.formula || undefined;
}

/** Part of a merged block, but not its first cell: it shows nothing of its own. */
function isCovered(cell: Cell): boolean {
  return cell.isMerged && cell.master !== cell;
}

/** Numbers and booleans must say what they are, or they come back as text. */
function valueData(value: CellScalar): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}
