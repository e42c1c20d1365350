import { readAssessor, readPanelSize, readRepeatStep, readStandstill } from '../../src/notice/procedure';
import { leavesCountOpen, readShortlistSize } from '../../src/notice/shortlist';
import { readTieRules } from '../../src/notice/tieRule';

const one = (text: string) => [{ text, source: [1] }];

it.each([
  ['Selectie 10 cv’s die aan de organisatie worden voorgelegd', 10],
  ['Stap 2: Selectie tien (10) CV’s die aan de organisatie worden voorgelegd', 10],
  ['De 10 kandidaten die het beste scoren worden geselecteerd voor stap 3.', 10],
  ['De beste drie kandidaten worden voorgelegd.', 3],
  ['De top 3 wordt uitgenodigd.', 3],
  ['De vier hoogst scorende kandidaten worden voorgelegd aan de gemeente.', 4],
  ['De 3 beste kandidaten nodigen wij uit.', 3],
  ['De opdrachtgever nodigt maximaal vier kandidaten uit voor een gesprek.', 4],
  ['Per leverancier mogen maximaal 2 kandidaten worden aangeboden.', null],
  ['De beste kandidaten worden uitgenodigd.', null],
])('the shortlist of %j is %j', (text, size) => {
  expect(readShortlistSize(one(text))?.value ?? null).toBe(size);
});

it.each([
  ['De best scorende kandidaten worden voorgelegd aan de opdrachtgever.', true],
  [
    'De kandidaten die het beste scoren worden uitgenodigd voor een gesprek (stap 4 in de beoordeling).',
    true,
  ],
  ['De 10 kandidaten die het beste scoren worden geselecteerd voor stap 3.', false],
  ['De overige kandidaten worden niet uitgenodigd.', false],
])('%j leaves the count open: %j', (text, open) => {
  expect(leavesCountOpen(text)).toBe(open);
});

it.each([
  ['Bij een gelijke score is het uurtarief doorslaggevend.', ['rate']],
  ['Bij gelijke totaalscores beslist het lot.', ['draw']],
  [
    'Bij een gelijke score is de score op het criterium prijs doorslaggevend; is deze ook gelijk, dan volgt loting.',
    ['rate', 'draw'],
  ],
  ['Bij gelijk aantal punten wint de kandidaat met de hoogste score op wens 2.', ['criterion']],
  ['Bij een gelijke stand kiest men zorgvuldig.', ['other']],
])('the tie in %j is broken by %j', (text, rules) => {
  expect(readTieRules(one(text))?.value).toEqual(rules);
});

it('a tie rule may go on in the next sentence', () => {
  const sentences = [
    { text: 'Bij een gelijke score is het tarief doorslaggevend.', source: [4] },
    { text: 'Is ook het tarief gelijk, dan wordt geloot.', source: [5] },
  ];
  expect(readTieRules(sentences)).toEqual({ value: ['rate', 'draw'], source: [4, 5], confidence: 'likely' });
});

it.each([
  ['Indien geen kandidaat een voldoende scoort zal stap drie van de beoordeling worden herhaald.', 3],
  ['Dan wordt stap 2 opnieuw uitgevoerd.', 2],
  ['Dan wordt teruggegaan naar stap 2.', 2],
  ['Zij gaan door naar stap 2.', null],
])('%j repeats step %j', (text, step) => {
  expect(readRepeatStep(one(text))?.value ?? null).toBe(step);
});

it.each([
  ['Flextender beoordeelt de cv’s.', 'Flextender'],
  ['De opdrachtgever beoordeelt de cv’s.', 'opdrachtgever'],
  ['In het gesprek wordt door de opdrachtgever nader getoetst.', 'opdrachtgever'],
  ['Wie voldoet gaat door.', null],
])('%j is assessed by %j', (text, assessor) => {
  expect(readAssessor(one(text))).toBe(assessor);
});

it.each([
  ['Het selectiegesprek wordt gevoerd met minimaal twee vertegenwoordigers van de organisatie.', 2],
  ['De selectiecommissie bestaat uit drie leden.', 3],
  ['Het gesprek duurt 45 minuten.', null],
])('%j seats %j', (text, size) => {
  expect(readPanelSize(one(text))?.value ?? null).toBe(size);
});

it.each([
  ['Er geldt een opschortende termijn van 20 kalenderdagen.', { days: 20 }],
  ['Er wordt een opschortende termijn gehanteerd.', { days: null }],
  ['De betaaltermijn is 30 dagen.', null],
])('the standstill of %j is %j', (text, standstill) => {
  expect(readStandstill(one(text))?.value ?? null).toEqual(standstill);
});
