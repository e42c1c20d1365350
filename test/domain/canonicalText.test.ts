import { assert, array, dictionary, property, string } from 'fast-check';
import { canonicalFacts, canonicalText, plainText } from '../../src/domain/canonicalText';

test('the order in which facts are given says nothing, and every fact is read back', () => {
  assert(
    property(dictionary(string({ minLength: 1 }).filter((key) => /^[\w/#]+$/.test(key)), string()), (facts) => {
      const entries = Object.entries(facts);
      const text = canonicalText(new Map(entries));
      expect(canonicalText(new Map([...entries].reverse()))).toBe(text);
      expect(canonicalFacts(text)).toEqual(new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
    }),
  );
});

test('what Excel or a file may change in a text changes nothing', () => {
  expect(plainText(' Werk\u00a0ervaring \r\n e\u0301\t ')).toBe('Werk ervaring\né');
  assert(property(array(string()), (lines) => expect(plainText(plainText(lines.join('\r\n')))).toBe(plainText(lines.join('\n')))));
});
