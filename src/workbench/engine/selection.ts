import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area } from './address';
import { toArea, toRange, type EngineCore } from './engineCore';

export class Selection {
  constructor(private readonly core: EngineCore) {}

  /** The area selected on the active sheet; A1 before anybody selected anything. */
  get(): { readonly sheetId: string; readonly area: Area } {
    const sheetId = this.core.facade.getActiveSheet().getSheetId();
    const service = this.core.injector.get(SheetsSelectionsService);
    const range = service.getCurrentLastSelection()?.range;
    return { sheetId, area: range ? toArea(range) : { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  set(sheetId: string, area: Area): void {
    this.core.reach(sheetId, area);
    if (this.core.facade.getActiveSheet().getSheetId() !== sheetId) this.core.facade.setActiveSheet(sheetId);
    const range = { ...this.core.clip(sheetId, area), rangeType: 0 };
    const { startRow, startColumn } = toRange(area);
    const primary = {
      ...{ startRow, startColumn, endRow: startRow, endColumn: startColumn },
      ...{ actualRow: startRow, actualColumn: startColumn, isMerged: false, isMergedMainCell: false },
    };
    this.core.execute(SetSelectionsOperation.id, { subUnitId: sheetId, selections: [{ range, primary, style: null }] });
  }
}
