import { checkWorkbook } from '../../../src/sheet/checkedWorkbook';
import { pseudonymisePlan } from '../../../src/sheet/pseudonymise/pseudonymisePlan';
import { decisionSteps } from '../../../src/sheet/procedure/decisionSteps';
import { readRecords } from '../../../src/sheet/record/readRecords';
import { recordPlan } from '../../../src/sheet/record/recordPlan';
import { standingRecords } from '../../../src/sheet/record/standingRecords';
import type { AddInHost } from '../../support/addInHost';
import { openAddInHost } from '../../support/addInHost';
import { carry, done, findingsIn, proofNow, provenZwolle } from '../../support/proofOnHost';

let workbook: Awaited<ReturnType<typeof provenZwolle>>;
let host: AddInHost;
const REASON = 'Kandidaat B belde: de overstap lukt niet';

beforeAll(async () => {
  workbook = await provenZwolle();
}, 120_000);
beforeEach(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook });
  const decision = { at: '2026-03-05T10:00', kind: 'other', round: null, candidate: 'Kandidaat B', content: 'Gebeld met Kandidaat B', reason: REASON, by: 'Jan Proef' } as const;
  await done((snapshot) => ({ kind: 'steps', steps: decisionSteps(snapshot, decision) }));
  await done(recordPlan({ at: '2026-03-05T11:00', by: 'Jan Proef', step: 'Besluit' }, 'nl'));
  await host.settled();
});
afterEach(() => host.close());

const placesNow = async (): Promise<unknown[]> => {
  const { assessment, field } = checkWorkbook((await proofNow()).snapshot, 'nl')!;
  return [[...assessment.ranking.rank], [...assessment.score], [...field.rates]];
};

test('no name, supplier or reason is left anywhere; ranks stay, everything still verifies, and the old head is kept', async () => {
  const before = await proofNow();
  const { field } = checkWorkbook(before.snapshot, 'nl')!;
  const names = [...field.names, ...field.suppliers.filter((supplier) => supplier !== ''), 'Jan Proef', 'Analist', REASON];
  const places = await placesNow();
  const head = readRecords(before.snapshot).at(-1)!.text.fingerprint;

  await done(pseudonymisePlan({ at: '2030-01-01T09:00', by: 'Archief' }, 'nl'));
  await host.settled();

  const after = await proofNow();
  const texts = after.cells.sheets.flatMap(({ sheet, formulas, values }) => [...formulas.flat(), ...values.flat()].map((cell) => `${sheet}: ${String(cell)}`));
  const left = names.flatMap((name) => texts.filter((text) => new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'iu').test(text)));
  expect(left).toEqual([]);
  expect(await placesNow()).toEqual(places);
  expect(await findingsIn(after)).toEqual([]);
  expect(standingRecords(after.cells).map(({ content }) => content?.pseudonymised?.head)).toEqual([head, head, head]);
  expect(texts.some((text) => text.startsWith('Besluiten: ') && text.includes(head))).toBe(true);
}, 60_000);

test('where a record was tampered with nothing is replaced: a new chain would hide it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Vastlegging 1');
    sheet.protection.unprotect();
    sheet.getRange('J9').values = [['["shortlist",3,false]']];
    await context.sync();
  });
  expect(await carry(pseudonymisePlan({ at: '2030-01-01T09:00', by: 'Archief' }, 'nl'))).toMatchObject({ kind: 'refused', issues: [{ code: 'recordAltered' }] });
}, 60_000);
