import fc from 'fast-check';
import { gridOfText } from '../../../src/sheet/import/gridOfText';

describe('a list that was pasted or saved as text', () => {
  test.each([
    ['tabs, as pasted from Excel', 'Naam\tTarief\nJan\t92,50', [['Naam', 'Tarief'], ['Jan', '92,50']]],
    ['semicolons with decimal commas', 'Naam;Tarief\nJan;92,50\nPiet;80,00', [['Naam', 'Tarief'], ['Jan', '92,50'], ['Piet', '80,00']]],
    ['commas with decimal points', 'Name,Rate\nJan,92.50', [['Name', 'Rate'], ['Jan', '92.50']]],
    ['a quoted cell with the delimiter, a quote and a line break', 'a;b\n"x;y";"zeg ""ja""\nnu"', [['a', 'b'], ['x;y', 'zeg "ja"\nnu']]],
    ['Excel’s own first line', 'sep=;\r\na;b\r\n1;2\r\n', [['a', 'b'], ['1', '2']]],
    ['one column', 'Jan\nPiet', [['Jan'], ['Piet']]],
    ['empty rows and columns', 'a;;b\n;;\n1;;2', [['a', 'b'], ['1', '2']]],
    ['rows of unequal length', 'a;b;c\n1;2\n3;4;5', [['a', 'b', 'c'], ['1', '2', null], ['3', '4', '5']]],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, grid) => {
    expect(gridOfText(text)).toEqual(grid);
  });

  test('never throws, and every row has as many cells as the first', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const grid = gridOfText(text);
        return grid.every((row) => row.length === grid[0]!.length);
      }),
    );
  });
});
