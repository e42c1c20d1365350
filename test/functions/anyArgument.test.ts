import fc from 'fast-check';
import { functionMetadata } from '../../scripts/functionMetadata';
import { CellError, cellFunctions, speak } from '../support/cellFunctions';

const { functions } = functionMetadata().en;

/** Whatever can stand in a cell: numbers, texts in two languages, blanks, truth, errors as Excel passes them. */
const cell = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', true, false, 0, 1, -1, 0.1, 20, 100, 1e300, 2_958_465, 60, 45_932),
  fc.constantFrom<unknown>('ja', 'NEE', 'x', '✗', 'WAAR', '92,50', '1.234', '€ 92,50 p/u', 'voldoende', 'median', 'minmax', 'cap'),
  fc.constantFrom<unknown>('#N/A', '#DIV/0!', 'procent', 'niveaus: goed = 8', 'linear: 0 … 5', '2025-10-02', 'Kandidaat A'),
  fc.constantFrom<unknown>({ code: '#N/A' }, { errorCode: 2 }, Number.NaN, Infinity, undefined),
  fc.double(),
  fc.string({ maxLength: 6 }),
);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
/** Arguments whose lengths fit one another, so that the functions get past their first check. */
const WIDE = new Set(['marks', 'answers', 'grades']);
const PER_CRITERION = new Set(['weights', 'labels', 'scales']);
const ONE_CELL = new Set(['weight', 'size', 'days', 'extend', 'windowYears', 'referenceDate', 'passGrade', 'rule', 'cap']);
const FITTING: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  weights: fc.constantFrom<unknown>(20, 40, 0.1),
  weight: fc.constantFrom<unknown>(30, '30'),
  scales: fc.constantFrom<unknown>('', 'procent', 'yes/no', 'levels: good = 8; 1 = 5', 'lineair: 0 … 5'),
  formula: fc.constantFrom<unknown>('laagste', 'minmax', 'cap'),
  passGrade: fc.constantFrom<unknown>('voldoende', 6),
  rule: fc.constantFrom<unknown>('median', 'laagste'),
  cap: fc.constantFrom<unknown>(90),
  size: fc.constantFrom<unknown>(1, 2),
};

function fitting(names: readonly string[]): fc.Arbitrary<unknown[]> {
  return fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 })).chain(([candidates, criteria]) =>
    fc.tuple(
      ...names.map((name) => {
        const rows = PER_CRITERION.has(name) || ONE_CELL.has(name) || name === 'formula' ? 1 : candidates;
        const columns = WIDE.has(name) || PER_CRITERION.has(name) ? criteria : 1;
        const each = FITTING[name] ?? cell;
        const row = fc.array(each, { minLength: columns, maxLength: columns });
        return fc.array(row, { minLength: rows, maxLength: rows });
      }),
    ),
  );
}

const argument = fc.oneof({ weight: 6, arbitrary: matrix }, { weight: 1, arbitrary: cell }, fc.constant(null));

function isCellValue(value: unknown): boolean {
  if (value instanceof CellError) return value.message !== '' && ['#N/A', '#VALUE!'].includes(value.code);
  return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

describe.each(functions.map((one) => [one.id, one.parameters.map((p) => p.name)] as const))('%s', (id, names) => {
  const anything = fc.array(argument, { minLength: names.length, maxLength: names.length });

  test.each([
    ['anything at all', anything],
    ['odd cells in ranges that fit', fitting(names)],
  ])('with %s gives cells, or a cell error with a message, and nothing else', async (_, args) => {
    const implementation = (await cellFunctions()).get(id)!;
    await fc.assert(
      fc.asyncProperty(
        args,
        fc.constantFrom('nl', 'en'),
        async (given, language) => {
          speak(language as 'nl' | 'en');
          let result: unknown;
          try {
            result = await implementation(...given);
          } catch (fault) {
            expect(fault).toBeInstanceOf(CellError);
            expect((fault as CellError).message).not.toBe('');
            return;
          }
          const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
          expect(rows.flat().filter((each) => !isCellValue(each))).toEqual([]);
          expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        },
      ),
      { numRuns: 500 },
    );
  });
});
