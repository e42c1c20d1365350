import { readMarker } from '../../src/notice/markers';

it.each([
  ['1. Tekst', 'number', '1', 'Tekst'],
  ['12) Tekst', 'number', '12', 'Tekst'],
  ['(3) Tekst', 'number', '3', 'Tekst'],
  ['1.', 'number', '1', ''],
  ['2.1 Tekst', 'number', '2.1', 'Tekst'],
  ['4 | Tekst', 'number', '4', 'Tekst'],
  ['a. Tekst', 'letter', 'a', 'Tekst'],
  ['B) Tekst', 'letter', 'B', 'Tekst'],
  ['• Tekst', 'bullet', null, 'Tekst'],
  ['- Tekst', 'bullet', null, 'Tekst'],
  ['–Tekst', 'bullet', null, 'Tekst'],
  ['o Tekst', 'bullet', null, 'Tekst'],
  ['E1 Tekst', 'code', 'E1', 'Tekst'],
  ['K.O.1 | Tekst', 'code', 'K.O.1', 'Tekst'],
  ['GC-02 Tekst', 'code', 'GC-02', 'Tekst'],
  ['Eis 3: Tekst', 'code', '3', 'Tekst'],
  ['Gunningscriterium G1 – Prijs', 'code', 'G1', 'Prijs'],
])('%j is marked', (text, kind, id, rest) => {
  expect(readMarker(text)).toMatchObject({ kind, id, rest });
});

it.each([
  '1.5 jaar ervaring',
  '3.000 inwoners',
  '2025 Tekst',
  '035-7510777',
  'openbare orde',
  '5 jaar ervaring',
  'Gemeente',
  '',
])('%j is not marked', (text) => {
  expect(readMarker(text)).toBeNull();
});

it('takes a bare number only when it is the next one', () => {
  expect(readMarker('3 Tekst', 3)).toMatchObject({ id: '3', rest: 'Tekst' });
  expect(readMarker('3 Tekst', 4)).toBeNull();
});
