import type { EngineCore } from './engineCore';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  /** Zero-based place among all sheets, hidden ones included. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  /** "#RRGGBB", or empty for no colour. */
  readonly tabColor: string;
}

/** The default size of a new sheet; it grows when something is written beyond it. */
const ROWS = 1000;
const COLUMNS = 40;

export class Sheets {
  private readonly veryHidden = new Set<string>();

  constructor(private readonly core: EngineCore) {}

  list(): SheetInfo[] {
    return this.core.facade.getSheets().map((sheet, position) => {
      const id = sheet.getSheetId();
      return {
        id,
        name: sheet.getSheetName(),
        position,
        visibility: sheet.isSheetHidden() ? (this.veryHidden.has(id) ? 'VeryHidden' : 'Hidden') : 'Visible',
        tabColor: sheet.getTabColor() ?? '',
      };
    });
  }

  /** By name without regard to case, or by id. */
  find(nameOrId: string): SheetInfo | undefined {
    const lowered = nameOrId.toLowerCase();
    const all = this.list();
    return all.find((sheet) => sheet.id === nameOrId) ?? all.find((sheet) => sheet.name.toLowerCase() === lowered);
  }

  get(sheetId: string): SheetInfo {
    const sheet = this.list().find((one) => one.id === sheetId);
    if (!sheet) throw new Error(`There is no sheet with id ${sheetId}`);
    return sheet;
  }

  active(): SheetInfo {
    return this.get(this.core.facade.getActiveSheet().getSheetId());
  }

  add(name?: string): SheetInfo {
    const chosen = name ?? this.freeName();
    const sheet = this.core.facade.create(chosen, ROWS, COLUMNS);
    return this.get(sheet.getSheetId());
  }

  private freeName(): string {
    const taken = new Set(this.list().map((sheet) => sheet.name.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  delete(sheetId: string): void {
    this.veryHidden.delete(sheetId);
    this.core.facade.deleteSheet(sheetId);
  }

  rename(sheetId: string, name: string): void {
    this.core.sheetFacade(sheetId).setName(name);
  }

  move(sheetId: string, position: number): void {
    this.core.facade.moveSheet(this.core.sheetFacade(sheetId), position);
  }

  activate(sheetId: string): void {
    this.core.facade.setActiveSheet(sheetId);
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    const sheet = this.core.sheetFacade(sheetId);
    if (visibility === 'VeryHidden') this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
    if (visibility === 'Visible') sheet.showSheet();
    else if (!sheet.isSheetHidden()) sheet.hideSheet();
  }

  setTabColor(sheetId: string, color: string): void {
    this.core.sheetFacade(sheetId).setTabColor(color);
  }

  setFreeze(sheetId: string, rows: number, columns: number): void {
    this.core.sheetFacade(sheetId).setFreeze({
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  freeze(sheetId: string): { readonly rows: number; readonly columns: number } {
    const freeze = this.core.sheet(sheetId).getFreeze();
    return { rows: freeze.ySplit, columns: freeze.xSplit };
  }

  veryHiddenIds(): string[] {
    return [...this.veryHidden];
  }

  restoreVeryHidden(ids: readonly string[]): void {
    this.veryHidden.clear();
    for (const id of ids) this.veryHidden.add(id);
  }
}
