import fc from 'fast-check';
import { fingerprintOf } from '../../../src/domain/interviews/fingerprint';

const ROWS = [
  ['Kandidaat A', 'Klantgericht'],
  ['Kandidaat A', 'Nauwkeurig'],
  ['Kandidaat B', 'Klantgericht'],
];

test('the order of the rows, case and blanks change nothing; anything else does', () => {
  const mark = fingerprintOf(ROWS);
  expect(mark).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  fc.assert(fc.property(fc.shuffledSubarray(ROWS, { minLength: 3 }), (rows) => expect(fingerprintOf(rows)).toBe(mark)));
  expect(fingerprintOf(ROWS.map((row) => row.map((cell) => ` ${cell.toUpperCase()} `)))).toBe(mark);
  expect(fingerprintOf(ROWS.slice(1))).not.toBe(mark);
  expect(fingerprintOf([...ROWS, ROWS[0]!])).not.toBe(mark);
  expect(fingerprintOf([['Kandidaat AKlantgericht', ''], ...ROWS.slice(1)])).not.toBe(mark);
});
