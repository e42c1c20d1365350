import { readHeading, readIntro } from '../../src/notice/headings';

it.each([
  [
    'knockOuts',
    [
      'Vereisten / knock-outcriteria',
      'Minimumeisen / knock-outcriteria',
      'Eisen',
      'Kwaliteit (eisen)',
      'HARDE EISEN',
      'Knock-out criteria:',
      'Must haves',
      'Eisen aan de kandidaat',
      'Eisen waaraan de kandidaat moet voldoen',
      'Programma van eisen',
      'K.O.-criteria',
      '3. Minimumeisen',
      'Harde criteria',
    ],
  ],
  [
    'selection',
    [
      'Selectiecriteria te beoordelen door Flextender (weging, totaal 100 punten)',
      'Gunningscriteria (weging)',
      'Gunningscriteria (wensen)',
      'Wensen',
      'Wensen (max 60 punten)',
      'Selectiecriteria te beoordelen door de gemeente Zwolle (weging)',
      'Nice to haves',
      'GUNNINGSCRITERIA (WEGING)',
      'Zachte eisen',
      'Waarop wordt beoordeeld?',
    ],
  ],
  ['mixed', ['Eisen en wensen', 'EISEN EN WENSEN']],
  ['profile', ['Functie-eisen', 'Profiel', 'Wat vragen wij?', 'Wie zoeken wij']],
  ['competencies', ['Competenties', 'Competentie', 'Gevraagde competenties', 'Persoonlijke eigenschappen:']],
  ['cv', ['CV-eisen', 'Eisen aan het cv']],
  ['tasks', ['Opdracht', 'Jouw verantwoordelijkheden:', 'Taken']],
  ['other', ['Functieschaal', 'Fee Flextender', 'Werkdagen', 'Overige informatie']],
])('headings of kind %s', (kind, titles) => {
  for (const title of titles) expect([title, readHeading(title)?.kind]).toEqual([title, kind]);
});

it.each([
  ['Stap 1: Beoordeling cv’s op minimumeisen', 1],
  ['Stap 2 – Selectie', 2],
  ['Fase drie', 3],
])('%j is the heading of step %i', (title, step) => {
  expect(readHeading(title)).toMatchObject({ kind: 'step', step });
});

it.each([
  'stap drie van de beoordeling worden herhaald.',
  'Knock-outcriteria in het bovengenoemde profiel',
  'De kandidaat voldoet aan de eisen',
  'Wensen en behoeften van inwoners',
  'beoordelen door Flextender”.',
  'Knock-out 1',
  'Eisen.',
])('%j is no heading', (text) => {
  expect(readHeading(text)).toBeNull();
});

it.each([
  ['De kandidaat voldoet aan de volgende eisen:', 'knockOuts'],
  ['Kandidaten worden beoordeeld op de volgende wensen:', 'selection'],
])('the sentence %j opens a list', (text, kind) => {
  expect(readIntro(text)?.kind).toBe(kind);
});

it('a sentence that only refers to criteria opens none', () => {
  expect(readIntro('De eisen staan hierboven.')).toBeNull();
});
