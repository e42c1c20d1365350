import { benchField, BEFORE_MARKS } from '../core/field';
import { median, type Bench } from '../harness';
import { openRuntime } from './runtime';

const COUNT = 10_000;
const CRITERIA = 4;
const ROUNDS = 5;

/** One formula for each candidate against one formula that spills, through Microsoft's runtime for custom functions. */
export const calls: Bench = {
  name: 'calls',
  run: async (report) => {
    const call = await openRuntime();
    const { table, weights } = benchField(COUNT, CRITERIA);
    const marks = table.values.map((cells) => cells.slice(BEFORE_MARKS) as number[]);
    const weightRow = [[...weights]];
    const single = async (): Promise<unknown[]> => {
      const results = await Promise.all(marks.map((row, at) => call('TENDER.SCORE', at, [row], weightRow)));
      return results.map((result) => (Array.isArray(result) ? result[0]?.[0] : result));
    };
    const spilled = async (): Promise<unknown[]> => ((await call('TENDER.SCORE', 0, marks, weightRow)) as unknown[][]).map(([score]) => score);
    const [one, all] = [await single(), await spilled()];
    const differing = one.filter((score, row) => score !== all[row] || typeof score !== 'number').length;
    report({ what: 'scores in which both differ', value: differing, unit: '', bound: { atMost: 0 } });
    const times = { single: [] as number[], spilled: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      times.single.push(await cpu(single));
      times.spilled.push(await cpu(spilled));
    }
    report({
      what: `CPU of ${COUNT.toLocaleString('en')} single cells against one spilled call`,
      value: median(times.single) / median(times.spilled),
      unit: '×',
      bound: { atLeast: 3 },
    });
  },
};

async function cpu(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
