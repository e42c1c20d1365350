/** The benches measure what they say they do: their data holds what it should, and all contestants find the same ranks. */
import { byAddIn } from '../../bench/core/addIn';
import { benchField } from '../../bench/core/field';
import { gate } from '../../bench/core/gate';
import { handTuned, packed } from '../../bench/core/handTuned';
import { byBareObjects } from '../../bench/core/bareObjects';
import { byLodash, byObjects } from '../../bench/core/rivals';
import { floorSource, importedFrom } from '../../bench/pane/floorSource';
import { isMet, lineOf, median } from '../../bench/harness';

// An ES module only, which jest does not load; the bench itself runs it.
jest.mock('arquero', () => ({}));

test('a rival that does the whole job names what cannot be used and leaves out who has no score', () => {
  const whole = benchField(40, 4);
  const values = whole.table.values.map((cells, row) => cells.map((cell, at) => (row === 7 && at === 3 ? 'goed' : row === 8 && at === 4 ? '' : cell)));
  const field = { ...whole, table: { ...whole.table, values } };
  for (const { ranks, issues } of [byObjects(field), byLodash(field)]) {
    expect([ranks[7], ranks[8], issues.length]).toEqual([0, 0, 1]);
    expect(ranks).toEqual([...byAddIn(field).assessment.ranking.rank]);
  }
});

describe.each([4, 20])('a field of 600 candidates on %d criteria', (criteria) => {
  const field = benchField(600, criteria);
  const { assessment, top } = byAddIn(field);

  test('is whole, and has ties in it', () => {
    expect(assessment.ranking.order).toHaveLength(600);
    expect(new Set(assessment.score).size).toBeLessThan(600);
    expect(top).toHaveLength(10);
    expect(top.every(({ score }) => score.total !== null && score.parts.length === criteria)).toBe(true);
  });

  test.each([
    ['by hand', () => handTuned(packed(field))],
    ['with bare objects', () => byBareObjects(field)],
    ['with objects', () => byObjects(field).ranks],
    ['with lodash', () => byLodash(field).ranks],
  ])('is ranked alike %s', (_name, rank) => {
    expect([...rank()]).toEqual([...assessment.ranking.rank]);
  });

  test.each([byObjects, byLodash])('is explained alike by a rival that does the whole job', (rival) => {
    const { rank, decidedBy, order } = assessment.ranking;
    const own = top.map(({ score }, at) => ({
      total: score.total,
      points: score.parts.map((part) => (part.kind === 'scored' ? part.points : null)),
      losses: score.losses.map(({ criterion }) => criterion),
      rank: rank[order[at]!],
      decidedBy: (['score', 'rate', 'unresolved'] as const)[decidedBy[order[at]!]!],
    }));
    const theirs = rival(field).top.map(({ total, parts, losses, ...place }) => ({
      total,
      points: parts.map(({ points }) => points),
      losses,
      rank: place.rank,
      decidedBy: place.decidedBy,
    }));
    expect(theirs).toEqual(own);
  });
});

test('the gate has ties that plain fractions get wrong and the add-in gets right', () => {
  for (const { tied, wrong, wrongInFloats } of gate()) {
    expect(tied).toBeGreaterThan(100);
    expect(wrongInFloats).toBeGreaterThan(0);
    expect(wrong).toBe(0);
  }
});

test('a figure says what it should be and whether it is', () => {
  const figure = { bench: 'core', what: 'growth', value: 21, unit: '×', bound: { atMost: 20 } };
  expect(isMet(figure)).toBe(false);
  expect(lineOf(figure)).toBe('core: growth: 21× (at most 20×: MISSED)');
  expect(isMet({ value: 3, bound: { atLeast: 3 } })).toBe(true);
  expect(median([5, 1, 3, 4])).toBe(3.5);
});

test('the floor has what the pane imports as values, each once', () => {
  const sources = ["import { Button, type ButtonProps, Tab as T } from '@x';", "import {\n  Button,\n} from '@x';", "import { No } from '@y';"];
  expect(importedFrom(sources, '@x')).toEqual(['Button', 'Tab']);
  expect(floorSource(['Tab'], [])).toContain('Tab');
});
