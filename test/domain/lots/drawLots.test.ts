import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { drawLots, lotText } from '../../../src/domain/lots/drawLots';
import { inLotOrder } from '../../../src/domain/lots/lotNumbers';
import { seedProblem } from '../../../src/domain/lots/seed';

const NAMES = ['Anna de Boer', 'Bram Visser', 'Cor Jansen'];
const drawn = async (names: readonly string[], seed: string): Promise<string[]> => (await drawLots(names, seed)).map(({ name }) => name);

test('whoever has the seed comes to the same order with any other SHA-256', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 12 }), fc.stringMatching(/^[0-9]{6,12}$/), async (count, seed) => {
      const names = Array.from({ length: count }, (_, index) => `Kandidaat ${String.fromCharCode(65 + index)}`);
      const byHand = names
        .map((name, index) => ({ name, hash: createHash('sha256').update(`${seed}|${index + 1}`).digest('hex') }))
        .sort((a, b) => a.hash.localeCompare(b.hash))
        .map(({ name }) => name);
      expect(await drawn(names, seed)).toEqual(byHand);
    }),
    { numRuns: 50 },
  );
});

test('the example on the page of the lots is what comes out', async () => {
  const page = readFileSync(join(__dirname, '../../../docs/lots.md'), 'utf8');
  const seed = /Getal: `(.+)`/.exec(page)?.[1] ?? '';
  const table = [...page.matchAll(/^\| (\d+) \| (.+?) \| `([0-9a-f]{64})` \| (\d+) \|$/gm)].map(([, number, name, fingerprint, place]) => ({
    number: Number(number),
    name: name!,
    fingerprint: fingerprint!,
    place: Number(place),
  }));
  expect(table).toHaveLength(3);
  const lots = await drawLots(table.map(({ name }) => name), seed);
  expect(lots).toEqual([...table].sort((a, b) => a.place - b.place).map(({ number, name, fingerprint }) => ({ number, name, fingerprint })));
});

test('the order of the rows, capitals and blanks change nothing', async () => {
  const shuffled = fc.shuffledSubarray(NAMES, { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(shuffled, fc.stringMatching(/^[0-9]{6}$/), async (order, seed) => {
      expect(await drawn(order, seed)).toEqual(await drawn(NAMES, seed));
      expect(await drawn(order.map((name) => `  ${name} `), ` ${seed} `)).toEqual(await drawn(NAMES, seed));
      const loud = await drawn(order.map((name) => name.toUpperCase()), seed);
      expect(loud).toEqual((await drawn(NAMES, seed)).map((name) => name.toUpperCase()));
    }),
    { numRuns: 50 },
  );
});

test.each([2, 3, 4])('over all throws of five dice, every order of %d candidates comes about as often', async (count) => {
  const names = NAMES.concat('Dina Bos').slice(0, count);
  const counts = new Map<string, number>();
  const throws = Array.from({ length: 6 ** 5 }, (_, at) => [...at.toString(6).padStart(5, '0')].map((digit) => Number(digit) + 1).join(' '));
  for (const seed of throws) {
    const order = names
      .map((_, index) => ({ index, hash: createHash('sha256').update(lotText(seed, index + 1)).digest('hex') }))
      .sort((a, b) => (a.hash < b.hash ? -1 : 1))
      .map(({ index }) => index)
      .join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  const orders = Array.from({ length: count }, (_, index) => index + 1).reduce((product, each) => product * each, 1);
  expect(counts.size).toBe(orders);
  const expected = throws.length / orders;
  const chiSquare = [...counts.values()].reduce((sum, each) => sum + (each - expected) ** 2 / expected, 0);
  // One in a thousand honest draws would be further off: 10.8, 20.5 and 49.7 for 1, 5 and 23 degrees of freedom.
  expect(chiSquare).toBeLessThan({ 2: 10.8, 3: 20.5, 4: 49.7 }[count]!);
});

test('numbers follow the alphabet, the same on every machine', () => {
  expect(inLotOrder(['çelik', 'Zed', 'anna', 'Ábel', ' Anna  B'])).toEqual(['anna', 'Anna B', 'Zed', 'Ábel', 'çelik']);
});

test.each([
  ['', 'blank'],
  ['   ', 'blank'],
  ['3 1 6', 'short'],
  ['zes dobbelstenen', 'short'],
  ['3 1 6 2 4 5', null],
  ['912,34 / 07-03', null],
] as const)('seed %j: %s', (seed, problem) => expect(seedProblem(seed)).toBe(problem));
