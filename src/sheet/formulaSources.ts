import type { SelectionCriterion } from '../domain/tender';
import type { Language } from '../i18n/language';
import type { FactKey, HeadingKey } from '../i18n/workbook/wording';
import { columnsOfCriterion } from './criterionHeading';
import { columnsSideBySide, sideBySide, valuesByCriterion } from './formulas';
import { columnsWithHeading } from './headings';
import { readRules, type RulesReading } from './readRules';
import { scaleAsText } from './scaleText';
import { hasScales } from './setUp/inputNames';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from './snapshot';
import { columnReference, headingReference, textInFormula } from './structuredReference';
import { NAMES, TABLES } from './workbookNames';

/** What the workbook holds that a function can take in. */
export type SourceKey =
  | 'marks'
  | 'weights'
  | 'scales'
  | 'answers'
  | 'knockOutIds'
  | 'size'
  | 'candidates'
  | 'rates'
  | 'scores'
  | 'admitted'
  | 'criteria'
  | 'oneMark'
  | 'oneScale'
  | 'oneWeight'
  | 'hoursPerWeek'
  | 'months'
  | 'options'
  | 'optionMonths';

/** How a formula refers to each of them; absent where the workbook has no such thing. */
export type FormulaSources = Readonly<Partial<Record<SourceKey, string>>>;

/**
 * The references to a tender's own names and columns, in the notation of Excel's object model. They are those that set-up
 * uses, so that open cells stay open. `marksFormula` is what the name of the marks stands for: it says in which order the
 * criteria were when the name was made, whatever became of the order of their table.
 */
export function formulaSources(snapshot: WorkbookSnapshot, marksFormula: string, language: Language): FormulaSources {
  const rules = readRules(snapshot);
  const table = tableNamed(snapshot, TABLES.candidates);
  return {
    ...named(snapshot, rules),
    ...(table ? candidateColumns(table) : {}),
    ...(table ? criterionHeadings(table, rules, marksFormula) : {}),
    ...(table ? oneCriterion(table, snapshot, rules, language) : {}),
    ...facts(snapshot, rules),
  };
}

function named(snapshot: WorkbookSnapshot, { tender }: RulesReading): FormulaSources {
  const keys = ['marks', 'weights', 'answers', 'knockOutIds', 'size', ...(hasScales(tender) ? (['scales'] as const) : [])] as const;
  return Object.fromEntries(keys.filter((key) => snapshot.names.includes(NAMES[key])).map((key) => [key, NAMES[key]]));
}

const COLUMNS = { candidates: 'candidate', rates: 'rate', scores: 'score', admitted: 'admitted' } as const satisfies Partial<
  Record<SourceKey, HeadingKey>
>;

function candidateColumns(table: TableSnapshot): FormulaSources {
  return Object.fromEntries(
    Object.entries(COLUMNS).flatMap(([key, heading]) => {
      const [column] = columnsWithHeading(table.headings, heading);
      return column === undefined ? [] : [[key, columnReference(table.name, table.headings[column] ?? '')]];
    }),
  );
}

/** The headings of the marks, in the order of the marks: they follow a heading that is retyped. */
function criterionHeadings(table: TableSnapshot, { tender }: RulesReading, marksFormula: string): FormulaSources {
  const placed = tender.selection.map(({ id }) => {
    const heading = headingOf(table, id);
    return { heading, at: heading === null ? -1 : marksFormula.indexOf(columnReference(table.name, heading)) };
  });
  if (placed.length === 0 || placed.some(({ at }) => at < 0)) return {};
  const inOrder = [...placed].sort((a, b) => a.at - b.at);
  const references = inOrder.map(({ heading }) => headingReference(table.name, heading ?? ''));
  return { criteria: withoutSign(sideBySide(references)) };
}

/** One criterion as an example for functions that take one: the first of the notice. */
function oneCriterion(table: TableSnapshot, snapshot: WorkbookSnapshot, { tender }: RulesReading, language: Language): FormulaSources {
  const [first]: readonly (SelectionCriterion | undefined)[] = tender.selection;
  const heading = first ? headingOf(table, first.id) : null;
  const criteria = tableNamed(snapshot, TABLES.selection);
  const column = (key: HeadingKey): string | undefined =>
    criteria?.headings[columnsWithHeading(criteria.headings, key)[0] ?? -1];
  const [id, weight] = [column('id'), column('weight')];
  if (!first || heading === null || id === undefined || weight === undefined) return {};
  return {
    oneMark: withoutSign(columnsSideBySide(table.name, [heading])),
    oneScale: textInFormula(scaleAsText(first.scale, language)),
    oneWeight: withoutSign(valuesByCriterion(TABLES.selection, id, weight, [first.id])),
  };
}

const FACTS = { hoursPerWeek: 'hoursPerWeek', months: 'durationMonths', options: 'options', optionMonths: 'optionMonths' } as const satisfies Partial<
  Record<SourceKey, FactKey>
>;

/** Facts that are known, looked up by their label. */
function facts(snapshot: WorkbookSnapshot, rules: RulesReading): FormulaSources {
  const table = tableNamed(snapshot, TABLES.facts);
  const label = table?.headings[columnsWithHeading(table.headings, 'fact')[0] ?? -1];
  const value = table?.headings[columnsWithHeading(table.headings, 'value')[0] ?? -1];
  if (!table || label === undefined || value === undefined) return {};
  const lookUp = (text: string): string =>
    `INDEX(${columnReference(table.name, value)},MATCH(${textInFormula(text)},${columnReference(table.name, label)},0))`;
  return Object.fromEntries(
    Object.entries(FACTS).flatMap(([key, fact]) => {
      const reading = rules.facts.get(fact);
      return reading && reading.value !== null ? [[key, lookUp(reading.label)]] : [];
    }),
  );
}

function headingOf(table: TableSnapshot, id: string): string | null {
  const [column] = columnsOfCriterion(table.headings, id);
  return column === undefined ? null : (table.headings[column] ?? null);
}

function withoutSign(formula: string): string {
  return formula.replace(/^=/, '');
}
