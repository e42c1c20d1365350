import type { ICellData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Place } from './address';
import { extras, setExtras, type CellExtras, type CellMatrix, type Cells } from './cells';
import { isCellError } from './cellValue';
import type { CompilerTables } from './compilerTables';
import type { EngineCore } from './engineCore';
import {
  compileFormula,
  followMovedReferences,
  renameHeaders,
  renameTable,
  type FormulaPair,
  type HeaderRename,
} from './formulaCompiler';
import type { Names } from './names';
import type { TableInfo, Tables } from './tables';

/**
 * Keeps what was written and what is calculated together: every write, whoever makes it, is compiled on the way in,
 * and after rows, columns, headers, tables or sheets change everything that mentions a table is compiled anew.
 */
export class FormulaKeeper {
  /** Column names as formulas know them, by table and column id. */
  private known = new Map<string, Map<string, string>>();
  /** The tables as they were when everything was last compiled. */
  private compiledFor = '';
  private refreshing = false;
  private held = false;

  constructor(
    private readonly core: EngineCore,
    private readonly cells: Cells,
    private readonly tables: Tables,
    private readonly names: Names,
  ) {}

  /** Called before cells are written; changes the cells in place. */
  compileIncoming(subUnitId: string, cellValue: CellMatrix): void {
    if (this.refreshing) return;
    let tables: CompilerTables | undefined;
    const sheet = this.core.sheet(subUnitId);
    for (const [row, columns] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(columns ?? {}) as [string, Nullable<ICellData>][]) {
        if (!cell || !('f' in cell || 'v' in cell)) continue;
        const old = extras(sheet.getCellRaw(Number(row), Number(column)));
        if (!old.formula && !cell.f) continue;
        // Undo and paste bring the pair with them.
        if (cell.f && (cell.custom as CellExtras | null)?.formula?.compiled === cell.f) continue;
        const place = { sheetId: subUnitId, row: Number(row), column: Number(column) };
        // Univer moving its own references: the text is the compiled one, so the pair still holds.
        if (cell.f && old.formula && cell.custom === undefined && this.movedOnly(old.formula, cell.f)) continue;
        if (cell.f) {
          const compiled = compileFormula(cell.f, (tables ??= this.tables.forCompiler()), place);
          if (compiled === cell.f && !old.formula) continue;
          const { formula: _formula, ...rest } = old;
          cell.custom = compiled === cell.f ? { ...rest } : { ...rest, formula: { written: cell.f, compiled } };
          cell.f = compiled;
        } else if (old.formula && cell.f === null) {
          const { formula: _formula, ...rest } = old;
          cell.custom = { ...rest };
        }
      }
    }
  }

  private moving = false;

  /** Between the start and the end of a command that moves rows or columns, formulas arrive already compiled. */
  whileMoving(moving: boolean): void {
    this.moving = moving;
  }

  private movedOnly(pair: FormulaPair, incoming: string): boolean {
    return this.moving || incoming === pair.compiled;
  }

  /** Several steps that only together leave the tables in order. */
  asOne(work: () => void): void {
    this.held = true;
    try {
      work();
    } finally {
      this.held = false;
    }
    this.refresh();
  }

  renameTable(id: string, name: string): void {
    const from = this.tables.get(id).name;
    this.tables.rename(id, name);
    this.refresh((written) => renameTable(written, from, name));
  }

  /** Everything that mentions a table, compiled anew; headers that were typed over are renamed in every formula. */
  refresh(rewrite: (written: string) => string = (written) => written): void {
    this.alone(() => {
      const renames = this.followHeaders();
      this.compileAll(this.tables.forCompiler(), renames, rewrite);
    });
  }

  /** Something was written in a row of headers. False where every table reads as it did, so that no formula can differ. */
  headersWritten(): boolean {
    let differs = false;
    this.alone(() => {
      const renames = this.followHeaders();
      const tables = this.tables.forCompiler();
      differs = renames.length > 0 || tables.signature !== this.compiledFor;
      if (differs) this.compileAll(tables, renames, (written) => written);
    });
    return differs;
  }

  private alone(work: () => void): void {
    if (this.refreshing || this.held) return;
    this.refreshing = true;
    try {
      work();
    } finally {
      this.refreshing = false;
    }
  }

  private compileAll(tables: CompilerTables, renames: readonly HeaderRename[], rewrite: (written: string) => string): void {
    const update = (pair: FormulaPair, present: string, place?: Place): string =>
      rewrite(renameHeaders(followMovedReferences(pair, present, tables), renames, tables, place));
    this.names.refresh(update);
    for (const sheet of this.core.workbook.getSheets()) this.refreshSheet(sheet.getSheetId(), tables, update);
    this.compiledFor = tables.signature;
  }

  private refreshSheet(sheetId: string, tables: CompilerTables, update: (pair: FormulaPair, present: string, place: Place) => string): void {
    const sheet = this.core.sheet(sheetId);
    const changes: CellMatrix = {};
    sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
      const old: CellExtras = extras(cell);
      const pair = old.formula;
      if (!pair) return;
      const place = { sheetId, row, column };
      const present = this.cells.compiledAt(sheet, row, column);
      const written = update(pair, present, place);
      const compiled = compileFormula(written, tables, place);
      if (written === pair.written && compiled === present && compiled === pair.compiled) return;
      setExtras(sheet, row, column, { ...old, formula: { written, compiled } });
      if (compiled === present) return;
      const line = (changes[row] ??= {});
      line[column] = { f: compiled, si: null, v: null, t: null };
    });
    if (Object.keys(changes).length > 0) {
      this.core.execute(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: changes });
    }
  }

  /** Reads every header row again. Gives the renames that formulas must follow. */
  private followHeaders(): HeaderRename[] {
    const renames: HeaderRename[] = [];
    const known = new Map<string, Map<string, string>>();
    for (const table of this.tables.list()) {
      const names = this.headersOf(table);
      const before = this.known.get(table.id);
      known.set(table.id, new Map(table.columns.map((column, index) => [column.id, names[index] ?? column.name])));
      // A column inserted left of a table gives its columns other ids; where every header reads as it did, none was renamed.
      const isAsBefore = before?.size === names.length && [...before.values()].every((name, index) => name === names[index]);
      table.columns.forEach((column, index) => {
        const from = isAsBefore ? undefined : before?.get(column.id);
        const to = names[index];
        if (from !== undefined && to !== undefined && from !== to) renames.push({ table: table.name, from, to });
      });
      if (table.columns.some((column, index) => column.name !== names[index])) {
        this.tables.setColumns(table.id, table.columns.map((column, index) => ({ id: column.id, name: names[index] ?? column.name })));
      }
    }
    this.known = known;
    return renames;
  }

  private headersOf(table: TableInfo): string[] {
    const present = this.cells.values(table.sheetId, { ...table.area, rows: 1 })[0] ?? [];
    const taken = new Set(present.filter((value) => value !== null).map((value) => headerText(value).toLowerCase()));
    const used = new Set<string>();
    return present.map((value, index) => {
      const base = value === null ? 'Column' : headerText(value);
      let name = value === null ? `${base}${index + 1}` : base;
      for (let number = 1; value === null ? taken.has(name.toLowerCase()) : used.has(name.toLowerCase()); number += 1) {
        name = `${base}${value === null ? number : number + 1}`;
      }
      used.add(name.toLowerCase());
      taken.add(name.toLowerCase());
      if (name !== value) this.cells.write(table.sheetId, table.area.row, table.area.column + index, [[name]]);
      return name;
    });
  }
}

function headerText(value: NonNullable<ReturnType<Cells['value']>>): string {
  return isCellError(value) ? value.error : String(value);
}
