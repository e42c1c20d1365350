import fc from 'fast-check';
import { Answer } from '../../src/domain/answer';
import { toHourlyRate } from '../../src/domain/hourlyRate';
import { answerTo, failedCriteria, Standing, standingOf, standings } from '../../src/domain/knockOut';
import type { KnockOutCriterion } from '../../src/domain/tender';
import { answeredBy, fieldOf } from '../support/fields';

const CAP: KnockOutCriterion = { id: 'cap', text: '', test: { kind: 'rateCap', cap: toHourlyRate(110) } };
const DEADLINE: KnockOutCriterion = { id: 'deadline', text: '', test: { kind: 'deadline', deadline: 1_000 } };
const answers = fc.array(fc.constantFrom(Answer.open, Answer.met, Answer.notMet), { maxLength: 6 });

describe('knock-outs', () => {
  test.each([
    ['all met: admitted', ['ja', 'ja'], Standing.admitted],
    ['one not met: knocked out', ['ja', 'nee'], Standing.knockedOut],
    ['something open and nothing failed: open', ['ja', ''], Standing.open],
    ['one not met knocks out, whatever is open', ['', 'nee'], Standing.knockedOut],
    ['an unreadable answer is open until mended', ['ja', 'misschien'], Standing.open],
  ])('%s', (_, [first, second], expected) => {
    const field = fieldOf([{ answers: { '1': first, '2': second } }]);
    expect([...standings(answeredBy('1', '2'), field)]).toEqual([expected]);
  });

  test('every failed criterion is listed, in the order of the notice', () => {
    const field = fieldOf([{ answers: { '1': 'nee', '2': 'ja', '3': 'nee' } }, { answers: { '1': 'ja', '2': '', '3': 'ja' } }]);
    expect(failedCriteria(answeredBy('3', '2', '1'), field, 0)).toEqual(['3', '1']);
    expect(failedCriteria(answeredBy('1', '2', '3'), field, 1)).toEqual([]);
  });

  test('an answer column that is not there leaves everybody open', () => {
    expect([...standings(answeredBy('9'), fieldOf([{}, {}]))]).toEqual([Standing.open, Standing.open]);
  });

  test('without knock-out criteria everybody is admitted', () => {
    expect([...standings([], fieldOf([{}, {}]))]).toEqual([Standing.admitted, Standing.admitted]);
  });

  test.each([
    [110, Answer.met],
    [110.000001, Answer.notMet],
    [null, Answer.open],
  ])('a rate of %p against a cap of 110', (rate, expected) => {
    expect(answerTo(CAP, fieldOf([{ rate }]), 0)).toBe(expected);
  });

  test.each([
    ['in time', 999, Answer.met],
    ['on the deadline itself', 1_000, Answer.met],
    ['too late', 1_001, Answer.notMet],
    ['at an unknown time', Number.NaN, Answer.met],
  ])('received %s', (_, receivedAt, expected) => {
    expect(answerTo(DEADLINE, fieldOf([{ receivedAt }]), 0)).toBe(expected);
  });

  test('derived knock-outs are named beside the answered ones', () => {
    const field = fieldOf([{ rate: 120, receivedAt: 2_000, answers: { '1': 'nee' } }]);
    expect(failedCriteria([...answeredBy('1'), CAP, DEADLINE], field, 0)).toEqual(['1', 'cap', 'deadline']);
  });

  test('one row and a whole column agree', () => {
    fc.assert(
      fc.property(fc.array(answers.filter((row) => row.length > 2), { minLength: 1, maxLength: 8 }), (rows) => {
        const ids = ['1', '2', '3'];
        const words = { [Answer.open]: '', [Answer.met]: 'ja', [Answer.notMet]: 'nee' };
        const field = fieldOf(rows.map((row) => ({ answers: Object.fromEntries(ids.map((id, i) => [id, words[row[i]!]])) })));
        expect([...standings(answeredBy(...ids), field)]).toEqual(rows.map((row) => standingOf(row.slice(0, 3))));
      }),
    );
  });

  test('the order of the criteria decides nothing', () => {
    fc.assert(fc.property(answers, (row) => expect(standingOf([...row].reverse())).toBe(standingOf(row))));
  });
});
