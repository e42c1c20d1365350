import { readWeighedProse } from '../../src/notice/weighedProse';

const read = (text: string) =>
  readWeighedProse([{ text, source: [3] }]).map(({ text: name, weight }) => [name, weight]);

it('reads criteria from a sentence whose weights make up 100', () => {
  expect(
    read('De kandidaten worden beoordeeld op prijs (30%), ervaring (50%) en het interview (20%).'),
  ).toEqual([
    ['Prijs', 30],
    ['Ervaring', 50],
    ['Interview', 20],
  ]);
});

it('leaves a sentence alone whose weights do not', () => {
  expect(read('Vorig jaar telde prijs (30%) en ervaring (50%) mee.')).toEqual([]);
});
