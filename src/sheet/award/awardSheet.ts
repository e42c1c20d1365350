import type { Threshold } from '../../domain/award/thresholds';
import type { Language } from '../../i18n/language';
import { AWARD_SHEET_TEXTS } from '../../i18n/award/sheet/words';
import { LETTER_FACT_KEYS, type AwardSheetWording } from '../../i18n/award/sheet/wording';
import { cellAddress } from '../a1';
import { checkWorkbook } from '../checkedWorkbook';
import { awardIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { CALCULATED, RATE_FORMAT, SUBTITLE } from '../setUp/looks';
import { asText, type Area, type Cell, type Look, type Step } from '../setUp/step';
import { freeSheetName } from '../sheetNames';
import { textInFormula } from '../structuredReference';
import { PROCEDURE_TABLES } from '../workbookNames';
import { awardFormulas, type AwardFormulas } from './awardFormulas';
import type { AwardSource } from './awardSource';
import { awardTable, newHeadings } from './awardWords';
import { thresholdsOf } from './contractReading';
import { documentsOfNotice } from './winnerDocuments';
import { newTable, sheetHead } from './newSheet';

const DATE_FORMAT = 'dd-mm-yyyy';
const MONEY_FORMAT = '"€" #,##0.00';
const WIDTHS = [270, 210, 110, 260];
const FIRST_ROW = 3;
const LABEL = 0;
const VALUE = 1;
const BODY: Look = { wrap: true, verticalAlign: 'Top', align: 'Left' };

/** Adds the sheet of the award, or those parts of it that are gone. What stands is left alone. */
export function awardSheetPlan(language: Language): Planner {
  return (snapshot) => {
    const source = checkWorkbook(snapshot, language);
    if (source === null || !source.procedure.stands) return { kind: 'refused', issues: [awardIssue('error', 'noProcedure', {})] };
    return { kind: 'steps', steps: awardSheet(source, language) };
  };
}

function awardSheet(source: AwardSource, language: Language): Step[] {
  const { snapshot } = source;
  const words = AWARD_SHEET_TEXTS[language];
  const lacksFacts = awardTable(snapshot, 'letterFacts') === null;
  const lacksDocuments = awardTable(snapshot, 'documents') === null;
  if (!lacksFacts && !lacksDocuments) return [{ do: 'show', sheet: awardTable(snapshot, 'letterFacts')!.sheet }];
  const sheet = freeSheetName(snapshot, words.sheets.award);
  const steps: Step[] = [
    ...sheetHead(sheet, words.sheets.award, words.notes.award),
    ...WIDTHS.map((width, column): Step => ({ do: 'look', at: { sheet, row: FIRST_ROW, column, rows: 1, columns: 1 }, look: { width } })),
  ];
  let row = FIRST_ROW;
  const place = (title: string, rows: number, make: (at: number) => Step[]): void => {
    steps.push(...subtitle(sheet, row, title), ...make(row + 1));
    row += rows + 3;
  };
  if (lacksFacts) {
    const body = LETTER_FACT_KEYS.map((key): Cell[] => [words.letterFacts[key], '']);
    const at = (first: number): Area => ({ sheet, row: first, column: LABEL, rows: body.length + 1, columns: 2 });
    place(words.titles.letterFacts, body.length + 1, (first) => [
      ...newTable(at(first), PROCEDURE_TABLES.letterFacts, newHeadings('letterFacts', language), body),
      { do: 'look', at: { ...at(first), row: first + 1, rows: body.length }, look: BODY },
    ]);
    const formulas = awardFormulas(source);
    const standstill = standstillLines(formulas, words, (offset) => address(row + 1 + offset));
    place(words.titles.standstill, standstill.length, (first) => lineSteps(sheet, first, standstill));
    const { thresholds } = thresholdsOf(snapshot);
    const value = valueLines(formulas, words, thresholds, (offset) => address(row + 1 + offset));
    place(words.titles.value, value.length, (first) => lineSteps(sheet, first, value));
  }
  if (lacksDocuments) {
    const body = documentsOfNotice(snapshot, language).map((name): Cell[] => [asText(name), '', '', '']);
    place(words.titles.documents, body.length + 1, (first) => [
      ...newTable({ sheet, row: first, column: LABEL }, PROCEDURE_TABLES.documents, newHeadings('documents', language), body),
      { do: 'look', at: { sheet, row: first + 1, column: LABEL, rows: Math.max(12, body.length), columns: 4 }, look: BODY },
      { do: 'look', at: { sheet, row: first + 1, column: 2, rows: Math.max(12, body.length), columns: 1 }, look: { numberFormat: DATE_FORMAT } },
      receivedList(words),
    ]);
  }
  return [...steps, { do: 'page', sheet, orientation: 'portrait' }, { do: 'show', sheet }];
}

interface Line {
  readonly label: string;
  readonly cell: Cell;
  readonly format?: string;
}

/** Both ends are always shown; which one binds is for a person to say. `cell` gives the address of a line's value. */
function standstillLines(formulas: AwardFormulas, words: AwardSheetWording, cell: (offset: number) => string): Line[] {
  const { standstill } = words;
  const [sent, days] = [cell(0), cell(1)];
  const known = `AND(ISNUMBER(${sent}),ISNUMBER(${days}),N(${days})>0)`;
  const end = (moved: 'TRUE' | 'FALSE'): string => `=IF(${known},TENDER.STANDSTILL(${sent},${days},${moved}),"")`;
  return [
    { label: standstill.sent, cell: formulas.setting('sentOn') ?? '', format: DATE_FORMAT },
    { label: standstill.days, cell: formulas.setting('standstillDays') ?? '' },
    { label: standstill.first, cell: `=IF(${known},${sent}+1,"")`, format: DATE_FORMAT },
    { label: standstill.plainEnd, cell: end('FALSE'), format: DATE_FORMAT },
    { label: standstill.movedEnd, cell: end('TRUE'), format: DATE_FORMAT },
  ];
}

function valueLines(
  formulas: AwardFormulas,
  words: AwardSheetWording,
  thresholds: ReturnType<typeof thresholdsOf>['thresholds'],
  cell: (offset: number) => string,
): Line[] {
  const { value } = words;
  const [winner, rate, hours, months, options, optionMonths, without, full] = [0, 1, 2, 3, 4, 5, 6, 7].map(cell);
  const worth = (more: string, also: string): string => {
    const known = [rate, hours, months].map((each) => `N(${each})>0`).join(',');
    return `=IF(AND(${known}${also}),TENDER.CONTRACTVALUE(${rate},${hours},${months}${more}),"")`;
  };
  return [
    { label: value.winner, cell: formulas.winner ?? '' },
    { label: value.rate, cell: formulas.rate(winner!) ?? '', format: RATE_FORMAT },
    { label: value.hours, cell: formulas.fact('hoursPerWeek') ?? '' },
    { label: value.months, cell: formulas.fact('durationMonths') ?? '' },
    { label: value.options, cell: formulas.fact('options') ?? '' },
    { label: value.optionMonths, cell: formulas.fact('optionMonths') ?? '' },
    { label: value.without, cell: worth('', ''), format: MONEY_FORMAT },
    { label: value.with, cell: worth(`,${options},N(${optionMonths})`, `,ISNUMBER(${options}),OR(N(${options})=0,ISNUMBER(${optionMonths}))`), format: MONEY_FORMAT },
    ...thresholds.map((threshold): Line => ({ label: `${value.threshold}: ${threshold.text}`, cell: outcomes(threshold, without!, full!, words) })),
  ];
}

/** The outcome without and with extensions, as words; blank while a value is open. */
function outcomes({ amount, above }: Threshold, without: string, full: string, { value }: AwardSheetWording): string {
  const one = (label: string, worth: string): string =>
    `IF(ISNUMBER(${worth}),${textInFormula(`${label}: `)}&IF(${worth}${above ? '>' : '>='}${amount},${textInFormula(value.due)},${textInFormula(value.notDue)}),"")`;
  return `=${one(value.without, without)}&CHAR(10)&${one(value.with, full)}`;
}

function lineSteps(sheet: string, row: number, lines: readonly Line[]): Step[] {
  const at: Area = { sheet, row, column: LABEL, rows: lines.length, columns: 2 };
  return [
    { do: 'write', at, cells: lines.map(({ label, cell }) => [asText(label), cell]) },
    { do: 'look', at, look: BODY },
    { do: 'look', at: { ...at, column: VALUE, columns: 1 }, look: CALCULATED },
    ...lines.flatMap(({ format }, index): Step[] =>
      format === undefined ? [] : [{ do: 'look', at: { ...at, row: row + index, rows: 1, column: VALUE, columns: 1 }, look: { numberFormat: format } }],
    ),
  ];
}

function subtitle(sheet: string, row: number, title: string): Step[] {
  const at: Area = { sheet, row, column: 0, rows: 1, columns: 1 };
  return [
    { do: 'write', at, cells: [[title]] },
    { do: 'look', at, look: SUBTITLE },
  ];
}

function receivedList({ headings, yes, no }: AwardSheetWording): Step {
  const { received } = headings.documents;
  const validation = { rule: { kind: 'list', words: [yes, no] }, strictness: 'warning', title: received, prompt: `${yes}, ${no}`, error: `${yes}, ${no}` } as const;
  return { do: 'validate', at: { table: PROCEDURE_TABLES.documents, heading: received, part: 'body' }, validation };
}

function address(row: number): string {
  return cellAddress(row, VALUE).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
