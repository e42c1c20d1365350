import type { Language } from '../../src/i18n/language';
import { columnsOfCriterion } from '../../src/sheet/criterionHeading';
import type { SpillKey } from '../../src/sheet/formulas';
import { columnsWithHeading } from '../../src/sheet/headings';
import { CALCULATED_KEYS } from '../../src/sheet/setUp/calculatedKeys';
import { setUpPlan } from '../../src/sheet/setUp/setUpPlan';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { TenderContents } from '../../src/sheet/tenderContents';
import { TABLES } from '../../src/sheet/workbookNames';

/** A candidate as typed; cells by criterion number. */
export interface StoryCandidate {
  readonly name: string;
  readonly supplier?: string;
  readonly rate?: unknown;
  readonly cells: Readonly<Record<string, unknown>>;
}

export const EMPTY_WORKBOOK: WorkbookSnapshot = {
  sheets: [{ name: 'Blad1', isProtected: false }],
  tables: [],
  names: [],
  spills: {},
};

const SPILLS: readonly SpillKey[] = ['assessment', 'shortlist'];

/** The workbook as it would be read after set-up, with these candidates typed into it. */
export function workbookOf(
  contents: TenderContents,
  candidates: readonly StoryCandidate[],
  language: Language = 'nl',
): WorkbookSnapshot {
  const plan = setUpPlan(EMPTY_WORKBOOK, contents, language);
  if (plan.kind === 'refused') throw new Error('set-up was refused');
  const tables = plan.steps.flatMap((step): TableSnapshot[] => {
    if (step.do !== 'addTable') return [];
    const { at, table: name, headings } = step;
    const body = step.body.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)));
    const values = name === TABLES.candidates ? candidates.map((each) => rowOf(each, headings)) : body;
    const calculated =
      name === TABLES.candidates ? CALCULATED_KEYS.flatMap((key) => columnsWithHeading(headings, key)) : [];
    const formulas = new Map(calculated.map((column) => [column, values.map(() => '=1')]));
    return [{ name, sheet: at.sheet, row: at.row, column: at.column, headings, values, formulas, mergedCells: null }];
  });
  const sheets = plan.steps.flatMap((step) => (step.do === 'addSheet' ? [{ name: step.sheet, isProtected: false }] : []));
  const spill = { sheet: 'Berekening', address: 'A6', value: '', formula: '=TENDER.SCORE()' };
  return { sheets, tables, names: [], spills: Object.fromEntries(SPILLS.map((key) => [key, spill])) };
}

function rowOf({ name, supplier = '', rate = '', cells }: StoryCandidate, headings: readonly string[]): unknown[] {
  const row: unknown[] = headings.map(() => '');
  const put = (column: number | undefined, value: unknown): void => {
    if (column !== undefined) row[column] = value;
  };
  put(columnsWithHeading(headings, 'candidate')[0], name);
  put(columnsWithHeading(headings, 'supplier')[0], supplier);
  put(columnsWithHeading(headings, 'rate')[0], rate);
  for (const [id, value] of Object.entries(cells)) put(columnsOfCriterion(headings, id)[0], value);
  return row;
}
