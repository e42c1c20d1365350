import { byAddIn } from '../core/addIn';
import { benchField } from '../core/field';
import { megabytesHeld, type Bench } from '../harness';

const ROUNDS = 100;

/** What stays in memory after a hundred times of reading and computing the same 10,000 candidates. */
export const memory: Bench = {
  name: 'memory',
  run: async (report) => {
    const field = benchField(10_000, 20);
    for (let i = 0; i < ROUNDS; i++) byAddIn(field);
    const before = await megabytesHeld();
    for (let i = 0; i < ROUNDS; i++) byAddIn(field);
    report({ what: `growth over ${ROUNDS} recalculations of 10,000 × 20`, value: Math.max(0, (await megabytesHeld()) - before), unit: ' MB', bound: { atMost: 1 } });
  },
};
