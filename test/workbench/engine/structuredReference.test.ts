import fc from 'fast-check';
import { escapeColumn, parseStructuredReference, renameInReference } from '../../../src/workbench/engine/structuredReference';

test.each([
  ['T[Rate]', { table: 'T', sections: [], first: 'Rate', last: 'Rate' }],
  ['T[]', { table: 'T', sections: [] }],
  ['T[#All]', { table: 'T', sections: ['#all'] }],
  ['T[[#Headers],[a]:[b]]', { table: 'T', sections: ['#headers'], first: 'a', last: 'b' }],
  ['[@Rate]', { table: '', sections: ['#this row'], first: 'Rate', last: 'Rate' }],
  ['T[@[5. x]]', { table: 'T', sections: ['#this row'], first: '5. x', last: '5. x' }],
  ["T[a'#b]", { table: 'T', sections: [], first: 'a#b', last: 'a#b' }],
  ['T[#Nonsense]', undefined],
])('%s', (text, expected) => {
  expect(parseStructuredReference(text)).toEqual(expected);
});

test.each([
  ['T[Rate]', 'T[Tarief (€)]'],
  ['T[@Rate]', 'T[@[Tarief (€)]]'],
  ['T[[#Data],[rate]:[Name]]', 'T[[#Data],[Tarief (€)]:[Name]]'],
  ['T[Rate2]', 'T[Rate2]'],
  ['[@[Rate]]', '[@[Tarief (€)]]'],
])('a renamed header turns %s into %s', (text, expected) => {
  expect(renameInReference(text, { column: { from: 'Rate', to: 'Tarief (€)' } })).toBe(expected);
});

test('a table is renamed, a reference without a table is not', () => {
  expect(renameInReference('T[Rate]', { table: 'U' })).toBe('U[Rate]');
  expect(renameInReference('[@Rate]', { table: 'U' })).toBe('[@Rate]');
});

test('any column name survives being escaped', () => {
  const name = fc.string({ minLength: 1, unit: fc.constantFrom(...'ab #[]\'@,:()€%.1') }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(name, (column) => {
      expect(parseStructuredReference(`T[[${escapeColumn(column)}]]`)?.first).toBe(column);
    }),
  );
});
