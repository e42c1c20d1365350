import { intersection } from '../engine/address';
import type { CellFormat } from '../engine/cellFormat';
import type { ConditionalFormatInfo, ConditionalRule } from '../engine/conditionalFormats';
import { ExcelError } from './excelError';
import { hostObject, type ObjectClass, NULL_OBJECT } from './hostObject';
import { type HostObject, demandUnprotected, text, whole, type RangeTarget, type Workspace } from './workspace';

export function conditionalFormatsObject(target: RangeTarget): HostObject {
  return hostObject(COLLECTION, target);
}

interface RuleTarget {
  readonly sheetId: string;
  readonly id: string;
}

function rulesOn({ sheetId, area }: RangeTarget, space: Workspace): ConditionalFormatInfo[] {
  return space.engine.conditionalFormats
    .list(sheetId)
    .filter((info) => info.areas.some((one) => intersection(one, area) !== undefined));
}

function ruleObject(info: { sheetId: string; id: string }): HostObject {
  return hostObject(RULE, { sheetId: info.sheetId, id: info.id });
}

function info(target: RuleTarget, space: Workspace): ConditionalFormatInfo {
  const found = space.engine.conditionalFormats.list(target.sheetId).find((one) => one.id === target.id);
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}

const EMPTY: ConditionalRule = { kind: 'Custom', formula1: '=FALSE', format: {}, stopIfTrue: false };

function byKey(target: RangeTarget, space: Workspace, key: unknown): HostObject | undefined {
  const found = rulesOn(target, space).find((one) => one.id === key);
  return found && ruleObject(found);
}

const COLLECTION: ObjectClass<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  methods: {
    Add: (target, space, [type]) => {
      demandUnprotected(space, target.sheetId);
      const kind = text(type);
      if (kind !== 'Custom' && kind !== 'CellValue') throw new ExcelError('InvalidArgument');
      const id = space.engine.conditionalFormats.add(target.sheetId, [target.area], { ...EMPTY, kind });
      return ruleObject({ sheetId: target.sheetId, id });
    },
    GetCount: (target, space) => rulesOn(target, space).length,
    GetItem: (target, space, [key]) => {
      const found = byKey(target, space, key);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    },
    GetItemOrNullObject: (target, space, [key]) => byKey(target, space, key) ?? NULL_OBJECT,
    GetItemAt: (target, space, [index]) => {
      const found = rulesOn(target, space)[whole(index)];
      if (!found) throw new ExcelError('InvalidArgument');
      return ruleObject(found);
    },
    ClearAll: (target, space) => {
      demandUnprotected(space, target.sheetId);
      for (const one of rulesOn(target, space)) space.engine.conditionalFormats.delete(target.sheetId, one.id);
    },
  },
  items: (target, space) => rulesOn(target, space).map(ruleObject),
  item: byKey,
};

const RULE: ObjectClass<RuleTarget> = {
  name: 'ConditionalFormat',
  id: { key: 'Id', of: ({ id }) => id },
  read: {
    Id: ({ id }) => id,
    Type: (target, space) => info(target, space).rule.kind,
    StopIfTrue: (target, space) => info(target, space).rule.stopIfTrue,
    Priority: (target, space) =>
      space.engine.conditionalFormats.list(target.sheetId).findIndex((one) => one.id === target.id),
  },
  write: {
    StopIfTrue: (target, space, value) => change(target, space, { stopIfTrue: value === true }),
    Priority: (target, space, value) =>
      space.engine.conditionalFormats.setPriority(target.sheetId, target.id, whole(value)),
  },
  children: {
    Custom: (target) => hostObject(CUSTOM, target),
    CustomOrNullObject: (target, space) => ofKind(target, space, 'Custom'),
    CellValue: (target) => hostObject(CELL_VALUE, target),
    CellValueOrNullObject: (target, space) => ofKind(target, space, 'CellValue'),
  },
  methods: {
    Delete: (target, space) => {
      demandUnprotected(space, target.sheetId);
      space.engine.conditionalFormats.delete(target.sheetId, target.id);
    },
    GetRange: (target, space) => {
      const [area] = info(target, space).areas;
      if (!area) throw new ExcelError('ItemNotFound');
      return space.objects.range(target.sheetId, area);
    },
    GetRangeOrNullObject: (target, space) => {
      const areas = info(target, space).areas;
      return areas.length === 1 && areas[0] ? space.objects.range(target.sheetId, areas[0]) : NULL_OBJECT;
    },
  },
};

function ofKind(target: RuleTarget, space: Workspace, kind: ConditionalRule['kind']): HostObject {
  if (info(target, space).rule.kind !== kind) return NULL_OBJECT;
  return hostObject(kind === 'Custom' ? CUSTOM : CELL_VALUE, target);
}

function change(target: RuleTarget, space: Workspace, part: Partial<ConditionalRule>): void {
  demandUnprotected(space, target.sheetId);
  space.engine.conditionalFormats.change(target.sheetId, target.id, part);
}

