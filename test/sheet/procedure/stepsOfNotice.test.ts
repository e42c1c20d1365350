import { stepOfLine } from '../../../src/sheet/procedure/stepsOfNotice';

test.each([
  ['1. Beoordeling cv’s op minimumeisen (Flextender)', { number: 1, title: 'Beoordeling cv’s op minimumeisen', assessor: 'Flextender', kind: 'knockOuts' }],
  ['2. Selectie 10 cv’s die aan de organisatie worden voorgelegd (Flextender)', { number: 2, assessor: 'Flextender', kind: 'selection' }],
  ['3. Uitnodiging voor een selectiegesprek (opdrachtgever)', { number: 3, title: 'Uitnodiging voor een selectiegesprek', assessor: 'opdrachtgever', kind: 'client' }],
  ['4. Selectiegesprek (opdrachtgever)', { number: 4, kind: 'interviews' }],
  ['3) Invitation by the client', { number: 3, kind: 'client', assessor: '' }],
  ['Toets op knock-outcriteria', { number: 5, kind: 'knockOuts', assessor: '' }],
  ['Iets geheel anders', { number: 5, title: 'Iets geheel anders', kind: null }],
])('%s', (line, expected) => {
  expect(stepOfLine(line, 4)).toMatchObject(expected);
});
