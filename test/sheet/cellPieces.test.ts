import { array, assert, constantFrom, property, string } from 'fast-check';
import { piecesOf, textOfPieces } from '../../src/sheet/cellPieces';

test('a text of any length fits in cells and comes back', () => {
  const line = string().map((text) => text.replace(/[\n…]/g, ''));
  assert(
    property(array(line), constantFrom('full', 'line'), (lines, packing) => {
      const text = [...lines, 'x'.repeat(70_001), 'slot'].join('\n');
      const pieces = piecesOf(text, packing as 'full' | 'line');
      expect(textOfPieces(pieces)).toBe(text);
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(32_767);
    }),
  );
});
