import { appendCandidates, type AppendResult } from '../../src/excel/appendCandidates';
import type { Outcome } from '../../src/excel/outcome';
import { setUpTender } from '../../src/excel/setUpTender';
import type { ImportedCandidate } from '../../src/sheet/import/importPlan';
import type { Cell } from '../../src/sheet/setUp/step';
import { openAddInHost, type AddInHost } from '../support/addInHost';
import { ZWOLLE } from '../support/zwolleStory';

let host: AddInHost;
beforeEach(async () => {
  host = await openAddInHost({ language: 'nl-NL' });
  expect(await setUpTender(ZWOLLE, 'nl')).toEqual({ ok: true, value: { kind: 'done' } });
});
afterEach(() => host.close());

const candidate = (values: Readonly<Record<string, Cell>>): ImportedCandidate => ({
  row: 0,
  name: '',
  supplier: '',
  values: new Map(Object.entries(values)),
  duplicateOf: null,
});
const people = (...names: readonly string[]): ImportedCandidate[] =>
  names.map((name, index) => candidate({ Kandidaat: name, Uurtarief: 80 + index }));
const append = (candidates: readonly ImportedCandidate[], progress: (done: number) => void = () => undefined): Promise<Outcome<AppendResult>> =>
  appendCandidates(candidates, 'nl', progress);
const added = (count: number): Outcome<AppendResult> => ({ ok: true, value: { kind: 'added', count } });

test('candidates fill the empty rows first, then the table grows, with its formulas', async () => {
  expect(await append(people('Jan', 'Piet'))).toEqual(added(2));
  expect(await append(people('Klaas'))).toEqual(added(1));
  expect(await host.values('Kandidaten!A5:C7')).toEqual([['Jan', '', 80], ['Piet', '', 81], ['Klaas', '', 80]]);
  await host.type('Kandidaten!D7:K7', [['ja', 'ja', 'ja', 'ja', 20, 40, 10, 30]]);
  expect(await host.values('Kandidaten!L7:O7')).toEqual([['ja', '', 100, 1]]);
});

test('what a person typed is never overwritten, wherever the columns stand', async () => {
  await host.type('Kandidaten!A5:C5', [['Al hier', 'Bureau', 99]]);
  expect(await append(people('Jan'))).toEqual(added(1));
  expect(await host.values('Kandidaten!A5:C6')).toEqual([['Al hier', 'Bureau', 99], ['Jan', '', 80]]);
});

test('a name that starts as a formula lands as text', async () => {
  await append([candidate({ Kandidaat: "'=1+1" })]);
  expect(await host.values('Kandidaten!A5:A5')).toEqual([['=1+1']]);
});

test('something below the table stops it before anything is written', async () => {
  await host.type('Kandidaten!B7:B7', [['notitie']]);
  const outcome = await append(people('Jan', 'Piet', 'Klaas'));
  expect(outcome).toMatchObject({ ok: true, value: { kind: 'noRoom', sheet: 'Kandidaten', address: expect.stringMatching(/7/) as string } });
  expect(await host.values('Kandidaten!A5:B7')).toEqual([['', ''], ['', ''], ['', 'notitie']]);
});

test('a column that has gone stops it', async () => {
  expect(await append([candidate({ Kandidaat: 'Jan', Weg: 1 })])).toEqual({ ok: true, value: { kind: 'columnGone', heading: 'Weg' } });
});

test('five hundred rows show progress and all arrive', async () => {
  const done: number[] = [];
  const all = people(...Array.from({ length: 500 }, (_, index) => `Kandidaat ${index + 1}`));
  expect(await append(all, (count) => done.push(count))).toEqual(added(500));
  expect(done.at(-1)).toBe(500);
  expect(await host.values('Kandidaten!A504:C504')).toEqual([['Kandidaat 500', '', 579]]);
}, 120_000);
