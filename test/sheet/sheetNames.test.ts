import fc from 'fast-check';
import { freeSheetName } from '../../src/sheet/sheetNames';

const sheets = (...names: string[]): { sheets: { name: string; isProtected: boolean }[] } => ({ sheets: names.map((name) => ({ name, isProtected: false })) });

test.each([
  ['Procedure', [], 'Procedure'],
  ['Procedure', ['procedure'], 'Procedure (2)'],
  ['Procedure', ['Procedure', 'Procedure (2)'], 'Procedure (3)'],
  ["Gesprek 2 - d'Hondt/De Wit", [], "Gesprek 2 - d'Hondt De Wit"],
  ['[]:*?/\\', [], '-'],
  [" ' ", [], '-'],
  ["Gesprek 2 - Beoordelaar Jan van 'Huis", [], 'Gesprek 2 - Beoordelaar Jan van'],
])('%s beside %j is %s', (wanted, taken, expected) => {
  expect(freeSheetName(sheets(...taken), wanted)).toBe(expected);
});

test('any name becomes one that Excel takes and that no sheet has', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", ' ', 'a', '/'), maxLength: 40 })), fc.integer({ min: 0, max: 12 }), (wanted, count) => {
      const taken: string[] = [];
      for (let made = 0; made <= count; made++) taken.push(freeSheetName(sheets(...taken), wanted));
      expect(new Set(taken.map((name) => name.toLowerCase())).size).toBe(taken.length);
      for (const name of taken) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
      }
    }),
  );
});
