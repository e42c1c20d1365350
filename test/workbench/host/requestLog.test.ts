import type { RequestBody } from '../../../src/workbench/host/protocol';
import { RequestLog } from '../../../src/workbench/host/requestLog';

const body = { Actions: [], ObjectPaths: {} } as unknown as RequestBody;

test('a log that keeps a few counts them all', () => {
  const log = new RequestLog(3);
  for (let sync = 1; sync <= 10; sync++) log.add(sync, 100, body);
  expect([log.syncs, log.requests.map(({ sync }) => sync)]).toEqual([10, [8, 9, 10]]);
});

test('a log that keeps all is empty once it is cleared', () => {
  const log = new RequestLog();
  for (let sync = 1; sync <= 10; sync++) log.add(sync, 100, body);
  expect([log.syncs, log.requests.length, log.requestBytes]).toEqual([10, 10, 1_000]);
  log.clear();
  expect([log.syncs, log.requests.length]).toEqual([0, 0]);
});
