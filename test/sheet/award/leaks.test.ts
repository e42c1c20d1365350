import type { ReasonedItem } from '../../../src/domain/award/letterItem';
import type { CandidateFile } from '../../../src/sheet/award/candidateFiles';
import { thresholdsOf } from '../../../src/sheet/award/contractReading';
import { checkText, markOf, readCheck } from '../../../src/sheet/award/letterCells';
import { leakIssues } from '../../../src/sheet/award/leaks';
import { dayOf, daysOf } from '../../../src/sheet/award/standstillReading';
import { procedureText } from '../../../src/i18n/procedureText';
import { WORKBOOK_TEXTS } from '../../../src/i18n/workbookText';
import type { WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { EMPTY_WORKBOOK } from '../../support/snapshotAfter';

const file = (row: number, name: string, supplier: string, kind: CandidateFile['kind']): CandidateFile => ({
  row,
  name,
  supplier,
  kind,
  course: { kind: 'ranked' },
  items: [],
  withoutJudgement: [],
});
const FILES = [file(0, 'Anna Voorbeeld', 'Bureau Noord', 'winner'), file(1, 'Bram Test', 'Bureau Oost', 'ranked'), file(2, 'Al', 'Zuid', 'ranked')];
const item = (reason: string): ReasonedItem => ({
  kind: 'selection',
  round: null,
  id: '5',
  text: 'Ervaring',
  result: { kind: 'points', points: 1, of: 2 },
  needsReason: true,
  reason,
});
const found = (row: number, reason: string): string[] =>
  leakIssues(EMPTY_WORKBOOK, FILES, ({ row: own }) => (own === row ? [item(reason)] : [])).map(({ code, severity }) => `${severity} ${code}`);

test.each<[string, number, string, string[]]>([
  ['its own name is nobody else’s', 1, 'Bram Test heeft vier opdrachten gedaan voor Bureau Oost', []],
  ['another candidate', 1, 'Minder ervaring dan ANNA  voorbeeld', ['warning reasonNamesOther']],
  ['another supplier', 1, 'Het cv van bureau noord was beter', ['warning reasonNamesOther']],
  ['the winner’s own name, which others would read', 0, 'Anna Voorbeeld werkte bij twee gemeenten', ['warning reasonNamesOther']],
  ['a part of a word is no name', 1, 'Kende de Zuidelijke regio en al het overige', []],
  ['a short name is left alone', 1, 'al', []],
  ['an amount in a reason of the winner', 0, 'Werkt voor € 80', ['warning reasonNamesAmount']],
  ['an amount in a reason that only its own supplier reads', 1, 'Uw tarief van € 80', []],
])('%s', (_, row, reason, expected) => expect(found(row, reason)).toEqual(expected));

const withThresholds = (value: string): WorkbookSnapshot => ({
  ...EMPTY_WORKBOOK,
  tables: [
    {
      name: 'NoticeRules',
      sheet: 'Uitvraag',
      row: 0,
      column: 0,
      headings: [...WORKBOOK_TEXTS.nl.ruleHeadings],
      values: [[procedureText('nl').labels.thresholds, value, '']],
      formulas: new Map(),
      mergedCells: null,
    },
  ],
});

test.each([
  ['SROI vanaf € 400.000', [400_000], []],
  ['SROI from € 400,000', [400_000], []],
  ['SROI vanaf € 1.250.000\nSROI vanaf € 250000', [1_250_000, 250_000], []],
  ['SROI vanaf een later te bepalen bedrag', [], ['SROI vanaf een later te bepalen bedrag']],
] as const)('the amount of a threshold: %s', (value, amounts, unreadable) => {
  const reading = thresholdsOf(withThresholds(value));
  expect(reading.thresholds.map(({ amount }) => amount)).toEqual(amounts);
  expect(reading.unreadable).toEqual(unreadable);
});

test.each([
  ['SROI boven € 400.000', true],
  ['SROI hoger dan € 400.000', true],
  ['SROI above € 400,000', true],
  ['SROI vanaf € 400.000', false],
  ['SROI from € 400,000', false],
])('whether the amount itself counts is read from the words: %s', (value, above) => {
  expect(thresholdsOf(withThresholds(value)).thresholds.map((each) => each.above)).toEqual([above]);
});

test.each([
  ['', null],
  [20, 20],
  ['20', 20],
  [0, 0],
  [2.5, '2.5'],
  [-1, '-1'],
  ['twintig', 'twintig'],
  [99_999, '99999'],
] as const)('%j as a number of days is %j: blank is open, never 20', (raw, expected) => expect(daysOf(raw)).toBe(expected));

test('a date that reads differently in two languages is no date', () => {
  expect(dayOf('02-10-2025')).toBe('02-10-2025');
  expect(typeof dayOf('2025-10-02')).toBe('number');
  expect(dayOf(null)).toBeNull();
});

test('marks of a row are read back by their names, and line ends of a file change none', () => {
  const marks = new Map([['text', markOf('a\nb')], ['rank', markOf(3)]] as const);
  expect(readCheck(checkText(marks))).toEqual(marks);
  expect(markOf('a\r\nb')).toBe(markOf('a\nb'));
  expect(markOf('a\nB')).not.toBe(markOf('a\nb'));
  expect(readCheck('typed by somebody')).toEqual(new Map());
});
