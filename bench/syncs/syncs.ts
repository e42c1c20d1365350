import { appendCandidates } from '../../src/excel/appendCandidates';
import { carryOutPlan } from '../../src/excel/carryOutPlan';
import { highlightShortlist } from '../../src/excel/highlightShortlist';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { decisionSteps } from '../../src/sheet/procedure/decisionSteps';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import type { Bench } from '../harness';
import { importedCandidates, openCountedHost, setUpZwolle, traffic, type Traffic } from './countedHost';

/** At 50,000 the workbench's engine takes minutes over the import, so that is measured when asked for. */
const SIZES = [100, 1_000, 10_000, ...(process.env.BENCH_LARGE ? [50_000] : [])];
const LARGEST = 4_000_000;

/** Round trips and bytes of each action, as the table of candidates gets longer. */
export const syncs: Bench = {
  name: 'syncs',
  run: async (report) => {
    const first = new Map<string, number>();
    for (const count of SIZES) {
      for (const [action, used] of Object.entries(await actionsAt(count))) {
        const { syncs: trips, request, answer, bytes } = used;
        const fewest = first.get(action) ?? trips;
        first.set(action, fewest);
        // One more for each 4 MB that go to and fro: a request or an answer may not be larger.
        const most = action === 'check' && count <= 1_000 ? 3 : fewest + Math.floor(bytes / LARGEST);
        const size = `largest request ${kB(request)} kB, largest answer ${kB(answer)} kB`;
        report({ what: `${action} at ${count.toLocaleString('en')} candidates (${size})`, value: trips, unit: ' syncs', bound: { atMost: most } });
      }
    }
  },
};

async function actionsAt(count: number): Promise<Record<string, Traffic>> {
  const host = await openCountedHost();
  try {
    const setUp = await traffic(host, setUpZwolle);
    await carryOutPlan((snapshot) => procedureSheetPlan(snapshot, 'nl'));
    return {
      'set up': setUp,
      import: await traffic(host, () => appendCandidates(importedCandidates(count), 'nl', () => undefined)),
      check: await traffic(host, readWorkbook),
      highlight: await traffic(host, highlightShortlist),
      record: await traffic(host, () =>
        carryOutPlan((snapshot) => ({
          kind: 'steps',
          steps: decisionSteps(snapshot, { at: DECIDED_AT, kind: 'other', round: null, candidate: '', content: 'besluit', reason: 'reden', by: 'analist' }),
        })),
      ),
    };
  } finally {
    host.close();
  }
}

const DECIDED_AT = '2026-01-12T09:30';

function kB(bytes: number): number {
  return Math.round(bytes / 1_000);
}
