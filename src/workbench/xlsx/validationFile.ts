import type { DataValidation, DataValidationWithFormulae } from '@cj-tech-master/excelts';
import type { Validation } from '../engine/validations';
import { fromFileFormula, toFileFormula } from './formulaSpelling';

type Kind = Validation['kind'];
type FileKind = DataValidationWithFormulae['type'];
type FileOperator = NonNullable<DataValidationWithFormulae['operator']>;

const KINDS: readonly (readonly [Kind, FileKind])[] = [
  ['List', 'list'],
  ['Decimal', 'decimal'],
  ['WholeNumber', 'whole'],
  ['TextLength', 'textLength'],
  ['Date', 'date'],
  ['Custom', 'custom'],
];
const OPERATORS: readonly (readonly [string, FileOperator])[] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqualTo', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'lessThanOrEqual'],
];
const STYLES = ['Stop', 'Warning', 'Information'];

export function toFileValidation(validation: Validation): DataValidation {
  const { alert, prompt } = validation;
  const formulae = [validation.formula1, validation.formula2]
    .filter((formula): formula is string => formula !== undefined && formula !== '')
    .map((formula) => fileOperand(formula, validation.kind));
  const operator = OPERATORS.find(([name]) => name === validation.operator)?.[1];
  return {
    type: KINDS.find(([kind]) => kind === validation.kind)?.[1] ?? 'custom',
    formulae,
    ...(operator ? { operator } : {}),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: alert.show,
    errorStyle: alert.style.toLowerCase(),
    errorTitle: alert.title,
    error: alert.message,
    showInputMessage: prompt.show,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

/** A list of words stands between quotation marks in a file; everything else is a number or a formula without "=". */
function fileOperand(operand: string, kind: Kind): string | number {
  if (operand.startsWith('=')) return toFileFormula(operand);
  if (kind === 'List') return `"${operand}"`;
  return operand.trim() !== '' && Number.isFinite(Number(operand)) ? Number(operand) : operand;
}

/** Undefined for a kind that restricts nothing. */
export function fromFileValidation(validation: DataValidation): Validation | undefined {
  const kind = KINDS.find(([, name]) => name === validation.type)?.[0];
  if (!kind || validation.type === 'any') return undefined;
  const [formula1, formula2] = validation.formulae.map((operand) => engineOperand(operand, kind));
  const operator = OPERATORS.find(([, name]) => name === validation.operator)?.[0];
  const compares = kind !== 'List' && kind !== 'Custom';
  return {
    kind,
    formula1: formula1 ?? '',
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(compares ? { operator: operator ?? 'Between' } : {}),
    inCellDropDown: kind === 'List',
    ignoreBlanks: validation.allowBlank ?? false,
    alert: {
      show: validation.showErrorMessage ?? false,
      style: STYLES.find((style) => style.toLowerCase() === validation.errorStyle?.toLowerCase()) ?? 'Stop',
      title: validation.errorTitle ?? '',
      message: validation.error ?? '',
    },
    prompt: {
      show: validation.showInputMessage ?? false,
      title: validation.promptTitle ?? '',
      message: validation.prompt ?? '',
    },
  };
}

function engineOperand(operand: string | number | Date, kind: Kind): string {
  if (operand instanceof Date) return String(operand.getTime() / 86_400_000 + 25_569);
  if (typeof operand === 'number') return String(operand);
  if (kind === 'List' && /^".*"$/s.test(operand)) return operand.slice(1, -1);
  return operand.trim() !== '' && Number.isFinite(Number(operand)) ? operand : fromFileFormula(operand);
}
