import { labelledValues } from '../../src/notice/labelledValues';
import { matchLabel } from '../../src/notice/labels';
import { readLines } from '../../src/notice/lines';

it.each([
  ['Duur 6 maanden', 'duration', '6 maanden', false],
  ['Duur: 6 maanden', 'duration', '6 maanden', true],
  ['Uren per week | 16 uur', 'hours', '16 uur', true],
  ['Einde inschrijfdatum donderdag 2 oktober 2025', 'deadline', 'donderdag 2 oktober 2025', false],
  ['Reageren t/m: 3 maart 2026', 'deadline', '3 maart 2026', true],
  ['Tarief (max): € 95', 'rate', '€ 95', true],
  ['Eindtijd 09:00 uur', 'deadlineTime', '09:00 uur', false],
])('%j is labelled', (text, field, rest, marked) => {
  expect(matchLabel(text)).toMatchObject({ field, rest, marked });
});

it.each(['Duurzaamheid', 'Starten doe je', 'Regionaal', '', '- Duur'])('%j is not labelled', (text) => {
  expect(matchLabel(text)).toBeNull();
});

it('finds the value on the next line, with both lines as its source', () => {
  expect(labelledValues(readLines('Benodigd aantal professionals\n\n1'))).toMatchObject([
    { field: 'professionals', value: '1', source: [1, 3] },
  ]);
});

it('does not take the next label for a value', () => {
  expect(labelledValues(readLines('Begindatum:\nEinddatum:\n1 juli 2026'))).toMatchObject([
    { field: 'end', value: '1 juli 2026' },
  ]);
});
