import { linesOfPage, type PagePiece } from '../../../src/taskpane/files/linesOfPage';

const piece = (text: string, x: number, y: number): PagePiece => ({ text, x, y, width: text.length * 5, height: 10 });

test.each([
  ['pieces at one height are one line', [piece('Min.', 0, 100), piece('3 jaar', 23, 100)], ['Min. 3 jaar']],
  ['a word drawn in parts stays one word', [piece('erva', 0, 100), piece('ring', 20, 100)], ['ervaring']],
  ['a wide gap parts two cells', [piece('Kennis', 0, 100), piece('30 punten', 300, 100)], ['Kennis\t30 punten']],
  ['lines follow each other', [piece('een', 0, 100), piece('twee', 0, 88)], ['een', 'twee']],
  ['a gap between lines is a blank line', [piece('een', 0, 100), piece('twee', 0, 70)], ['een', '', 'twee']],
  ['raised characters stay on their line', [piece('m', 0, 100), piece('2', 6, 103)], ['m2']],
  ['nothing is drawn', [piece(' ', 0, 100)], []],
])('%s', (_, pieces, lines) => {
  expect(linesOfPage(pieces)).toEqual(lines);
});
