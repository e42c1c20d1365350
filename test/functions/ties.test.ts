import { across, down, shown, speak, wholeColumn } from '../support/cellFunctions';

const NAMES = down('B', 'A', 'C', 'D');

beforeEach(() => speak('en'));

describe('TENDER.TIES', () => {
  test('a tie that the rate settled', async () => {
    expect(await shown('TIES', NAMES, down(80, 80, 70, 60), down(95, 92.5, 1, 1))).toEqual([
      [80, 'A; B', 'rate: A € 92.50; B € 95.00'],
    ]);
  });

  test('equal on both: who, in the order of their names', async () => {
    expect(await shown('TIES', NAMES, down(80, 80, 70, 60), down(95, 95, 1, 1))).toEqual([
      [80, 'A; B', 'unresolved: A and B have the same score and € 95.00'],
    ]);
  });

  test('a missing or odd rate: whose', async () => {
    expect(await shown('TIES', NAMES, down(80, 80, 80, 60), down(95, '', '€ 90', 1))).toEqual([
      [80, 'A; B; C', 'unresolved: no rate for A and C'],
    ]);
  });

  test('every tie, the highest score first', async () => {
    const rows = await shown('TIES', NAMES, down(60, 80, 60, 80), down(1, 2, 3, 4));
    expect(rows.map((row) => row[0])).toEqual([80, 60]);
  });

  test('knocked-out and unscored candidates are in no tie', async () => {
    const scores = down(80, 80, '#N/A', 60);
    expect(await shown('TIES', NAMES, scores, down(1, 2, 3, 4), down(true, false, true, true))).toEqual([['no ties', '', '']]);
  });

  test('a candidate without a name goes by its row; lines may lie in any direction', async () => {
    expect((await shown('TIES', across('A', ''), down(80, 80), across(1, 2)))[0]![1]).toBe('A; #2');
  });

  test('whole columns of unequal length', async () => {
    const rows = await shown('TIES', wholeColumn('A', 'B', 'C'), wholeColumn(80, 80), wholeColumn(1, 2, 3));
    expect(rows).toEqual([[80, 'A; B', 'rate: A € 1.00; B € 2.00']]);
  });

  test('a tie of very many fits in a cell, and says how many are left out', async () => {
    const names = Array.from({ length: 5_000 }, (_, i) => [`Kandidaat ${i}`]);
    for (const rates of [names.map((_, i) => [1 + i]), names.map(() => [90]), names.map((_, i) => [1 + (i >> 1)]), names.map(() => [''])]) {
      const [row] = await shown('TIES', names, names.map(() => [80]), rates);
      expect(String(row![1])).toContain('and 4,950 more');
      expect(String(row![2])).toMatch(/and [\d,]+ more/);
      expect(Math.max(...row!.map((cell) => String(cell).length))).toBeLessThan(32_767);
    }
  });

  test('in Dutch', async () => {
    speak('nl');
    expect(await shown('TIES', NAMES, down(80, 80, 7, 6), down(95, '', 1, 1))).toEqual([
      [80, 'A; B', 'onbeslist: geen uurtarief voor A'],
    ]);
  });
});
