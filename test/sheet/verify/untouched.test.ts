import type { AddInHost } from '../../support/addInHost';
import { openAddInHost } from '../../support/addInHost';
import { findingsIn, proofNow, provenZwolle } from '../../support/proofOnHost';

let workbook: Awaited<ReturnType<typeof provenZwolle>>;
let host: AddInHost;
beforeAll(async () => {
  workbook = await provenZwolle();
});
beforeEach(async () => {
  host = await openAddInHost({ language: 'nl-NL', workbook });
  await host.settled();
});
afterEach(() => host.close());

test('nothing is found in a workbook that nobody touched', async () => {
  expect(await findingsIn(await proofNow())).toEqual([]);
});
