import fc from 'fast-check';
import { tokenize } from '../../../src/workbench/engine/formulaTokens';

const kinds = (formula: string): string[] =>
  tokenize(formula)
    .filter((token) => token.kind !== 'other')
    .map((token) => `${token.kind} ${token.text}`);

test.each([
  ['=A1+$B$2:C3', ['reference A1', 'reference $B$2:C3']],
  ["='My sheet'!A1+Sheet2!B:B", ["reference 'My sheet'!A1", 'reference Sheet2!B:B']],
  ['="A1 ""B2"" [x]"&C3', ['string "A1 ""B2"" [x]"', 'reference C3']],
  ['=SUM(Candidates[Rate (€)])', ['identifier SUM', 'structured Candidates[Rate (€)]']],
  ["=T[[#Data],[a'[b']]:[c,d]]", ["structured T[[#Data],[a'[b']]:[c,d]]"]],
  ['=[@Rate]*2', ['structured [@Rate]']],
  ['=SUM(A1#)+#REF!', ['identifier SUM', 'spill A1#', 'reference #REF!']],
  ['=TENDER.SCORE(A1)+LOG10(B2)', ['identifier TENDER.SCORE', 'reference A1', 'identifier LOG10', 'reference B2']],
  ['=CHOOSE({1,2;"A1","b"},1.5E3)', ['identifier CHOOSE']],
  ['=Q1Total+AB12_x', ['identifier Q1Total', 'identifier AB12_x']],
])('%s', (formula, expected) => {
  expect(kinds(formula)).toEqual(expected);
});

test('the pieces of any text give the text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'=A1B2$:!#[]@\'"{}(),;+ x€.') }), (text) => {
      expect(tokenize(text).map((token) => token.text).join('')).toBe(text);
    }),
  );
});
