import { DecidedBy } from '../../src/domain/ranking';
import { checkWorkbook, type CheckedWorkbook } from '../../src/sheet/checkedWorkbook';
import { locatedIssueText } from '../../src/sheet/locatedIssueText';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { TABLES } from '../../src/sheet/workbookNames';
import { EMPTY_WORKBOOK, withTable } from '../support/snapshotAfter';
import { ZWOLLE } from '../support/zwolleTender';
import { filledZwolle, setUpZwolle } from '../support/zwolleWorkbook';

const checked = (snapshot: WorkbookSnapshot): CheckedWorkbook => {
  const result = checkWorkbook(snapshot, 'nl');
  if (!result) throw new Error('the workbook was taken for an empty one');
  return result;
};

/** Every issue as "address: code", which is what a person acts on. */
const found = (snapshot: WorkbookSnapshot): string[] =>
  checked(snapshot).issues.map(({ cell, code }) => `${cell?.address ?? 'workbook'}: ${code}`);

const typed = (row: number, column: number, value: unknown) => (table: TableSnapshot) => ({
  values: table.values.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells)),
});
const inCandidates = (row: number, column: number, value: unknown): WorkbookSnapshot =>
  withTable(filledZwolle(), TABLES.candidates, typed(row, column, value));

describe('a workbook that was set up and filled in', () => {
  test('has no issues, and ranks as the case says', () => {
    const { issues, assessment, field } = checked(filledZwolle());
    expect(issues).toEqual([]);
    const ranking = [...assessment.ranking.order].map((row) => [field.names[row], assessment.ranking.rank[row]]);
    expect(new Map(ranking as [string, number][])).toEqual(
      new Map(ZWOLLE.expected.ranking.map(({ candidate, rank }) => [candidate, rank])),
    );
    const byRate = ZWOLLE.expected.ranking.filter(({ decidedBy }) => decidedBy === 'rate').map(({ candidate }) => candidate);
    const found = [...field.names.keys()].filter(
      (row) => assessment.ranking.rank[row]! > 0 && assessment.ranking.decidedBy[row] === DecidedBy.rate,
    );
    expect(found.map((row) => field.names[row]).sort()).toEqual([...byRate].sort());
  });

  test('reads the same in either language of set-up', () => {
    expect([...checked(filledZwolle('en')).assessment.ranking.rank]).toEqual([...checked(filledZwolle('nl')).assessment.ranking.rank]);
  });

  test('reads the same after columns were moved and rows sorted', () => {
    const moved = withTable(filledZwolle(), TABLES.candidates, (table) => {
      const order = table.headings.map((_, column) => column).reverse();
      return {
        headings: order.map((column) => table.headings[column]!),
        values: [...table.values].reverse().map((cells) => order.map((column) => cells[column])),
        formulas: new Map(),
      };
    });
    const { assessment, field, issues } = checked(moved);
    expect(issues).toEqual([]);
    const rankOf = (name: string): number => assessment.ranking.rank[field.names.indexOf(name)]!;
    for (const { candidate, rank } of ZWOLLE.expected.ranking) expect([candidate, rankOf(candidate)]).toEqual([candidate, rank]);
  });

  test('skips empty rows and still points at the right cells', () => {
    const withGap = withTable(inCandidates(1, 2, 'gratis'), TABLES.candidates, (table) => ({
      values: [table.values[0]!.map(() => ''), ...table.values],
    }));
    expect(found(withGap)).toEqual(['C7: rateNotNumber']);
    expect(checked(withGap).field.count).toBe(14);
  });
});

describe('a workbook without a tender', () => {
  test('is nothing to complain about', () => expect(checkWorkbook(EMPTY_WORKBOOK, 'nl')).toBeNull());
  test('a tender without candidates says where to begin', () => {
    expect(found(setUpZwolle())).toEqual(['workbook: tableEmpty']);
  });
});