const CUSTOM: ObjectClass<RuleTarget> = {
  name: 'CustomConditionalFormat',
  children: {
    Rule: (target) => hostObject(CUSTOM_RULE, target),
    Format: (target) => hostObject(RULE_FORMAT, target),
  },
};

const CUSTOM_RULE: ObjectClass<RuleTarget> = {
  name: 'ConditionalFormatRule',
  read: {
    Formula: (target, space) => info(target, space).rule.formula1,
    FormulaLocal: (target, space) => info(target, space).rule.formula1,
  },
  write: {
    Formula: (target, space, value) => change(target, space, { formula1: checked(text(value)) }),
    FormulaLocal: (target, space, value) => change(target, space, { formula1: checked(text(value)) }),
  },
};

/** Excel gives an error for custom functions and table references in a rule. */
function checked(formula: string): string {
  if (/\bTENDER\./i.test(formula) || formula.includes('[')) throw new ExcelError('InvalidArgument');
  return formula;
}

const CELL_VALUE: ObjectClass<RuleTarget> = {
  name: 'CellValueConditionalFormat',
  read: {
    Rule: (target, space) => {
      const { rule } = info(target, space);
      return { formula1: rule.formula1, formula2: rule.formula2 ?? '', operator: rule.operator ?? 'Invalid' };
    },
  },
  write: {
    Rule: (target, space, value) => {
      const rule = value as { formula1?: string; formula2?: string; operator?: string };
      change(target, space, {
        formula1: String(rule.formula1 ?? ''),
        ...(rule.formula2 === undefined ? {} : { formula2: String(rule.formula2) }),
        ...(rule.operator === undefined ? {} : { operator: rule.operator }),
      });
    },
  },
  children: { Format: (target) => hostObject(RULE_FORMAT, target) },
};

function formatOf(target: RuleTarget, space: Workspace): Partial<CellFormat> {
  return info(target, space).rule.format;
}

function assign(key: keyof CellFormat, read: (value: unknown) => unknown = (value) => value) {
  return (target: RuleTarget, space: Workspace, value: unknown): void =>
    change(target, space, { format: { ...formatOf(target, space), [key]: read(value) } });
}

const RULE_FORMAT: ObjectClass<RuleTarget> = {
  name: 'ConditionalRangeFormat',
  read: { NumberFormat: (target, space) => formatOf(target, space).numberFormat ?? null },
  write: { NumberFormat: assign('numberFormat') },
  children: {
    Fill: (target) => hostObject(RULE_FILL, target),
    Font: (target) => hostObject(RULE_FONT, target),
    Borders: (target) => hostObject(RULE_BORDERS, target),
  },
  methods: { ClearFormat: (target, space) => change(target, space, { format: {} }) },
};

const RULE_FILL: ObjectClass<RuleTarget> = {
  name: 'ConditionalRangeFill',
  read: { Color: (target, space) => formatOf(target, space).fill ?? null },
  write: { Color: assign('fill') },
  methods: { Clear: (target, space) => assign('fill')(target, space, '') },
};

const RULE_FONT: ObjectClass<RuleTarget> = {
  name: 'ConditionalRangeFont',
  read: {
    Color: (target, space) => formatOf(target, space).fontColor ?? null,
    Bold: (target, space) => formatOf(target, space).bold ?? null,
    Italic: (target, space) => formatOf(target, space).italic ?? null,
    Strikethrough: (target, space) => formatOf(target, space).strikethrough ?? null,
  },
  write: {
    Color: assign('fontColor'),
    Bold: assign('bold'),
    Italic: assign('italic'),
    Strikethrough: assign('strikethrough'),
    Underline: assign('underline', (value) => value !== 'None'),
  },
};

interface RuleEdge extends RuleTarget {
  readonly edge: string;
}

/** Borders of a rule are kept and not drawn. */
const RULE_BORDERS: ObjectClass<RuleTarget> = {
  name: 'ConditionalRangeBorderCollection',
  children: Object.fromEntries(
    ['Top', 'Bottom', 'Left', 'Right'].map((edge) => [edge, (target: RuleTarget) => hostObject(RULE_BORDER, { ...target, edge })]),
  ),
  methods: { GetItem: (target, _space, [edge]) => hostObject(RULE_BORDER, { ...target, edge: text(edge) }) },
};

const RULE_BORDER: ObjectClass<RuleEdge> = {
  name: 'ConditionalRangeBorder',
  read: {
    Color: ({ id, edge }, space) => space.stored.get(`${id} ${edge} Color`) ?? '#000000',
    Style: ({ id, edge }, space) => space.stored.get(`${id} ${edge} Style`) ?? 'None',
  },
  write: {
    Color: ({ id, edge }, space, value) => space.stored.set(`${id} ${edge} Color`, value),
    Style: ({ id, edge }, space, value) => space.stored.set(`${id} ${edge} Style`, value),
  },
};
