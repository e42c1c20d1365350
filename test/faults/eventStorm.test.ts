import { readWorkbook } from '../../src/excel/readWorkbook';
import { watchWorkbook } from '../../src/excel/watchWorkbook';
import { createFollower, LONGEST_WAIT_MS, QUIET_MS } from '../../src/taskpane/follower';
import { openHost, type OpenHost } from '../support/officeHost';
import { workbooks } from './workbooks';

const EDITS = 1000;
let open: OpenHost | undefined;
afterEach(() => open?.close());

const moment = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('a thousand edits of a colleague are read a bounded number of times, and the last of them is seen', async () => {
  const tender = (await workbooks()).before.get('check natively')!;
  open = await openHost({ workbook: tender, language: 'nl-NL' });
  const { engine, host } = open;
  let events = 0;
  let reads = 0;
  let seen: unknown;
  const follower = createFollower(async () => {
    reads++;
    const outcome = await readWorkbook();
    if (outcome.ok) seen = outcome.value.tables.find(({ name }) => name === 'Candidates')?.values[0]?.[2];
  });
  const watching = await watchWorkbook(() => {
    events++;
    follower.changed();
  });
  if (!watching.ok) throw new Error('not watching');
  const sheet = engine.sheets.find('Kandidaten')!.id;
  const begun = performance.now();
  for (let edit = 1; edit <= EDITS; edit++) {
    engine.as('remote', () => engine.cells.write(sheet, 4, 2, [[edit]]));
    if (edit % 50 === 0) await moment(1);
  }
  await host.settled();
  await moment(QUIET_MS * 2);
  await follower.readNow();
  const most = Math.ceil((performance.now() - begun) / LONGEST_WAIT_MS) + 3;
  follower.stop();
  await watching.value();
  expect(events).toBeGreaterThanOrEqual(EDITS);
  expect(reads).toBeLessThanOrEqual(most);
  expect(most).toBeLessThan(EDITS / 20);
  expect(seen).toBe(EDITS);
}, 120_000);
