import { dayFromIsoText, serialFromDay } from '../../src/domain/calendarDate';
import { across, down, messageOf, shown, speak, wholeColumn } from '../support/cellFunctions';

function date(text: string): number {
  return serialFromDay(dayFromIsoText(text)!)!;
}

const FROM = down(date('2019-01-01'), date('2021-07-01'));
const TO = down(date('2021-12-31'), date('2023-06-30'));

beforeEach(() => speak('en'));

describe('TENDER.EXPERIENCE', () => {
  test('the example of the method: 44 months and 29 days', async () => {
    expect(await shown('EXPERIENCE', FROM, TO, 6, date('2025-10-02'))).toEqual([[3.746064]]);
  });

  test.each<[string, unknown[], unknown]>([
    ['without a window everything counts', [FROM, TO], 4.5],
    ['one period in two cells', [date('2019-01-01'), date('2021-12-31')], 3],
    ['dates in rows', [across(date('2019-01-01')), across(date('2021-12-31'))], 3],
    ['dates as text, year first', ['2019-01-01', '2021-12-31'], 3],
    ['a time of day is left out', [date('2019-01-01') + 0.9, date('2021-12-31') + 0.1], 3],
    ['a period that goes on', [date('2024-10-03'), '', null, date('2025-10-02')], 1],
    ['whole columns, with blank rows between', [wholeColumn('', FROM[0]![0]), wholeColumn('', TO[0]![0])], 3],
    ['no periods', ['', ''], 0],
    ['empty cells as Excel passes them', [down(date('2024-10-03'), 0), down(0, 0), null, date('2025-10-02')], 1],
  ])('%s', async (_, args, expected) => expect(await shown('EXPERIENCE', ...args)).toEqual([[expected]]));

  test.each<[string, unknown[], string]>([
    ['a date that is no date', ['01-02-2020', date('2021-01-01')], 'Row 1: “01-02-2020” in “from” is no date'],
    ['an error in a cell', [date('2020-01-01'), '#REF!'], '#REF!'],
    ['Excel\'s 29 February 1900', [60, date('2021-01-01')], 'no date'],
    ['true', [true, date('2021-01-01')], 'no date'],
    ['an end without a start', [down(FROM[0]![0], ''), TO], 'Row 2: this period has an end'],
    ['a period that ends before it starts', [TO, FROM], 'ends before it starts'],
    ['a window without a reference date', [FROM, TO, 6], 'reference date'],
    ['a period that goes on without a reference date', [FROM, down(TO[0]![0], '')], 'reference date'],
    ['a window that is empty', [FROM, TO, '', date('2025-10-02')], '“windowYears” is empty'],
    ['ranges of unequal length', [FROM, across(1, 2, 3)], 'equal length'],
  ])('%s is an error that says why', async (_, args, text) => {
    expect(await messageOf('EXPERIENCE', ...args)).toContain(text);
  });
});
