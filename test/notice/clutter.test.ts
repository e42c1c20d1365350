import { withoutClutter } from '../../src/notice/clutter';
import { splitGluedItems } from '../../src/notice/gluedItems';
import { splitGluedLabels } from '../../src/notice/gluedLabels';
import { readLines } from '../../src/notice/lines';

const texts = (lines: readonly { text: string }[]): string[] => lines.map((line) => line.text);

it('drops what belongs to the web page', () => {
  const lines = readLines(
    'Home > Opdrachten > Jurist\nInloggen\nJurist\nDeel deze opdracht\nEisen\nPrivacyverklaring',
  );
  expect(texts(withoutClutter(lines))).toEqual(['Jurist', 'Eisen']);
});

it('drops page numbers, and the headers that return beside them', () => {
  const lines = readLines(
    'Uitvraag\nEisen\nPagina 1 van 3\nUitvraag 2026\n1. HBO\nPagina 2 van 3\nUitvraag 2026\n2. Rijbewijs\n- 3 -',
  );
  expect(texts(withoutClutter(lines))).toEqual(['Uitvraag', 'Eisen', '1. HBO', '2. Rijbewijs']);
});

it('keeps a weight that returns on every criterion', () => {
  const lines = readLines('A\nWeging: 10 %\nB\nWeging: 10 %\nC\nWeging: 10 %');
  expect(withoutClutter(lines)).toHaveLength(6);
});

it.each([
  ['Z.S.M.Einddatum:', ['Z.S.M.', 'Einddatum:']],
  ['13 dec 2025Het team zoekt', ['13 dec 2025', 'Het team zoekt']],
  ['24Jouw opdracht', ['24', 'Jouw opdracht']],
  ['Einddatum: 1 juli', ['Einddatum: 1 juli']],
  ['iBurgerzaken en JavaScript', ['iBurgerzaken en JavaScript']],
])('labels glued in %j come apart', (text, parts) => {
  expect(texts(splitGluedLabels([{ number: 7, text }]))).toEqual(parts);
});

it.each([
  ['Eisen1. HBO;2. Rijbewijs;', ['Eisen', '1. HBO;', '2. Rijbewijs;']],
  ['• HBO • Rijbewijs', ['• HBO', '• Rijbewijs']],
  ['Eisen: hbo-diploma; rijbewijs B', ['Eisen:', 'hbo-diploma;', 'rijbewijs B;']],
  ['(40 punten).Competenties', ['(40 punten).', 'Competenties']],
  ['Op 1. Januari begint het', ['Op 1. Januari begint het']],
])('entries glued in %j come apart', (text, parts) => {
  const split = splitGluedItems([{ number: 7, text }]);
  expect(texts(split)).toEqual(parts);
  expect(split.every((line) => line.number === 7)).toBe(true);
});
