import fc from 'fast-check';
import { LETTER_KINDS, type Letter } from '../../../src/domain/award/letter';
import type { ReasonedItem } from '../../../src/domain/award/letterItem';
import { calendarDay } from '../../../src/domain/calendarDate';
import { standstill } from '../../../src/domain/standstill';
import { BULLET, letterText } from '../../../src/i18n/letter/letterText';
import { LETTER_TEXTS } from '../../../src/i18n/letter/words';
import { asText } from '../../../src/sheet/setUp/step';

const SENT = calendarDay(2025, 12, 5)!;
const item = (id: string, reason: string, points = 20): ReasonedItem => ({
  kind: 'selection',
  round: null,
  id,
  text: `Criterium ${id}.`,
  result: { kind: 'points', points: points * 1e6, of: 40e6 },
  needsReason: true,
  reason,
});
const LETTER: Letter = {
  kind: 'ranked',
  candidate: 'Kandidaat A',
  supplier: 'Bureau Noord',
  tender: { number: '24043', title: 'Projectleider', client: 'Gemeente Zwolle' },
  winnerSupplier: 'Bureau Oost',
  place: { rank: 12, of: 31, score: 20e6, total: 40e6, reason: 'score' },
  shortlistSize: 10,
  items: [item('5', 'Twee van de vier opdrachten.')],
  advantages: [],
  winnerByRate: false,
  sent: SENT,
  standstill: { ...standstill(SENT, 20), sent: SENT, days: 20 },
  objection: 'de voorzieningenrechter',
  contact: 'inkoop@voorbeeld.example',
  signedBy: 'A. Analist',
  documents: [],
};

test('a letter says the rank, the points with their reason, both ends of the standstill and where to object', () => {
  const text = letterText(LETTER, 'nl');
  expect(text).toContain('20 van de 40 punten. Dat is plaats 12 van de 31 kandidaten');
  expect(text).toContain('• 5. Criterium 5: 20 van de 40 punten. Reden: Twee van de vier opdrachten.');
  expect(text).toContain('donderdag 25 december 2025');
  expect(text).toContain('eerste kerstdag, tweede kerstdag, zaterdag en zondag');
  expect(text).toContain('maandag 29 december 2025');
  expect(text).toContain('bij: de voorzieningenrechter');
});

test.each<[string, Partial<Letter>, string[], string[]]>([
  ['the supplier of the winner gets another opening for its other candidate', { winnerSupplier: 'bureau noord' }, ['Wij kiezen niet voor Kandidaat A.'], ['De opdracht wordt niet aan u gegund']],
  ['a knock-out names the requirement and no rank', { kind: 'knockedOut', place: null, items: [{ ...item('3', 'Geen diploma.'), kind: 'knockOut', result: { kind: 'notMet' } }] }, ['voldoet niet aan de volgende eis uit', '• 3. Criterium 3. Reden: Geen diploma.'], ['plaats', 'beter is beoordeeld']],
  ['who withdrew gets a confirmation only', { kind: 'withdrawn', items: [], place: null }, ['heeft teruggetrokken'], ['Reden', 'Opschortende', 'Bureau Oost']],
  ['the lower rate decided, and is not told', { winnerByRate: true }, ['dezelfde score en een lager uurtarief'], ['€']],
  ['no standstill', { standstill: null }, ['geldt geen opschortende termijn'], ['kalenderdagen']],
  ['points on the rate would tell the rate', { advantages: [{ own: { ...item('9', ''), text: 'Uurtarief' }, winner: { ...item('9', 'Laag tarief van 80', 33), text: 'Uurtarief' } }] }, ['maken wij niet bekend'], ['33', 'van 80']],
  ['an advantage has both points and the reason of the winner', { advantages: [{ own: item('5', ''), winner: item('5', 'Vier opdrachten.', 38) }] }, ['38 punten tegenover 20 voor uw kandidaat. Reden: Vier opdrachten.'], []],
  ['an advantage in the interview says that it is of the interview', { advantages: [{ own: { ...item('1', ''), kind: 'competency' }, winner: { ...item('1', '', 38), kind: 'competency' } }] }, ['• 1. Criterium 1 (selectiegesprek): 38 punten'], []],
  ['the client signs with a capital, whatever the notice wrote', { tender: { ...LETTER.tender, client: 'gemeente Zwolle' } }, ['van de gemeente Zwolle.', '\nGemeente Zwolle'], ['\ngemeente']],
  ['who objects reads whole sentences', {}, ['van de gemeente Zwolle.', 'tegen deze beslissing opkomen bij: de voorzieningenrechter.', 'terecht bij: inkoop@voorbeeld.example\n'], ['example.\n']],
  ['the winner', { kind: 'winner', documents: ['VOG'] }, ['Wij zijn van plan de opdracht aan u te gunnen', '• VOG', 'nog geen aanvaarding'], ['beter is beoordeeld', 'opkomen tegen']],
])('%s', (_, change, has, hasNot) => {
  const text = letterText({ ...LETTER, ...change }, 'nl');
  for (const words of has) expect(text).toContain(words);
  for (const words of hasNot) expect(text).not.toContain(words);
});

test('whatever people typed, every reason is in it on one line, and in a cell the text is never a formula', () => {
  const typed = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(typed, typed, fc.constantFrom(...LETTER_KINDS.filter((kind) => kind !== 'withdrawn')), fc.constantFrom('nl' as const, 'en' as const), (supplier, reason, kind, language) => {
      const text = letterText({ ...LETTER, supplier, kind, items: [item('5', reason)], place: null }, language);
      const line = text.split('\n').find((each) => each.startsWith(`${BULLET}5. Criterium 5`));
      expect(line).toContain(reason.replace(/\s+/g, ' ').trim());
      expect(asText(text)).not.toMatch(/^[=+\-@]/);
    }),
  );
});

test('both languages have every sentence in words of their own', () => {
  const texts = (['nl', 'en'] as const).map((language) => LETTER_KINDS.map((kind) => letterText({ ...LETTER, kind, winnerByRate: true, documents: ['VOG'] }, language)));
  texts[0]!.forEach((text, index) => expect(text).not.toBe(texts[1]![index]));
  expect(Object.values(LETTER_TEXTS.nl.headings).filter((heading) => (Object.values(LETTER_TEXTS.en.headings) as string[]).includes(heading))).toEqual([]);
});
