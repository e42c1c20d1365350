import { codesFor, replacerOf } from '../../src/domain/pseudonyms';

test('codes follow the alphabet of the lots, and one person has one code', () => {
  const codes = codesFor(['Zoë Test', 'an  Proef', 'AN PROEF', '', 'Bo Voorbeeld'], 'Kandidaat');
  expect([...codes]).toEqual([
    ['an proef', 'Kandidaat 01'],
    ['bo voorbeeld', 'Kandidaat 02'],
    ['zoë test', 'Kandidaat 03'],
  ]);
});

test('names are replaced as whole words, the longest first, whatever their case and blanks', () => {
  const replace = replacerOf(codesFor(['An Proef', 'An Proefman', 'C. (Bo)'], 'K'));
  expect(replace('an\nproef, AN PROEFMAN en An Proefmans; c. (bo)!')).toBe('K 01, K 02 en An Proefmans; K 03!');
  expect(replacerOf(new Map())('An Proef')).toBe('An Proef');
});
