import type { Area } from './address';
import type { Formats } from './formats';

export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
}

/**
 * Protected sheets. Univer drops writes to its own protected ranges without a word, so protection is kept here: whoever
 * writes asks first, and is told.
 */
export class Protection {
  private readonly sheets = new Map<string, SheetProtection>();

  constructor(private readonly formats: Formats) {}

  protect(sheetId: string, protection: SheetProtection): void {
    this.sheets.set(sheetId, protection);
  }

  /** False when the password is wrong. */
  unprotect(sheetId: string, password?: string): boolean {
    const present = this.sheets.get(sheetId);
    if (present?.password !== undefined && present.password !== password) return false;
    this.sheets.delete(sheetId);
    return true;
  }

  of(sheetId: string): SheetProtection | undefined {
    return this.sheets.get(sheetId);
  }

  /** A protected sheet may still be written where every cell was unlocked beforehand. */
  allowsWriting(sheetId: string, area: Area): boolean {
    if (!this.sheets.has(sheetId)) return true;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (this.formats.isLocked(sheetId, row, column)) return false;
      }
    }
    return true;
  }

  save(): Record<string, SheetProtection> {
    return Object.fromEntries(this.sheets);
  }

  load(saved: Readonly<Record<string, SheetProtection>>): void {
    this.sheets.clear();
    for (const [id, protection] of Object.entries(saved)) this.sheets.set(id, protection);
  }
}
