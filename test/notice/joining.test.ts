import { continues, isClosed, isOpen, joinText, pageWidth } from '../../src/notice/joining';

it.each([
  ['ervaring als', 'projectleider', 'ervaring als projectleider'],
  ['omgevings-', 'recht', 'omgevingsrecht'],
  ['front-', 'en backoffice', 'front- en backoffice'],
  ['035-', '7510777', '035-7510777'],
  ['consulent/', 'klantmanager', 'consulent/klantmanager'],
  ['', 'begin', 'begin'],
])('%j and %j join to %j', (first, second, joined) => {
  expect(joinText(first, second)).toBe(joined);
});

it.each(['ervaring met', 'bezwaar- en', 'kennis van o.a.', 'kennis,', 'plannen (max.'])(
  '%j is open',
  (text) => {
    expect(isOpen(text)).toBe(true);
    expect(isClosed(text)).toBe(false);
  },
);

it.each(['klaar;', 'klaar.', 'klaar (40 punten)', 'klaar: 30 %'])('%j is closed', (text) => {
  expect(isClosed(text)).toBe(true);
});

describe('an unmarked line carries on the line before it', () => {
  const loose = { punctuated: false, width: 0 };
  it.each([
    ['in lower case', 'Ervaring bij een', 'gemeente', loose, true],
    ['after an open word', 'Ervaring als', 'Projectleider', loose, true],
    [
      'in a list whose entries end on punctuation',
      'Ervaring als medewerker',
      'Burgerzaken;',
      { punctuated: true, width: 0 },
      true,
    ],
    ['when the page was full', 'x'.repeat(80), 'Burgerzaken', { punctuated: false, width: 90 }, true],
  ])('%s', (_case, before, next, layout, expected) => {
    expect(continues(before, next, layout)).toBe(expected);
  });

  it.each([
    ['after a semicolon', 'Ervaring;', 'Kennis', loose],
    ['when lines are whole', 'Ervaring met X', 'Kennis van Y', loose],
  ])('but not %s', (_case, before, next, layout) => {
    expect(continues(before, next, layout)).toBe(false);
  });
});

it('measures the page only where many lines are about as long', () => {
  const line = (length: number, number: number) => ({ number, text: 'x'.repeat(length) });
  expect(pageWidth([100, 98, 97, 99, 96, 40].map(line))).toBe(100);
  expect(pageWidth([100, 20, 30, 25, 40, 40].map(line))).toBe(0);
  expect(pageWidth([400, 300, 30, 25, 40, 40].map(line))).toBe(0);
});
