import { across, down, messageOf, shown, speak } from '../support/cellFunctions';

const LABELS = across('1', 'VOG', 3);

beforeEach(() => speak('en'));

describe('TENDER.FAILED', () => {
  test('names every failed criterion, not only the first', async () => {
    const answers = [
      ['nee', 'ja', 'nee'],
      ['ja', 'ja', 'ja'],
      ['', 'nee', ''],
    ];
    expect(await shown('FAILED', answers, LABELS)).toEqual([['1; 3'], [''], ['VOG']]);
  });

  test('labels may stand below each other', async () => {
    expect(await shown('FAILED', across('nee', 'nee'), down('a', 'b'))).toEqual([['a; b']]);
  });

  test('an answer that is none shows only where nothing else failed', async () => {
    expect(await shown('FAILED', [['?', 'ja', 'ja'], ['?', 'nee', 'ja']], LABELS)).toEqual([['#VALUE!'], ['VOG']]);
  });

  test('needs a label per column', async () => {
    expect(await messageOf('FAILED', across('ja', 'ja'), LABELS)).toContain('“answers” counts 2 and “labels” counts 3');
  });
});
