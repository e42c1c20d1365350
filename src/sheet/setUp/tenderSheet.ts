import { FACT_KEYS, type FactKey } from '../../i18n/workbook/wording';
import type { WorkbookWording } from '../../i18n/workbook/wording';
import type { TenderContents } from '../tenderContents';
import { wallClockOfText, serialOfWallClock } from '../serialDate';
import { TABLES } from '../workbookNames';
import { HEADING, MOMENT_FORMAT, NOTE, RATE_FORMAT, TITLE } from './looks';
import { asText, type Area, type Cell, type Step } from './step';

const FIRST_ROW = 3;

/** The sheet with the facts of the tender. A fact that the notice does not give stays empty. */
export function tenderSheet(sheet: string, contents: TenderContents, words: WorkbookWording): Step[] {
  const headings = [words.headings.fact, words.headings.value, words.headings.source];
  const at: Area = { sheet, row: FIRST_ROW, column: 0, rows: FACT_KEYS.length + 1, columns: headings.length };
  const value = (key: FactKey): Area => ({ sheet, row: FIRST_ROW + 1 + FACT_KEYS.indexOf(key), column: 1, rows: 1, columns: 1 });
  return [
    { do: 'addSheet', sheet },
    { do: 'write', at: { sheet, row: 0, column: 0, rows: 2, columns: 1 }, cells: [[words.titles.tender], [words.notes.tender]] },
    { do: 'addTable', at, table: TABLES.facts, headings, body: FACT_KEYS.map((key) => factRow(key, contents, words)) },
    { do: 'look', at: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
    { do: 'look', at: { sheet, row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
    { do: 'look', at: { ...at, rows: 1 }, look: HEADING },
    { do: 'look', at: { ...at, columns: 1 }, look: { width: 170 } },
    { do: 'look', at: { ...at, row: FIRST_ROW + 1, rows: FACT_KEYS.length, column: 1, columns: 1 }, look: { width: 260, align: 'Left', wrap: true } },
    { do: 'look', at: { ...at, column: 2, columns: 1 }, look: { width: 130, align: 'Left' } },
    { do: 'look', at: value('deadline'), look: { numberFormat: MOMENT_FORMAT } },
    { do: 'look', at: value('maximumRate'), look: { numberFormat: RATE_FORMAT } },
    { do: 'freeze', sheet, rows: FIRST_ROW + 1, columns: 0 },
    { do: 'page', sheet, orientation: 'portrait', titleRows: FIRST_ROW + 1 },
  ];
}

function factRow(key: FactKey, { facts, factSources }: TenderContents, words: WorkbookWording): Cell[] {
  return [words.facts[key], factCell(key, facts[key]), asText(factSources[key] ?? '')];
}

function factCell(key: FactKey, value: string | number | undefined): Cell {
  if (value === undefined) return '';
  if (typeof value === 'number') return value;
  const moment = key === 'deadline' ? wallClockOfText(value) : null;
  return moment === null ? asText(value) : serialOfWallClock(moment);
}
