import { quoteSheetName, formatArea } from '../engine/address';
import type { Validation } from '../engine/validations';
import { ExcelError } from './excelError';
import { hostObject, isHostObject, type ObjectClass } from './hostObject';
import { type HostObject, demandUnprotected, type RangeTarget, type Workspace } from './workspace';

export function dataValidationObject(target: RangeTarget): HostObject {
  return hostObject(DATA_VALIDATION, target);
}

const ALERT: Validation['alert'] = { show: true, style: 'Stop', title: '', message: '' };
const PROMPT: Validation['prompt'] = { show: true, title: '', message: '' };
const KINDS: Readonly<Record<string, Validation['kind']>> = {
  list: 'List',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  textLength: 'TextLength',
  date: 'Date',
  custom: 'Custom',
};

function present({ sheetId, area }: RangeTarget, space: Workspace): Validation | undefined {
  return space.engine.validations.at(sheetId, area.row, area.column)?.validation;
}

interface RuleBody {
  readonly formula?: unknown;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
  readonly source?: unknown;
  readonly inCellDropDown?: boolean;
}

function readRule(validation: Validation | undefined): object {
  if (!validation) return {};
  const { kind, formula1, formula2, operator, inCellDropDown } = validation;
  if (kind === 'List') return { list: { inCellDropDown, source: formula1 } };
  if (kind === 'Custom') return { custom: { formula: formula1 } };
  const name = Object.entries(KINDS).find(([, value]) => value === kind)?.[0] ?? 'decimal';
  return { [name]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: operator ?? 'Between' } };
}

function writeRule(target: RangeTarget, space: Workspace, value: unknown): void {
  demandUnprotected(space, target.sheetId);
  const entries = Object.entries((value ?? {}) as Record<string, RuleBody | null | undefined>).filter(([, body]) => body);
  const [entry] = entries;
  const kind = entry && KINDS[entry[0]];
  if (!entry || !kind || !entry[1] || entries.length > 1) throw new ExcelError('InvalidArgument');
  const body = entry[1];
  const old = present(target, space);
  const first = kind === 'List' ? body.source : kind === 'Custom' ? body.formula : body.formula1;
  const formula1 = formulaText(first, space);
  if (formula1 === '') throw new ExcelError('InvalidArgument');
  if (kind === 'List' && !formula1.startsWith('=') && formula1.length > 255) throw new ExcelError('InvalidArgument');
  space.engine.validations.set(target.sheetId, target.area, {
    kind,
    formula1,
    ...(body.formula2 === undefined || body.formula2 === null ? {} : { formula2: formulaText(body.formula2, space) }),
    ...(body.operator === undefined ? {} : { operator: body.operator }),
    inCellDropDown: body.inCellDropDown !== false,
    ignoreBlanks: old?.ignoreBlanks ?? true,
    alert: old?.alert ?? ALERT,
    prompt: old?.prompt ?? PROMPT,
  });
}

/** A number, a text, a formula, or a Range object for the source of a list. */
function formulaText(value: unknown, space: Workspace): string {
  if (isHostObject(value)) {
    const { sheetId, area } = value.target as RangeTarget;
    return `=${quoteSheetName(space.engine.sheets.get(sheetId).name)}!${formatArea(area, true)}`;
  }
  return value === undefined || value === null ? '' : String(value);
}

function update(target: RangeTarget, space: Workspace, part: Partial<Validation>): void {
  demandUnprotected(space, target.sheetId);
  const old = present(target, space);
  if (!old) throw new ExcelError('InvalidOperation');
  space.engine.validations.set(target.sheetId, target.area, { ...old, ...part });
}

const DATA_VALIDATION: ObjectClass<RangeTarget> = {
  name: 'DataValidation',
  read: {
    Type: (target, space) => present(target, space)?.kind ?? 'None',
    Rule: (target, space) => readRule(present(target, space)),
    IgnoreBlanks: (target, space) => present(target, space)?.ignoreBlanks ?? true,
    ErrorAlert: (target, space) => {
      const { show, style, title, message } = present(target, space)?.alert ?? ALERT;
      return { showAlert: show, style, title, message };
    },
    Prompt: (target, space) => {
      const { show, title, message } = present(target, space)?.prompt ?? PROMPT;
      return { showPrompt: show, title, message };
    },
  },
  write: {
    Rule: writeRule,
    IgnoreBlanks: (target, space, value) => update(target, space, { ignoreBlanks: value !== false }),
    ErrorAlert: (target, space, value) => {
      const alert = value as { showAlert?: boolean; style?: string; title?: string; message?: string };
      update(target, space, {
        alert: {
          show: alert.showAlert !== false,
          style: alert.style ?? 'Stop',
          title: alert.title ?? '',
          message: alert.message ?? '',
        },
      });
    },
    Prompt: (target, space, value) => {
      const prompt = value as { showPrompt?: boolean; title?: string; message?: string };
      update(target, space, {
        prompt: { show: prompt.showPrompt !== false, title: prompt.title ?? '', message: prompt.message ?? '' },
      });
    },
  },
  methods: {
    Clear: (target, space) => {
      demandUnprotected(space, target.sheetId);
      space.engine.validations.clear(target.sheetId, target.area);
    },
  },
};
