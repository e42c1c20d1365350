import fc from 'fast-check';
import { estimatedRowHeight, HIGHEST_ROW } from '../../src/sheet/rowHeight';

test.each([
  ['', 15],
  ['goed', 15],
  ['twee regels tekst hier', 30],
  ['een\ntwee\ndrie', 45],
  ['a'.repeat(50), 45],
])('%j in a column of some seventeen letters is %d points high', (text, height) => {
  expect(estimatedRowHeight([{ text, width: 98 }])).toBe(height);
});

test('a row is as high as its highest text, and never higher than Excel can have it', () => {
  const texts = fc.array(fc.record({ text: fc.string({ maxLength: 3000 }), width: fc.integer({ min: 1, max: 500 }) }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, (cells) => {
      const each = cells.map((cell) => estimatedRowHeight([cell]));
      expect(estimatedRowHeight(cells)).toBe(Math.max(...each));
      expect(Math.max(...each)).toBeLessThanOrEqual(HIGHEST_ROW);
    }),
  );
});
