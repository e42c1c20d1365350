import { across, messageOf, shown, speak, wholeColumn } from '../support/cellFunctions';

beforeEach(() => speak('en'));

describe('TENDER.KNOCKOUT', () => {
  test('admitted, knocked out and open, one per row', async () => {
    const answers = [
      ['ja', true, 1, 'x'],
      ['ja', 'nee', '', ''],
      ['ja', '', 'ja', 'ja'],
    ];
    expect(await shown('KNOCKOUT', answers)).toEqual([[true], [false], ['#N/A']]);
  });

  test('an answer that is none spoils its own row, unless another answer knocks out anyway', async () => {
    const answers = [
      ['misschien', 'ja'],
      ['misschien', 'nee'],
      ['#REF!', 'ja'],
      ['ja', 'ja'],
    ];
    expect(await shown('KNOCKOUT', answers)).toEqual([['#VALUE!'], [false], ['#VALUE!'], [true]]);
  });

  test('one cell, and a whole column up to the last answer', async () => {
    expect(await shown('KNOCKOUT', 'ja')).toEqual([[true]]);
    expect(await shown('KNOCKOUT', wholeColumn('ja', '', 'nee'))).toEqual([[true], ['#N/A'], [false]]);
    expect(await shown('KNOCKOUT', wholeColumn())).toEqual([['#N/A']]);
  });

  test('messages name the row and the criteria', async () => {
    expect(await messageOf('KNOCKOUT', [['ja', ''], ['ja', 'ja']])).toBe('Row 1: still open: criterion 2.');
    expect(await messageOf('KNOCKOUT', across('ja', 'misschien'))).toMatch(/^Row 1: criterion 2: “misschien” is no answer/);
    speak('nl');
    expect(await messageOf('KNOCKOUT', across('', ''))).toBe('Rij 1: nog open: criteria 1 en 2.');
  });
});
