import fc from 'fast-check';
import { interviewSheetText } from '../../../src/i18n/interviewSheetText';
import { agreementOfText, agreementText, proposalOfTexts } from '../../../src/sheet/interviews/agreementText';

const word = fc.stringMatching(/^[a-zé][a-zé0-9.]{0,8}$/);
const agreements = fc
  .tuple(fc.constantFrom('consensus', 'lowest', 'median'), fc.uniqueArray(word, { minLength: 2, maxLength: 6 }), fc.nat(), fc.uniqueArray(word, { minLength: 2, maxLength: 4 }))
  .map(([rule, grades, pass, members]) => ({ rule, scale: { grades, pass: pass % grades.length }, members }) as const);

test('what a decision recorded is read back as it was, in either language', () => {
  fc.assert(
    fc.property(agreements, fc.constantFrom('nl', 'en'), (agreement, language) => {
      expect(agreementOfText(agreementText(agreement, interviewSheetText(language)))).toEqual(agreement);
    }),
  );
});

test('what cannot be read is nothing, never a guess', () => {
  const text = agreementText({ rule: 'median', scale: { grades: ['1', '2'], pass: 1 }, members: ['Noor', 'Sam'] }, interviewSheetText('nl'));
  expect(agreementOfText(text.replace('mediaan', 'gemiddelde'))).toBeNull();
  expect(agreementOfText(text.replace('; Sam', ''))).toBeNull();
  expect(agreementOfText('')).toBeNull();
});

test('"1..10" in the settings is short for ten grades', () => {
  expect(proposalOfTexts({ rule: '', grades: '1..10', passGrade: '6', members: 'Noor; Sam' })).toMatchObject({
    rule: null,
    grades: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    members: ['Noor', 'Sam'],
  });
});
