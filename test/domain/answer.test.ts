import { Answer, readAnswer } from '../../src/domain/answer';

describe('an answer to a knock-out criterion', () => {
  test.each([true, 'TRUE', 'waar', 1, '1', 'ja', ' JA ', 'j', 'Yes', 'y', 'x', 'X', '✓', 'voldoet', '\u00a0Voldoet '])(
    '%p is met',
    (value) => expect(readAnswer(value)).toBe(Answer.met),
  );
  test.each([false, 'FALSE', 'onwaar', 0, '0', 'nee', 'n', 'No', '✗', 'voldoet niet', 'Voldoet  NIET'])(
    '%p is not met',
    (value) => expect(readAnswer(value)).toBe(Answer.notMet),
  );
  test.each([null, undefined, '', '   ', '\u00a0'])('%p is open', (value) => expect(readAnswer(value)).toBe(Answer.open));
  test.each(['misschien', '?', 2, -1, 0.5, '#N/A', { code: '#VALUE!' }, Number.NaN, 'ja, mits'])(
    '%p is none of these, and is not guessed at',
    (value) => expect(readAnswer(value)).toBeNull(),
  );
});
