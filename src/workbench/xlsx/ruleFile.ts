import type { ConditionalFormattingRule, Style } from '@cj-tech-master/excelts';
import type { ConditionalRule } from '../engine/conditionalFormats';
import { fromFileFormula, toFileFormula } from './formulaSpelling';
import { fromFileColour, fromFileStyle, toFileColour, toFileStyle } from './fileStyle';

const OPERATORS: readonly (readonly [string, string])[] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
];

/** `priority` counts from 1, the strongest rule first. */
export function toFileRule(rule: ConditionalRule, priority: number): ConditionalFormattingRule {
  const formulae = [rule.formula1, rule.formula2]
    .filter((formula): formula is string => formula !== undefined)
    .map((formula) => toFileFormula(formula));
  const shared = { priority, style: ruleStyle(rule), formulae, ...(rule.stopIfTrue ? { stopIfTrue: true } : {}) };
  if (rule.kind === 'Custom') return { type: 'expression', ...shared };
  const operator = OPERATORS.find(([name]) => name === rule.operator)?.[1] ?? 'equal';
  return { type: 'cellIs', ...shared, operator: operator as never };
}

function ruleStyle(rule: ConditionalRule): Partial<Style> {
  const style = toFileStyle(rule.format);
  if (!rule.format.fill) return style;
  // In the style of a rule the background carries the colour, and the library leaves the pattern out unless it is named.
  const bgColor = toFileColour(rule.format.fill);
  return { ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: bgColor, bgColor } };
}

/** Undefined for kinds of rules that this workbench does not know (icons, bars, scales). */
export function fromFileRule(rule: ConditionalFormattingRule): ConditionalRule | undefined {
  if (rule.type !== 'expression' && rule.type !== 'cellIs') return undefined;
  const [formula1, formula2] = (rule.formulae ?? []).map((formula) => fromFileFormula(String(formula)));
  if (formula1 === undefined) return undefined;
  const { fill } = rule.style ?? {};
  const background = fill?.type === 'pattern' ? fromFileColour(fill.bgColor) : undefined;
  const format = { ...fromFileStyle(rule.style ?? {}), ...(background === undefined ? {} : { fill: background }) };
  const stopIfTrue = (rule as { stopIfTrue?: boolean }).stopIfTrue ?? false;
  if (rule.type === 'expression') return { kind: 'Custom', formula1, format, stopIfTrue };
  const operator = OPERATORS.find(([, name]) => name === rule.operator)?.[0] ?? 'EqualTo';
  return { kind: 'CellValue', formula1, ...(formula2 === undefined ? {} : { formula2 }), operator, format, stopIfTrue };
}
