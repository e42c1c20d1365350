import type { FactKey, HeadingKey } from '../../i18n/workbook/wording';
import type { NativeCheckWording } from '../../i18n/nativeCheck/wording';
import { textInFormula, thisRowReference } from '../structuredReference';
import { absoluteAddress } from '../a1';
import type { Cell } from '../setUp/step';
import type { CheckSource } from './checkSource';
import { CHECK_TABLES } from './checkTables';
import { isNumber, LARGEST, millionths } from './inputCell';
import { literalText } from './literalText';

/**
 * A row per criterion, knock-outs first: where it stands in its own table now, what its rule said when the check was
 * made, its weight or limit as it is now, and 1 where the rule has become another.
 */
export function criteriaRows(source: CheckSource, words: NativeCheckWording): Cell[][] {
  const { tender } = source;
  const knockOuts = tender.knockOuts.map(({ id, test }): Cell[] => {
    const limit = test.kind === 'rateCap' ? rateCap(source) : test.kind === 'deadline' ? deadline(source) : '';
    return row(source, 'knockOuts', 'test', id, limit, ['', ''], words);
  });
  const selection = tender.selection.map(({ id, scale }): Cell[] => {
    const ends: [Cell, Cell] = scale.kind === 'linear' ? [scale.from, scale.to] : ['', ''];
    return row(source, 'selection', 'scale', id, weight(source, words), ends, words);
  });
  return [...knockOuts, ...selection];
}

export function criteriaHeadings({ criteria }: NativeCheckWording): string[] {
  return [criteria.number, criteria.rule, criteria.row, criteria.limit, criteria.from, criteria.to, criteria.changed];
}

/** Cells of one row of that table, as the formulas beside it refer to them. */
export interface CriterionCells {
  readonly limit: string;
  readonly from: string;
  readonly to: string;
}

/** @param row, column of the criterion's row on the sheet, from 0 */
export function criterionCells(row: number, column: number): CriterionCells {
  return { limit: absoluteAddress(row, column + 3), from: absoluteAddress(row, column + 4), to: absoluteAddress(row, column + 5) };
}

function row(
  source: CheckSource,
  table: 'knockOuts' | 'selection',
  key: Extract<HeadingKey, 'test' | 'scale'>,
  id: string,
  limit: Cell,
  ends: readonly [Cell, Cell],
  words: NativeCheckWording,
): Cell[] {
  const own = (heading: string): string => thisRowReference(CHECK_TABLES.criteria, heading);
  const ids = source.ruleColumn(table, 'id') ?? '';
  const rules = source.ruleColumn(table, key);
  const same = `EXACT(TRIM(${ids}&""),${own(words.criteria.number)}&"")`;
  const at = `=IF(SUMPRODUCT(${same}*1)=1,SUMPRODUCT(${same}*(ROW(${ids})-ROW(INDEX(${ids},1))+1)),0)`;
  const line = own(words.criteria.row);
  const changed = rules === null ? '0' : `IF(EXACT(TRIM(INDEX(${rules},${line})&""),${own(words.criteria.rule)}&""),0,1)`;
  const rule = source.ruleText(table, id).replace(/ +/g, ' ').trim();
  return [literalText(id), literalText(rule), at, limit, ...ends, `=IF(${line}=0,1,${changed})`];
}

function weight(source: CheckSource, words: NativeCheckWording): string {
  const line = thisRowReference(CHECK_TABLES.criteria, words.criteria.row);
  const cell = `INDEX(${source.ruleColumn('selection', 'weight')},${line})`;
  return `=IF(${line}=0,"",IF(${isNumber(cell)},IF(${cell}>0,IF(${cell}<=${LARGEST},ROUND(${cell},6),""),""),""))`;
}

/** The cell of a fact; null where the workbook does not have it. */
export function factCell(source: CheckSource, key: FactKey): string | null {
  const [labels, values, label] = [source.ruleColumn('facts', 'fact'), source.ruleColumn('facts', 'value'), source.factLabel(key)];
  if (labels === null || values === null || label === null) return null;
  return `INDEX(${values},MATCH(${textInFormula(label)},${labels},0))`;
}

/** The highest rate, in millionths; empty where the fact holds none. */
function rateCap(source: CheckSource): string {
  const cell = factCell(source, 'maximumRate');
  return cell === null ? '' : `=IF(${isNumber(cell)},IF(${cell}>0,${millionths(cell)},""),"")`;
}

/** The deadline in whole seconds; a text such as 2025-10-02T09:00 is read as well. */
function deadline(source: CheckSource): string {
  const cell = factCell(source, 'deadline');
  if (cell === null) return '';
  const text = `TRIM(${cell})`;
  const read = `DATEVALUE(LEFT(${text},10))+IF(LEN(${text})>10,TIMEVALUE(MID(${text},12,8)),0)`;
  return `=IFERROR(ROUND(IF(ISNUMBER(${cell}),${cell},${read})*86400,0),"")`;
}
