import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { ICommandInfo } from '@univerjs/core';
import type { Area } from './address';
import { writeFormat, type CellFormat } from './cellFormat';
import { toArea, toRange, type EngineCore } from './engineCore';
import { lineShiftOf, shiftFormula, shifted } from './lineShift';

/** "Custom" takes one formula that must give TRUE; "CellValue" compares the cell with one or two formulas. */
export interface ConditionalRule {
  readonly kind: 'Custom' | 'CellValue';
  readonly formula1: string;
  readonly formula2?: string;
  /** Excel's operator name; only for "CellValue". */
  readonly operator?: string;
  readonly format: Partial<CellFormat>;
  readonly stopIfTrue: boolean;
}

export interface ConditionalFormatInfo {
  readonly id: string;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
}

export type SavedRules = Record<string, ConditionalRule>;

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** Rules in order of priority, the first one first. A new rule comes first, as in Excel. */
export class ConditionalFormats {
  private readonly rules = new Map<string, ConditionalRule>();
  private lastNumber = 0;

  constructor(
    private readonly core: EngineCore,
    /** What Univer is given for a formula as it was written. */
    private readonly compile: (formula: string) => string,
  ) {}

  list(sheetId: string): ConditionalFormatInfo[] {
    return this.univerRules(sheetId).map((rule) => ({
      id: rule.cfId,
      sheetId,
      areas: rule.ranges.map(toArea),
      rule: this.rules.get(rule.cfId) ?? foreignRule(rule),
    }));
  }

  add(sheetId: string, areas: readonly Area[], rule: ConditionalRule): string {
    const taken = new Set(this.univerRules(sheetId).map((one) => one.cfId));
    do this.lastNumber += 1;
    while (taken.has(`rule-${this.lastNumber}`));
    const id = `rule-${this.lastNumber}`;
    this.rules.set(id, rule);
    this.core.execute(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule: this.toUniver(id, areas, rule) });
    return id;
  }

  change(sheetId: string, id: string, change: Partial<ConditionalRule>): void {
    const present = this.list(sheetId).find((one) => one.id === id);
    if (!present) throw new Error(`There is no conditional format with id ${id}`);
    const rule = { ...present.rule, ...change };
    this.rules.set(id, rule);
    this.core.execute(SetConditionalRuleMutation.id, { subUnitId: sheetId, rule: this.toUniver(id, present.areas, rule) });
  }

  /** The same rule over other cells. */
  move(sheetId: string, id: string, areas: readonly Area[]): void {
    const present = this.list(sheetId).find((one) => one.id === id);
    if (!present) throw new Error(`There is no conditional format with id ${id}`);
    this.core.execute(SetConditionalRuleMutation.id, { subUnitId: sheetId, rule: this.toUniver(id, areas, present.rule) });
  }

  delete(sheetId: string, id: string): void {
    this.rules.delete(id);
    this.core.execute(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId: id });
  }

  setPriority(sheetId: string, id: string, priority: number): void {
    const order = this.list(sheetId);
    const from = order.findIndex((one) => one.id === id);
    const [moved] = order.splice(from, 1);
    if (!moved) return;
    order.splice(priority, 0, moved);
    for (const one of order) this.core.execute(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId: one.id });
    for (const one of [...order].reverse()) {
      this.core.execute(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule: this.toUniver(one.id, one.areas, one.rule) });
    }
  }

  /** The fill that the rules give a cell now; undefined when none applies. Rules are evaluated like formulas: wait first. */
  fillAt(sheetId: string, row: number, column: number): string | undefined {
    const service = this.core.injector.get(ConditionalFormattingService);
    return service.composeStyle(this.core.unitId, sheetId, row, column)?.style?.bg?.rgb ?? undefined;
  }

  private toUniver(id: string, areas: readonly Area[], rule: ConditionalRule): IConditionFormattingRule {
    return toUniver(id, areas, rule.kind === 'Custom' ? { ...rule, formula1: this.compile(rule.formula1) } : rule);
  }

  /** Names or sheets changed: rules that mention them are given anew. */
  refresh(): void {
    for (const sheet of this.core.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      for (const held of this.univerRules(sheetId)) {
        const rule = this.rules.get(held.cfId);
        if (rule?.kind !== 'Custom' || this.compile(rule.formula1) === rule.formula1) continue;
        const wanted = this.toUniver(held.cfId, held.ranges.map(toArea), rule);
        if (formulaOf(wanted) !== formulaOf(held)) this.core.execute(SetConditionalRuleMutation.id, { subUnitId: sheetId, rule: wanted });
      }
    }
  }

  /** Rules move with their cells; Univer leaves that to a plugin that draws. */
  follow(command: Readonly<ICommandInfo>): void {
    const shift = lineShiftOf(command.id, command.params);
    const sheetId = (command.params as { subUnitId?: string } | undefined)?.subUnitId;
    if (!shift || sheetId === undefined) return;
    for (const { id, areas, rule } of this.list(sheetId)) {
      const left = areas.map((area) => shifted(area, shift)).filter((area) => area !== undefined);
      if (left.length === 0) {
        this.delete(sheetId, id);
        continue;
      }
      this.rules.set(id, {
        ...rule,
        formula1: shiftFormula(rule.formula1, shift),
        ...(rule.formula2 === undefined ? {} : { formula2: shiftFormula(rule.formula2, shift) }),
      });
      this.move(sheetId, id, left);
    }
  }

  save(): SavedRules {
    return Object.fromEntries(this.rules);
  }

  load(saved: SavedRules): void {
    this.rules.clear();
    for (const [id, rule] of Object.entries(saved)) this.rules.set(id, rule);
  }

  private univerRules(sheetId: string): IConditionFormattingRule[] {
    return this.core.injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.core.unitId, sheetId) ?? [];
  }
}

function formulaOf(rule: IConditionFormattingRule): unknown {
  return (rule.rule as { value?: unknown }).value;
}

function toUniver(id: string, areas: readonly Area[], rule: ConditionalRule): IConditionFormattingRule {
  const style = writeFormat(rule.format);
  const base = { type: 'highlightCell', style };
  const body =
    rule.kind === 'Custom'
      ? { ...base, subType: 'formula', value: asFormula(rule.formula1) }
      : { ...base, subType: 'number', operator: OPERATORS[rule.operator ?? ''] ?? 'equal', value: numbers(rule) };
  return { cfId: id, ranges: areas.map(toRange), stopIfTrue: rule.stopIfTrue, rule: body } as IConditionFormattingRule;
}

function numbers(rule: ConditionalRule): number | [number, number] {
  const read = (text: string | undefined): number => Number((text ?? '').replace(/^=/, ''));
  const two = rule.operator === 'Between' || rule.operator === 'NotBetween';
  return two ? [read(rule.formula1), read(rule.formula2)] : read(rule.formula1);
}

function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

/** A rule that a person made at the grid, as far as it can be told in Excel's words. */
function foreignRule(rule: IConditionFormattingRule): ConditionalRule {
  const body = rule.rule as { subType?: string; value?: unknown };
  return {
    kind: 'Custom',
    formula1: body.subType === 'formula' ? String(body.value) : '=FALSE',
    format: {},
    stopIfTrue: rule.stopIfTrue,
  };
}
