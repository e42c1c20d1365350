import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation, TableManager } from '@univerjs/sheets-table';
import { quoteSheetName, type Area } from './address';
import { isCellError, type CellScalar } from './cellValue';
import type { Cells } from './cells';
import { CompilerTables } from './compilerTables';
import { toArea, toRange, type EngineCore } from './engineCore';

export interface TableColumnInfo {
  /** Stays the same while the column is renamed or moved. */
  readonly id: string;
  readonly name: string;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row included. */
  readonly area: Area;
  readonly columns: readonly TableColumnInfo[];
  readonly look: TableLook;
}

export interface TableLook {
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

type UniverTableInfo = Omit<ReturnType<TableManager['getTableList']>[number], 'unitId'>;

interface TableRecord {
  name: string;
  look: TableLook;
}

interface UniverTable {
  getTableInfo(): UniverTableInfo;
  setColumns(columns: object[]): void;
  setShowHeader(show: boolean): void;
}

export type SavedTables = Record<string, TableRecord>;

const DEFAULT_LOOK: TableLook = {
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/**
 * Tables by their Excel names. Univer refuses a table that is called like a sheet and Excel does not, so the name that
 * Univer gets is one of ours; it follows rows and columns, we follow names, headers and looks.
 */
export class Tables {
  private readonly records = new Map<string, TableRecord>();
  private lastNumber = 0;

  constructor(
    private readonly core: EngineCore,
    private readonly cells: Cells,
  ) {}

  list(): TableInfo[] {
    return this.manager().getTableList(this.core.unitId).map((info) => this.infoOf(info));
  }

  private infoOf({ id, name, subUnitId, range, columns }: UniverTableInfo): TableInfo {
    const record = this.records.get(id) ?? this.adopt(id, name);
    return { id, name: record.name, sheetId: subUnitId, area: toArea(range), columns: columns.map((column) => ({ id: column.id, name: column.displayName })), look: record.look };
  }

  /** Whether a table of the sheet has its headers in one of these rows. */
  hasHeaders(sheetId: string, isOneOf: (row: number) => boolean): boolean {
    const tables = this.manager().getTablesBySubunitId(this.core.unitId, sheetId);
    return tables.some((table) => isOneOf(table.getRange().startRow));
  }

  /** A table that a person made at the grid. */
  private adopt(id: string, name: string): TableRecord {
    const record = { name, look: DEFAULT_LOOK };
    this.records.set(id, record);
    return record;
  }

  find(nameOrId: string): TableInfo | undefined {
    const byId = this.manager().getTableById(this.core.unitId, nameOrId);
    if (byId) return this.infoOf(byId.getTableInfo());
    const lowered = nameOrId.toLowerCase();
    return this.list().find(({ name }) => name.toLowerCase() === lowered);
  }

  get(id: string): TableInfo {
    return this.infoOf(this.univerTable(id).getTableInfo());
  }

  forCompiler(): CompilerTables {
    return new CompilerTables(
      this.list().map((table) => ({
        name: table.name,
        sheetId: table.sheetId,
        sheetName: quoteSheetName(this.core.sheet(table.sheetId).getName()),
        area: table.area,
        columns: table.columns.map((column) => column.name),
        hasTotals: false,
      })),
    );
  }

  /** The first row of the area is the header row. Blank or repeated headers are filled as Excel does. */
  create(sheetId: string, area: Area, name?: string, look: Partial<TableLook> = {}): TableInfo {
    this.core.reach(sheetId, area);
    const number = this.nextNumber();
    const id = `table-${number}`;
    const chosen = name ?? this.freeName();
    this.records.set(id, { name: chosen, look: { ...DEFAULT_LOOK, ...look } });
    const headers = this.fillHeaders(sheetId, area);
    this.core.execute(AddSheetTableMutation.id, {
      subUnitId: sheetId,
      tableId: id,
      name: `table_${number}_`,
      range: toRange(area),
      header: headers,
      options: { showHeader: true },
    });
    return this.get(id);
  }

  private nextNumber(): number {
    const taken = new Set(this.manager().getTableList(this.core.unitId).map((table) => table.id));
    do this.lastNumber += 1;
    while (taken.has(`table-${this.lastNumber}`));
    return this.lastNumber;
  }

  private freeName(): string {
    let number = 1;
    while (this.find(`Table${number}`)) number += 1;
    return `Table${number}`;
  }

  private fillHeaders(sheetId: string, area: Area): string[] {
    const present = this.cells.values(sheetId, { ...area, rows: 1 })[0] ?? [];
    const names = uniqueHeaders(present);
    this.core.as('addin', () =>
      names.forEach((text, index) => {
        if (text !== present[index]) this.cells.write(sheetId, area.row, area.column + index, [[text]]);
      }),
    );
    return names;
  }

  delete(id: string): void {
    const table = this.get(id);
    this.core.execute(DeleteSheetTableMutation.id, { subUnitId: table.sheetId, tableId: id });
    this.records.delete(id);
  }

  rename(id: string, name: string): void {
    const record = this.records.get(id);
    if (record) record.name = name;
  }

  restyle(id: string, look: Partial<TableLook>): void {
    const record = this.records.get(id);
    if (record) record.look = { ...record.look, ...look };
  }

  /** The header row stays where it is, as in Excel; columns outside the new area leave the table, not the sheet. */
  resize(id: string, area: Area): void {
    const before = this.get(id);
    this.core.reach(before.sheetId, area);
    const headers = this.fillHeaders(before.sheetId, area);
    this.core.execute(SetSheetTableMutation.id, {
      subUnitId: before.sheetId,
      tableId: id,
      config: { updateRange: { newRange: toRange(area) } },
    });
    const offset = area.column - before.area.column;
    this.setColumns(
      id,
      headers.map((name, index) => before.columns[index + offset] ?? { id: `${id}-${Date.now()}-${index}`, name }),
    );
  }

  /** Gives the table this area and exactly these columns. */
  widen(id: string, area: Area, columns: readonly TableColumnInfo[]): void {
    const table = this.get(id);
    this.core.execute(SetSheetTableMutation.id, {
      subUnitId: table.sheetId,
      tableId: id,
      config: { updateRange: { newRange: toRange(area) } },
    });
    this.setColumns(id, columns);
  }

  /** Univer misplaces columns when a table grows sideways and when it is saved; this puts them right. */
  setColumns(id: string, columns: readonly TableColumnInfo[]): void {
    const table = this.univerTable(id);
    const old = new Map(table.getTableInfo().columns.map((column) => [column.id, column]));
    table.setColumns(columns.map((column) => ({ ...old.get(column.id), id: column.id, displayName: column.name })));
  }

  save(): SavedTables {
    for (const table of this.list()) this.setColumns(table.id, table.columns);
    return Object.fromEntries(this.records);
  }

  load(saved: SavedTables): void {
    this.records.clear();
    for (const [id, record] of Object.entries(saved)) this.records.set(id, record);
  }

  private univerTable(id: string): UniverTable {
    const table = this.manager().getTableById(this.core.unitId, id);
    if (!table) throw new Error(`There is no table with id ${id}`);
    return table as unknown as UniverTable;
  }

  private manager(): TableManager {
    return this.core.injector.get(TableManager);
  }
}

/** Headers are text and unique without regard to case: blanks become "Column1", a second "Rate" becomes "Rate2". */
export function uniqueHeaders(present: readonly CellScalar[]): string[] {
  const taken = new Set<string>();
  return present.map((value, index) => {
    const text = value === null ? `Column${index + 1}` : isCellError(value) ? value.error : String(value);
    let name = text;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${text}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
