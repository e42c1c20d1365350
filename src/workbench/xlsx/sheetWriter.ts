import type { TableProperties, Worksheet } from '@cj-tech-master/excelts';
import { estimatedRowHeight, type WrappedText } from '../../sheet/rowHeight';
import { columnLetters, contains, formatArea, type Area } from '../engine/address';
import type { Engine } from '../engine/engine';
import type { TableInfo } from '../engine/tables';
import { toFileFormulaCell, toFileValue } from './cellFile';
import { charactersOf } from './columnWidth';
import { PLAIN, toFileStyle } from './fileStyle';
import { toFileFormula } from './formulaSpelling';
import { writePage } from './pageFile';
import { toFileSheetProtection } from './protectionFile';
import { toFileRule } from './ruleFile';
import { toFileValidation } from './validationFile';

/** One sheet of the engine into one sheet of the file. */
export class SheetWriter {
  private readonly tables: readonly TableInfo[];

  constructor(
    private readonly engine: Engine,
    private readonly id: string,
    private readonly sheet: Worksheet,
  ) {
    this.tables = engine.tables.list().filter((table) => table.sheetId === id);
  }

  async write(): Promise<void> {
    const used = this.engine.cells.usedArea(this.id, false);
    for (const table of this.tables) this.sheet.addTable(this.tableModel(table));
    if (used) this.writeCells(used);
    for (const area of this.engine.formats.merges(this.id)) this.sheet.mergeCellsWithoutStyle(formatArea(area));
    this.writeSizes();
    this.writeFreeze();
    writePage(this.engine.pages, this.id, this.sheet);
    const rules = this.engine.conditionalFormats.list(this.id);
    rules.forEach(({ areas, rule }, index) => {
      const ref = areas.map((area) => formatArea(area)).join(' ');
      this.sheet.addConditionalFormatting({ ref, rules: [toFileRule(rule, index + 1)] });
    });
    for (const { areas, validation } of this.engine.validations.list(this.id)) {
      for (const area of areas) this.sheet.dataValidations.add(formatArea(area), toFileValidation(validation));
    }
    const protection = this.engine.protection.of(this.id);
    if (protection) await this.sheet.protect(protection.password, toFileSheetProtection(protection.options));
  }

  private writeCells(used: Area): void {
    const values = this.engine.cells.values(this.id, used);
    const formulas = this.engine.cells.formulas(this.id, used);
    const guarded = this.engine.protection.of(this.id) !== undefined;
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      const wrapped: WrappedText[] = [];
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const value = values[row - used.row]?.[column - used.column] ?? null;
        const formula = formulas[row - used.row]?.[column - used.column] ?? null;
        const format = this.engine.formats.read(this.id, row, column);
        const plain = JSON.stringify(format) === JSON.stringify(PLAIN);
        const unlocked = guarded && !this.engine.formats.isLocked(this.id, row, column);
        if (value === null && formula === null && plain && !unlocked) continue;
        if (format.wrapText && typeof value === 'string') wrapped.push({ text: value, width: this.engine.formats.columnWidth(this.id, column), size: format.fontSize });
        const cell = this.sheet.getCell(row + 1, column + 1);
        if (!plain) cell.style = toFileStyle(format);
        if (unlocked) cell.protection = { locked: false };
        cell.value =
          formula === null
            ? toFileValue(value)
            : toFileFormulaCell({
                formula,
                result: value,
                spill: this.engine.cells.spillOf(this.id, row, column),
                at: { row, column },
                table: this.tables.find(({ area }) => contains(area, row, column))?.name ?? '',
              });
      }
      if (wrapped.length > 0) this.fitRow(row, wrapped);
    }
  }

  /** A height that nobody chose: Excel fits the row anew as soon as a text in it changes. */
  private fitRow(row: number, wrapped: readonly WrappedText[]): void {
    const target = this.sheet.getRow(row + 1);
    target.height = estimatedRowHeight(wrapped);
    target.customHeight = false;
  }

  private tableModel(table: TableInfo): TableProperties {
    const { area, look } = table;
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const formulas = this.engine.cells.formulas(this.id, body);
    return {
      name: table.name,
      displayName: table.name,
      ref: `${columnLetters(area.column)}${area.row + 1}`,
      headerRow: true,
      style: {
        theme: look.style as never,
        showRowStripes: look.showBandedRows,
        showColumnStripes: look.showBandedColumns,
        showFirstColumn: look.highlightFirstColumn,
        showLastColumn: look.highlightLastColumn,
      },
      columns: table.columns.map(({ name }, index) => {
        const formula = sameInAll(formulas.map((line) => line[index] ?? null));
        return {
          name,
          filterButton: look.showFilterButton,
          ...(formula === undefined ? {} : { calculatedColumnFormula: toFileFormula(formula, table.name) }),
        };
      }),
      rows: formulas.map((line) => line.map(() => null)),
    };
  }

  private writeSizes(): void {
    const univer = this.engine.core.sheet(this.id);
    for (const [key, column] of Object.entries(univer.getColumnManager().getColumnData())) {
      if (column?.w === undefined && !column?.hd) continue;
      const target = this.sheet.getColumn(Number(key) + 1);
      if (column.w !== undefined) target.width = charactersOf(this.engine.formats.columnWidth(this.id, Number(key)));
      if (column.hd) target.hidden = true;
    }
    for (const [key, row] of Object.entries(univer.getRowManager().getRowData())) {
      // `ia` 0 marks a height that somebody chose; the others follow the text.
      if (row?.h !== undefined && row.ia === 0) Object.assign(this.sheet.getRow(Number(key) + 1), { height: row.h * 0.75, customHeight: true });
      if (row?.hd) this.sheet.getRow(Number(key) + 1).hidden = true;
    }
  }

  private writeFreeze(): void {
    const { rows, columns } = this.engine.sheets.freeze(this.id);
    if (rows === 0 && columns === 0) return;
    this.sheet.views = [{ state: 'frozen', xSplit: columns, ySplit: rows }];
  }
}

/** The formula of a calculated column: the same one in every row, and at least one row. */
function sameInAll(formulas: readonly (string | null)[]): string | undefined {
  const [first] = formulas;
  return typeof first === 'string' && formulas.every((formula) => formula === first) ? first : undefined;
}
