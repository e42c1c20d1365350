import { isCutOff } from '../../src/notice/completeness';

const last = (text: string) => ({ number: 1, text });

it.each([
  'Ten minste 3 jaar ervaring als consulent/klantmanager op het gebied v',
  'Flextender vergelijkt de cv’s die aan de minimumeisen voldoen onderling',
  '3. Minimaal hbo werk- en denkniveau;',
  'De kandidaat heeft ervaring met',
  'Gunningscriteria',
  'Stap 3: Selectiegesprek',
  'De kandidaten worden uitgenodigd…',
  'Einddatum:',
])('%j breaks off', (text) => {
  expect(isCutOff(last(text))).toBe(true);
});

it.each([
  'De opdracht wordt gegund.',
  '- Samenwerken',
  'Maximumtarief: € 110,- exclusief BTW',
  '5. Kennis van toegankelijkheidsrichtlijnen (25 punten)',
  'https://voorbeeld.example/bijlage.pdf',
  'Vragen? inhuur@voorbeeld.example',
  'Interview 25%',
])('%j is an end', (text) => {
  expect(isCutOff(last(text))).toBe(false);
});
