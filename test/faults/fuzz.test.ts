import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Language } from '../../src/i18n/language';
import { checkWorkbook } from '../../src/sheet/checkedWorkbook';
import { impossibleSteps } from '../../src/sheet/impossibleSteps';
import type { LocatedIssue } from '../../src/sheet/locatedIssue';
import { locatedIssueText } from '../../src/sheet/locatedIssueText';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { CellError, cellFunctions, speak } from '../support/cellFunctions';
import { planFaults } from '../support/faultsPlan';
import { MUTATION, mutated, type Mutation } from './mutation';
import { noCells, PLANNERS } from './planners';
import { tenderStages } from './stages';

const SEEDS = join(__dirname, 'seeds');
const LANGUAGES: readonly Language[] = ['nl', 'en'];
const tried = { workbooks: 0, plans: 0, calls: 0 };
afterAll(() => {
  process.stdout.write(
    `fuzz: ${tried.workbooks} workbooks through ${PLANNERS.length} actions (${tried.plans} plans) and ${functions.size} functions (${tried.calls} calls)\n`,
  );
});

let stages: readonly WorkbookSnapshot[];
let functions: Awaited<ReturnType<typeof cellFunctions>>;
beforeAll(async () => {
  speak('nl');
  functions = await cellFunctions();
  stages = await tenderStages();
});

function mustBeWords(issues: readonly LocatedIssue[]): void {
  for (const issue of issues) for (const language of LANGUAGES) expect(locatedIssueText(issue, language)).toMatch(/\S{2}/);
}

async function mustStand(workbook: WorkbookSnapshot): Promise<void> {
  tried.workbooks++;
  for (const language of LANGUAGES) mustBeWords(checkWorkbook(workbook, language)?.issues ?? []);
  for (const [name, planner] of PLANNERS) {
    const plan = await planner(workbook, noCells);
    tried.plans++;
    const impossible = plan.kind === 'refused' ? plan.issues : impossibleSteps(workbook, plan.steps);
    if (plan.kind === 'refused' || impossible.length > 0) mustBeWords(impossible);
    else expect({ name, faults: planFaults(workbook, plan.steps) }).toEqual({ name, faults: [] });
  }
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
    fc.asyncProperty(stage, fc.array(MUTATION, { maxLength: 8 }), (at, mutations) => mustStand(mutated(stages[at % stages.length]!, mutations))),
    { numRuns: RUNS },
  );
}, 120_000);

test('any cells give a result or an error with a message', async () => {
  await fc.assert(
    fc.asyncProperty(stage, fc.array(MUTATION, { maxLength: 12 }), fc.array(fc.nat(40), { minLength: 3, maxLength: 8 }), (at, mutations, pick) =>
      mustCalculate(mutated(stages[at % stages.length]!, mutations), pick),
    ),
    { numRuns: RUNS },
  );
}, 120_000);

interface Seed {
  readonly stage: number;
  readonly mutations: readonly Mutation[];
}

test.each(readdirSync(SEEDS).map((file) => [file.replace(/\.json$/, '').replace(/-/g, ' '), file]))('%s', async (_, file) => {
  const { stage: at, mutations } = JSON.parse(readFileSync(join(SEEDS, file), 'utf8')) as Seed;
  await mustStand(mutated(stages[at]!, mutations));
});
