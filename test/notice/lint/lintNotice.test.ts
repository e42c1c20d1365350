import type { IssueCode } from '../../../src/notice/issue';
import { readNotice } from '../../../src/notice/readNotice';

const issuesOf = (text: string, code: IssueCode) =>
  readNotice(text).issues.filter((issue) => issue.code === code);
const codes = (text: string): IssueCode[] => readNotice(text).issues.map((issue) => issue.code);

const SOUND = [
  'Deadline: 1 maart 2026 09:00',
  'Eisen',
  '1. Minimaal 3 jaar ervaring als jurist;',
  'Wensen (totaal 100 punten)',
  '2. Kennis van bestuursrecht (60 punten);',
  '3. Ervaring met mediation (40 punten).',
  'Beoordeling',
  'De 5 beste kandidaten worden voorgelegd. Bij een gelijke score wordt geloot.',
].join('\n');

it('finds nothing in a sound notice', () => {
  expect(codes(SOUND)).toEqual([]);
});

const changed = (from: string, to: string): string => {
  expect(SOUND).toContain(from);
  return SOUND.replace(from, to);
};

it.each<[string, IssueCode, string, string]>([
  ['weights that do not reach the total', 'weights-total', '(40 punten)', '(30 punten)'],
  ['a criterion without a weight', 'weight-missing', ' (40 punten)', ''],
  ['weights in two units', 'units-mixed', '(40 punten)', '(40 %)'],
  ['a deadline without an hour', 'deadline-without-time', ' 09:00', ''],
  [
    'a criterion that holds a knock-out',
    'criterion-holds-knock-out',
    'Ervaring met mediation',
    'Minimaal 5 jaar ervaring als jurist',
  ],
  ['a shortlist without a size', 'shortlist-without-size', 'De 5 beste', 'De beste'],
  ['no tie rule', 'tie-rule-missing', ' Bij een gelijke score wordt geloot.', ''],
  ['a tie rule that stops short', 'tie-rule-stops-short', 'wordt geloot', 'is het uurtarief doorslaggevend'],
  ['a knock-out that no cv can prove', 'knock-out-untestable', 'als jurist;', 'en beschikbaar op maandag;'],
  ['a text that breaks off', 'text-cut-off', 'wordt geloot.', 'wordt geloot door'],
  [
    'a standstill without a length',
    'standstill-without-length',
    'geloot.',
    'geloot. Er geldt een opschortende termijn.',
  ],
  [
    'two rate caps',
    'rate-contradiction',
    'Eisen\n',
    'Maximum uurtarief: € 90\nEisen\n4. Uurtarief maximaal € 85;\n',
  ],
  ['two deadlines', 'deadline-contradiction', 'geloot.', 'geloot. Reageren kan tot 3 maart 2026 09:00.'],
  [
    'an education that the header contradicts',
    'education-contradiction',
    'Eisen\n',
    'Opleidingsniveau: WO\nEisen\n4. Minimaal hbo;\n',
  ],
  ['a range of hours', 'hours-range', 'Eisen\n', 'Uren per week: 24 - 32\nEisen\n'],
])('%s', (_name, code, from, to) => {
  const [issue] = issuesOf(changed(from, to), code);
  expect(issue?.source.length).toBeGreaterThan(0);
});

it.each<[string, string, IssueCode | null]>([
  ['meer dan 5 jaar', '3 t/m 5 jaar', null],
  ['5 jaar of meer', '3 t/m 5 jaar', 'levels-overlap'],
  ['meer dan 5 jaar', '3 tot 5 jaar', 'levels-gap'],
  ['6 jaar of meer', '3 t/m 5 jaar', 'levels-gap'],
])('the levels %s and %s: %s', (high, low, expected) => {
  const text = `Wensen\n1. Ervaring (10 punten)\n- ${high} (10 punten)\n- ${low} (5 punten)`;
  const found = codes(text).filter((code) => code.startsWith('levels-'));
  expect(found).toEqual(expected === null ? [] : [expected]);
});

it('a best level that is not worth the criterion', () => {
  const [issue] = issuesOf(
    'Wensen\n1. Ervaring (10 punten)\n- meer dan 5 jaar (8 punten)\n- 0 t/m 5 jaar (0 punten)',
    'levels-top',
  );
  expect(issue).toMatchObject({ facts: { id: '1', top: 8, weight: 10 }, source: [2, 3, 4] });
});

it('a step whose criteria have no weights', () => {
  const text =
    'Stap 1: Keuze\nDe opdrachtgever beoordeelt op de volgende criteria:\n1. Ervaring;\n2. Kennis.';
  expect(issuesOf(text, 'step-without-weights')).toMatchObject([
    { facts: { step: 1, criteria: 2 }, source: [3, 4] },
  ]);
});

it('a step that the text never reaches', () => {
  const text = 'Stap 1: Toets\nWie voldoet gaat door naar stap 2.';
  expect(issuesOf(text, 'step-missing')).toMatchObject([{ facts: { step: 2 }, source: [2] }]);
});
