import { DataValidationRenderMode } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { Area } from './address';
import { toArea, toRange, type EngineCore } from './engineCore';

/** Excel's data validation. `formula1` of a list is "a,b,c" or "=range"; of the others a number or a formula. */
export interface Validation {
  readonly kind: 'List' | 'Decimal' | 'WholeNumber' | 'TextLength' | 'Date' | 'Custom';
  readonly formula1: string;
  readonly formula2?: string;
  /** Excel's operator name, for the kinds that compare. */
  readonly operator?: string;
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly alert: { readonly show: boolean; readonly style: string; readonly title: string; readonly message: string };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface ValidationInfo {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly validation: Validation;
}

interface CarriedRule {
  uid: string;
  ranges: { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
  bizInfo?: { excel?: Validation };
}

const KINDS: Readonly<Record<Validation['kind'], string>> = {
  List: 'list',
  Decimal: 'decimal',
  WholeNumber: 'whole',
  TextLength: 'textLength',
  Date: 'date',
  Custom: 'custom',
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const STYLES: Readonly<Record<string, number>> = { Information: 0, Stop: 1, Warning: 2 };

export class Validations {
  private lastNumber = 0;

  constructor(private readonly core: EngineCore) {}

  list(sheetId: string): ValidationInfo[] {
    const found: ValidationInfo[] = [];
    for (const rule of this.rules(sheetId)) {
      const validation = rule.bizInfo?.excel;
      if (validation) found.push({ id: rule.uid, areas: rule.ranges.map(toArea), validation });
    }
    return found;
  }

  at(sheetId: string, row: number, column: number): ValidationInfo | undefined {
    return this.list(sheetId).find(({ areas }) =>
      areas.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns),
    );
  }

  /** Replaces whatever validation the area had. API writes are not checked, in Excel as here: only typing is. */
  set(sheetId: string, area: Area, validation: Validation): void {
    this.clear(sheetId, area);
    this.core.reach(sheetId, area);
    const taken = new Set(this.rules(sheetId).map((rule) => rule.uid));
    do this.lastNumber += 1;
    while (taken.has(`validation-${this.lastNumber}`));
    this.core.execute(AddSheetDataValidationCommand.id, {
      subUnitId: sheetId,
      rule: {
        uid: `validation-${this.lastNumber}`,
        type: KINDS[validation.kind],
        ranges: [this.core.clip(sheetId, area)],
        formula1: validation.formula1,
        formula2: validation.formula2,
        operator: OPERATORS[validation.operator ?? ''],
        allowBlank: validation.ignoreBlanks,
        showDropDown: validation.inCellDropDown,
        renderMode: DataValidationRenderMode.TEXT,
        showErrorMessage: validation.alert.show,
        errorStyle: STYLES[validation.alert.style] ?? STYLES.Stop,
        error: validation.alert.message,
        errorTitle: validation.alert.title,
        showInputMessage: validation.prompt.show,
        prompt: validation.prompt.message,
        promptTitle: validation.prompt.title,
        bizInfo: { excel: validation },
      },
    });
  }

  clear(sheetId: string, area: Area): void {
    if (this.rules(sheetId).length === 0) return;
    const inside = toRange(area);
    this.core.execute(ClearRangeDataValidationCommand.id, { subUnitId: sheetId, ranges: [inside] });
  }

  private rules(sheetId: string): CarriedRule[] {
    return this.core.injector.get(SheetDataValidationModel).getRules(this.core.unitId, sheetId) as unknown as CarriedRule[];
  }
}
