import { LocaleType, LogLevel, Univer, type ICommandInfo, type IExecutionOptions, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { Area } from './address';
import { repairBuiltIns } from './builtInRepairs';
import { Calculation } from './calculation';
import { Cells, type CellMatrix } from './cells';
import { Changes } from './changes';
import { MOVES, MOVES_CELLS, RESHAPES, SET_NAME, SET_VALUES } from './commandKinds';
import { compareCellByCell } from './comparisonCache';
import { ConditionalFormats, type SavedRules } from './conditionalFormats';
import { tellEmptyTextFromBlank } from './emptyText';
import { EngineCore, type ChangeOrigin } from './engineCore';
import { Formats } from './formats';
import { forgetReplacedFormulas } from './forgottenFormulas';
import { FormulaKeeper } from './formulaKeeper';
import { FunctionRegistry } from './functionRegistry';
import { registerHeadlessPlugins } from './headlessPlugins';
import { installIteratorHelpers } from './iteratorHelpers';
import { expandNames } from './nameExpansion';
import { Names, type SavedNames } from './names';
import { Pages, type SavedPages } from './pages';
import { Protection, type SheetProtection } from './protection';
import { calculateHighlightsByRow } from './rowHighlights';
import { Selection } from './selection';
import { Sheets } from './sheets';
import { Structure, type CellShift } from './structure';
import { expandTables } from './tableExpansion';
import { fillNewRows } from './tableGrowth';
import { Tables, type SavedTables } from './tables';
import { Validations } from './validations';

/** A workbook as JSON: Univer's own snapshot and what this engine keeps beside it. */
export interface WorkbookSnapshot {
  readonly univer: Partial<IWorkbookData>;
  readonly tables: SavedTables;
  readonly names: SavedNames;
  readonly rules: SavedRules;
  readonly protection: Readonly<Record<string, SheetProtection>>;
  readonly veryHidden: readonly string[];
  /** How sheets are printed; absent where nobody set it. */
  readonly pages?: SavedPages;
  /** The sheet that is looked at; the first visible one unless told. */
  readonly activeSheet?: string;
  /** The add-in's settings (workbook.settings). */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface EngineOptions {
  /**
   * A page that draws brings its own Univer, with the preset plugins already registered and no workbook yet.
   * Without it the engine is headless.
   */
  readonly univer?: Univer;
  readonly snapshot?: WorkbookSnapshot;
  readonly name?: string;
}

/** The one wrapper around the spreadsheet engine. Everything the workbench knows of Univer is in this folder. */
export class Engine {
  readonly core: EngineCore;
  readonly cells: Cells;
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly names: Names;
  readonly formats: Formats;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Validations;
  readonly protection: Protection;
  readonly pages = new Pages();
  readonly structure: Structure;
  readonly functions: FunctionRegistry;
  readonly changes: Changes;
  readonly calculation: Calculation;
  readonly selection: Selection;
  readonly settings = new Map<string, unknown>();
  private readonly keeper: FormulaKeeper;
  private commandDepth = 0;
  private reshaped = false;
  private headersTouched = false;
  private shifting = false;
  private disposed = false;

  constructor(options: EngineOptions = {}) {
    installIteratorHelpers();
    compareCellByCell();
    tellEmptyTextFromBlank();
    this.core = newCore(options.univer);
    const tables = (): ReturnType<Tables['forCompiler']> => this.tables.forCompiler();
    this.cells = new Cells(this.core);
    this.sheets = new Sheets(this.core);
    this.tables = new Tables(this.core, this.cells);
    this.names = new Names(this.core, tables);
    this.formats = new Formats(this.core);
    this.conditionalFormats = new ConditionalFormats(this.core, (formula) => expandNames(formula, this.names));
    this.validations = new Validations(this.core);
    this.protection = new Protection(this.formats);
    this.structure = new Structure(this.core, (shift, work) => this.shiftCells(shift, work));
    this.functions = new FunctionRegistry(this.core, () => this.calculation.recalculate());
    this.changes = new Changes(this.core, this.cells);
    this.calculation = new Calculation(this.core);
    this.selection = new Selection(this.core);
    this.keeper = new FormulaKeeper(this.core, this.cells, this.tables, this.names);
    this.core.commands.beforeCommandExecuted((command) => this.before(command));
    this.core.commands.onCommandExecuted((command, how) => this.after(command, how));
    this.load(options.snapshot ?? emptySnapshot(options.name ?? 'Book1'));
    repairBuiltIns(this.core);
    forgetReplacedFormulas(this.core);
    calculateHighlightsByRow(this.core);
    expandTables(this);
  }

  /** Everything inside counts as done by the add-in, a person or a co-author; without it, a person did it. */
  as<T>(origin: ChangeOrigin, change: () => T): T {
    return this.core.as(origin, change);
  }

  /** Resolves when all formulas stand on the present values. */
  whenCalculated(): Promise<void> {
    return this.calculation.settled();
  }

  renameTable(id: string, name: string): void {
    this.keeper.renameTable(id, name);
  }

  resizeTable(id: string, area: Area): void {
    const before = this.tables.get(id);
    this.tables.resize(id, area);
    fillNewRows(this, before, area);
    this.keeper.refresh();
  }

  /** Takes these rows (of the body) out of the table; what stands below or beside the table stays or moves with it. */
  removeTableRows(id: string, rows: Area): void {
    const before = this.tables.get(id);
    this.structure.deleteCells(before.sheetId, rows, 'Up');
    const left = before.area.rows - rows.rows;
    if (this.tables.get(id).area.rows !== left) this.resizeTable(id, { ...before.area, rows: Math.max(2, left) });
  }

  /** A new column at this place in the table; what stands right of the table moves with it. */
  insertTableColumn(id: string, at: number): void {
    const before = this.tables.get(id);
    const strip = { ...before.area, column: before.area.column + at, columns: 1 };
    const added = { id: `${id}-${Date.now()}-${at}`, name: '' };
    const columns = [...before.columns.slice(0, at), added, ...before.columns.slice(at)];
    this.keeper.asOne(() => {
      this.structure.insertCells(before.sheetId, strip, 'Right');
      this.tables.widen(id, { ...before.area, columns: columns.length }, columns);
    });
  }

  removeTableColumn(id: string, column: Area): void {
    const before = this.tables.get(id);
    const kept = before.columns.filter((_, index) => before.area.column + index !== column.column);
    this.keeper.asOne(() => {
      this.structure.deleteCells(before.sheetId, column, 'Left');
      this.tables.widen(id, { ...before.area, columns: kept.length }, kept);
    });
  }

  save(): WorkbookSnapshot {
    const tables = this.tables.save();
    return jsonCopy({
      univer: this.core.facade.save(),
      tables,
      names: this.names.save(),
      rules: this.conditionalFormats.save(),
      protection: this.protection.save(),
      veryHidden: this.sheets.veryHiddenIds(),
      pages: this.pages.save(),
      activeSheet: this.sheets.active().id,
      settings: Object.fromEntries(this.settings),
    });
  }

  /** Replaces the open workbook. */
  load(snapshot: WorkbookSnapshot): void {
    const copy = jsonCopy(snapshot);
    this.tables.load(copy.tables);
    this.names.load(copy.names);
    this.conditionalFormats.load(copy.rules);
    this.core.open(copy.univer);
    this.protection.load(copy.protection);
    this.pages.load(copy.pages ?? {});
    this.sheets.restoreVeryHidden(copy.veryHidden);
    const { activeSheet } = copy;
    if (activeSheet !== undefined && activeSheet !== this.sheets.active().id) this.sheets.activate(activeSheet);
    this.settings.clear();
    for (const [key, value] of Object.entries(copy.settings)) this.settings.set(key, value);
    this.keeper.refresh();
  }

  get isDisposed(): boolean {
    return this.disposed;
  }

  /** May be called twice. */
  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    this.calculation.silence();
    this.core.univer.dispose();
  }

  private shiftCells(shift: CellShift, work: () => void): void {
    this.shifting = true;
    this.keeper.whileMoving(true);
    this.changes.muteWhile(true);
    try {
      work();
    } finally {
      this.shifting = false;
      this.keeper.whileMoving(false);
      this.changes.muteWhile(false);
    }
    this.keeper.refresh();
    this.changes.announceShift(shift.kind, shift.sheetId, shift.area);
  }

  private before(command: Readonly<ICommandInfo>): void {
    if (MOVES.test(command.id) && !this.shifting) {
      this.commandDepth += 1;
      this.keeper.whileMoving(true);
      this.changes.muteWhile(true);
    }
    if (!this.ours(command)) return;
    const params = command.params as { subUnitId: string; cellValue?: CellMatrix };
    if (command.id === SET_VALUES && params.cellValue) this.keeper.compileIncoming(params.subUnitId, params.cellValue);
    this.changes.prepare(command);
  }

  private after(command: Readonly<ICommandInfo>, how?: IExecutionOptions): void {
    if (MOVES.test(command.id)) {
      this.commandDepth = Math.max(0, this.commandDepth - 1);
      this.changes.muteWhile(false);
      if (this.commandDepth === 0) this.keeper.whileMoving(false);
    }
    if (command.id === SET_NAME && this.core.isOpen) this.conditionalFormats.refresh();
    if (RESHAPES.has(command.id)) this.reshaped = true;
    if (MOVES_CELLS.test(command.id)) this.calculation.cellsMoved();
    if (this.core.headless && this.ours(command)) this.conditionalFormats.follow(command);
    if (this.ours(command)) {
      if (command.id === SET_VALUES && this.touchesHeader(command)) this.headersTouched = true;
      this.changes.announce(command, how);
    }
    if (this.commandDepth === 0 && !this.shifting && (this.reshaped || this.headersTouched)) this.keepUp();
  }

  private keepUp(): void {
    const { reshaped } = this;
    this.reshaped = false;
    this.headersTouched = false;
    if (reshaped) this.keeper.refresh();
    if (reshaped || this.keeper.headersWritten()) this.conditionalFormats.refresh();
  }

  private ours(command: Readonly<ICommandInfo>): boolean {
    return this.core.isOpen && (command.params as { unitId?: string } | undefined)?.unitId === this.core.unitId;
  }

  private touchesHeader(command: Readonly<ICommandInfo>): boolean {
    const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: CellMatrix };
    return cellValue !== undefined && this.tables.hasHeaders(subUnitId, (row) => cellValue[row] !== undefined);
  }
}

/** A snapshot is JSON by definition. */
function jsonCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function newCore(given: Univer | undefined): EngineCore {
  const univer =
    given ?? new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: { workbench: 'headless' } }, logLevel: LogLevel.ERROR });
  if (!given) registerHeadlessPlugins(univer);
  return new EngineCore(univer, FUniver.newAPI(univer), given === undefined);
}

export function emptySnapshot(name: string): WorkbookSnapshot {
  return {
    univer: { id: 'workbook', name, sheetOrder: ['sheet-1'], sheets: { 'sheet-1': { id: 'sheet-1', name: 'Sheet1', rowCount: 1000, columnCount: 40 } } },
    tables: {},
    names: {},
    rules: {},
    protection: {},
    veryHidden: [],
    settings: {},
  };
}
