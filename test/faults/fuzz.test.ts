import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { CellError, cellFunctions, speak } from '../support/cellFunctions';
import { summarise } from '../support/summary';
import { MUTATION, mutated, type Mutation } from './mutation';
import { PLANNERS } from './planners';
import { tenderStages } from './stages';
import { faultsWith } from './standing';

const SEEDS = join(__dirname, 'seeds');
const tried = { workbooks: 0, plans: 0, calls: 0 };
afterAll(() => {
  summarise(`fuzz: ${tried.workbooks} workbooks of ${stages.size} stages through ${PLANNERS.length} actions (${tried.plans} plans) and ${functions.size} functions (${tried.calls} calls)`);
});

let stages: ReadonlyMap<string, WorkbookSnapshot>;
let byNumber: readonly WorkbookSnapshot[];
let functions: Awaited<ReturnType<typeof cellFunctions>>;
beforeAll(async () => {
  speak('nl');
  functions = await cellFunctions();
  stages = await tenderStages();
  byNumber = [...stages.values()];
});

async function mustStand(workbook: WorkbookSnapshot): Promise<void> {
  tried.workbooks++;
  tried.plans += PLANNERS.length;
  expect(await faultsWith(workbook)).toEqual([]);
}

/** What the cells of a workbook give when formulas are pointed at them. */
async function mustCalculate(workbook: WorkbookSnapshot, pick: readonly number[]): Promise<void> {
  const blocks = workbook.tables.map(({ values }) => values.map((row) => [...row]));
  if (blocks.length === 0) return;
  for (const [id, call] of functions) {
    const args = Array.from({ length: Math.max(call.length, 4) }, (_, index) => {
      const block = blocks[(pick[index % pick.length] ?? 0) % blocks.length]!;
      const column = (pick[(index + 1) % pick.length] ?? 0) % (block[0]?.length ?? 1);
      return index % 3 === 2 ? block : block.map((row) => [row[column]]);
    });
    tried.calls++;
    try {
      await call(...args);
    } catch (fault) {
      if (!(fault instanceof CellError)) throw new Error(`${id} threw ${String(fault)}`, { cause: fault });
    }
  }
}

const stage = fc.nat(1000);
const RUNS = Number(process.env.FUZZ_RUNS ?? 120);

test('any workbook is checked, and every plan for it can be carried out and overwrites nobody', async () => {
  await fc.assert(
    fc.asyncProperty(stage, fc.array(MUTATION, { maxLength: 8 }), (at, mutations) => mustStand(mutated(byNumber[at % byNumber.length]!, mutations))),
    { numRuns: RUNS },
  );
}, 120_000);

test('any cells give a result or an error with a message', async () => {
  await fc.assert(
    fc.asyncProperty(stage, fc.array(MUTATION, { maxLength: 12 }), fc.array(fc.nat(40), { minLength: 3, maxLength: 8 }), (at, mutations, pick) =>
      mustCalculate(mutated(byNumber[at % byNumber.length]!, mutations), pick),
    ),
    { numRuns: RUNS },
  );
}, 120_000);

interface Seed {
  readonly stage: string;
  readonly mutations: readonly Mutation[];
}

test.each(readdirSync(SEEDS).map((file) => [file.replace(/\.json$/, '').replace(/-/g, ' '), file]))('%s', async (_, file) => {
  const { stage: at, mutations } = JSON.parse(readFileSync(join(SEEDS, file), 'utf8')) as Seed;
  await mustStand(mutated(stages.get(at)!, mutations));
});
