import fc from 'fast-check';
import type { Issue } from '../../src/domain/issue';
import { toPoints } from '../../src/domain/points';
import type { SelectionCriterion } from '../../src/domain/tender';
import { pointsColumn, pointsColumns } from '../../src/sheet/pointsColumn';
import { scaleFromText } from '../../src/sheet/scaleFromText';

const SCALES = ['punten', 'punten', 'punten', 'procent', 'ja/nee', 'niveaus: goed = 8; redelijk = 5; 3 t/m 5 jaar = 2', 'lineair: 0,1 … 3,1'];
const criterion = fc
  .tuple(fc.constantFrom(...SCALES), fc.constantFrom<number | null>(8, 8, 20, 2_000_000, null))
  .map(([scale, weight]) => ({ scale: scaleFromText(scale)!, weight: weight === null ? null : toPoints(weight) }));
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 80 }).map((tenths) => tenths / 10) },
  fc.constantFrom<unknown>('', ' ', null, -1, -0, 8.0000005, 8.0000004, 1e-7, 9, 3_000_000, 'goed', ' Redelijk ', 'ja', 'nee', true, false, '4', '#N/A', NaN, Infinity),
);

test('all criteria at once give the points and the issues of each criterion by itself', () => {
  const table = fc
    .array(criterion, { minLength: 1, maxLength: 13 })
    .chain((criteria) => fc.tuple(fc.constant(criteria), fc.array(fc.array(cell, { minLength: criteria.length, maxLength: criteria.length }), { maxLength: 150 }), fc.nat()));
  fc.assert(
    fc.property(table, ([kinds, rows, gone]) => {
      const criteria = kinds.map((each, at): SelectionCriterion => ({ id: String(at), text: '', ...each }));
      // One column may be missing from the table.
      const positions = new Map(criteria.flatMap(({ id }, at) => (at === gone % 20 ? [] : [[id, at] as const])));
      const [together, apart]: [Issue[], Issue[]] = [[], []];
      const points = pointsColumns(rows, criteria, positions, (issue) => together.push(issue));
      for (const each of criteria) {
        const position = positions.get(each.id);
        const valueAt = (row: number): unknown => (position === undefined ? null : rows[row]![position]);
        expect(points.get(each.id)).toEqual(pointsColumn(rows.length, valueAt, each, (issue) => apart.push(issue)));
      }
      expect(together).toEqual(apart);
    }),
    { numRuns: 300 },
  );
});