describe('bad input names its cell and leaves the rest computed', () => {
  // Columns: A name, B supplier, C rate, D–G answers, H–K marks, L–O calculated; the first candidate is on row 5.
  test.each<[string, WorkbookSnapshot, string[]]>([
    ['text in a mark', inCandidates(0, 7, 'twintig'), ['H5: markNotNumber']],
    ['a number typed as text', inCandidates(0, 7, '15'), ['H5: markNotNumber']],
    ['a mark above its weight', inCandidates(0, 7, 21), ['H5: markAboveWeight']],
    ['a mark below zero', inCandidates(0, 9, -1), ['J5: markBelowZero']],
    ['an error in a mark', inCandidates(2, 8, '#REF!'), ['I7: markIsError']],
    ['a negative rate', inCandidates(0, 2, -92.5), ['C5: rateNotPositive']],
    ['a rate of nothing', inCandidates(0, 2, 0), ['C5: rateNotPositive']],
    ['a rate with words', inCandidates(0, 2, '€ 92,50 p/u'), ['C5: rateNotNumber']],
    ['an error in a rate', inCandidates(0, 2, '#DIV/0!'), ['C5: rateIsError']],
    ['an answer that is none', inCandidates(3, 4, 'misschien'), ['E8: answerUnreadable']],
    ['no name', inCandidates(3, 0, ' '), ['A8: nameMissing']],
    ['the same name twice', inCandidates(1, 0, 'kandidaat a'), ['A5: nameDuplicate', 'A6: nameDuplicate']],
  ])('%s', (_, snapshot, expected) => {
    expect(found(snapshot)).toEqual(expected);
    expect(checked(snapshot).assessment.ranking.order.length).toBeGreaterThanOrEqual(10);
  });

  test.each<[string, WorkbookSnapshot, string[]]>([
    ['weights off the total', withTable(filledZwolle(), TABLES.selection, typed(0, 2, 25)), ['B18: weightsOffTotal']],
    ['no weight', withTable(filledZwolle(), TABLES.selection, typed(0, 2, '')), ['C15: weightMissing']],
    ['a weight in words', withTable(filledZwolle(), TABLES.selection, typed(1, 2, 'veertig')), ['C16: weightNotNumber']],
    ['a negative weight', withTable(filledZwolle(), TABLES.selection, typed(1, 2, -40)), ['C16: weightNotPositive']],
    ['a scale that is none', withTable(filledZwolle(), TABLES.selection, typed(1, 3, 'sterren')), ['D16: scaleUnreadable']],
    ['no size', withTable(filledZwolle(), TABLES.facts, typed(14, 1, '')), ['B19: shortlistSizeUnknown']],
    ['a size in words', withTable(filledZwolle(), TABLES.facts, typed(14, 1, 'tien')), ['B19: shortlistSizeUnusable', 'B19: shortlistSizeUnknown']],
    ['no total', withTable(filledZwolle(), TABLES.facts, typed(13, 1, '')), ['B18: totalUnknown']],
  ])('%s', (_, snapshot, expected) => expect(found(snapshot)).toEqual(expected));

  test('a weight that is gone leaves nobody scored, and says it once', () => {
    const { assessment } = checked(withTable(filledZwolle(), TABLES.selection, typed(0, 2, '')));
    expect(assessment.ranking.order).toHaveLength(0);
  });

  test('a deleted column is named, and its answers are open', () => {
    const snapshot = withTable(filledZwolle(), TABLES.candidates, (table) => ({
      headings: table.headings.filter((_, column) => column !== 3),
      values: table.values.map((cells) => cells.filter((_, column) => column !== 3)),
      formulas: new Map(),
    }));
    expect(found(snapshot)).toEqual(['workbook: columnMissing']);
    expect(checked(snapshot).assessment.provisional).toBe(true);
  });

  test('a column of a criterion that left the rules is kept and named', () => {
    const snapshot = withTable(filledZwolle(), TABLES.selection, (table) => ({ values: table.values.slice(0, 3) }));
    expect(found(snapshot)).toEqual(['B18: weightsOffTotal', 'K4: columnUnknown']);
  });

  test.each([TABLES.candidates, TABLES.selection, TABLES.facts])('the table %s is gone', (name) => {
    const snapshot = filledZwolle();
    expect(found({ ...snapshot, tables: snapshot.tables.filter((table) => table.name !== name) })).toContain('workbook: tableMissing');
  });

  test('merged cells in the table are named by their address', () => {
    const snapshot = withTable(filledZwolle(), TABLES.candidates, () => ({ mergedCells: 'Kandidaten!H5:H6' }));
    expect(found(snapshot)).toEqual(['H5:H6: mergedCells']);
  });

  test('a formula that was typed over is named, row by row', () => {
    const snapshot = withTable(filledZwolle(), TABLES.candidates, (table) => ({
      formulas: new Map([...table.formulas].map(([c, cells]) => [c, c === 13 ? cells.map((f, r) => (r === 2 ? 99 : f)) : cells])),
    }));
    expect(found(snapshot)).toEqual(['N7: formulaOverwritten']);
  });

  test('a spill without room says which sheet to clear', () => {
    const snapshot = filledZwolle();
    const spills = { ...snapshot.spills, shortlist: { ...snapshot.spills.shortlist!, value: '#SPILL!' } };
    const [issue] = checked({ ...snapshot, spills }).issues;
    expect(issue?.code).toBe('spillBlocked');
    expect(locatedIssueText(issue!, 'nl')).toMatch(/Shortlist.*leeg/);
    expect(locatedIssueText(issue!, 'en')).toMatch(/Shortlist.*Clear/);
  });
});
