import type { ExcelFailure, Outcome } from '../../src/excel/outcome';
import { paneText } from '../../src/i18n/paneText';
import { failedText } from '../../src/taskpane/failureText';
import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';
import { contentsOf, differences, typedIn, type Contents } from '../support/faultsContents';
import { openHost, type OpenHost } from '../support/officeHost';
import { ACTIONS, type FaultedAction } from './actions';
import { PARTS, REJECTIONS, WORLD_CHANGES, type WorldChange } from './faults';
import { workbooks } from './workbooks';

/** How long the add-in waits for an answer: as people do, save where a test makes Excel fall silent. */
const mockPatience = { now: 60_000 };
jest.mock('../../src/excel/patience', () => ({
  get PATIENCE_MS() {
    return mockPatience.now;
  },
}));
/** Requests in which every action reads the workbook anew; the first actions of the list go through them. */
const READING = 3;
const IMPATIENT_MS = 60;
const LATE_MS = 150;

/** Says what to do, in the words of the pane. */
const ADVICE = { nl: /Druk op|Hef |Kies |Verdeel |Controleer |Kijk |Probeer het opnieuw/, en: /Press |Lift |Choose |Divide |Check |See |[Tt]ry again/ };

const tried = { combinations: 0, actions: 0, positions: 0 };
afterAll(() => {
  process.stdout.write(
    `fault matrix: ${tried.actions} actions x ${REJECTIONS.length + PARTS.length + 5 + WORLD_CHANGES.length} faults x ${tried.positions} sync positions = ${tried.combinations} runs\n`,
  );
});

let standing: Awaited<ReturnType<typeof workbooks>>;
beforeAll(async () => {
  standing = await workbooks();
}, 60_000);
let open: OpenHost | undefined;
afterEach(() => {
  mockPatience.now = 60_000;
  open?.close();
  open = undefined;
});

/** What an action does when nothing goes wrong. */
interface Plain {
  readonly before: Contents;
  readonly complete: Contents;
  readonly after: WorkbookSnapshot;
  /** Positions of the requests that ask or change something, from 1, and how many actions each has. */
  readonly positions: readonly { readonly sync: number; readonly size: number; readonly writes: boolean }[];
}

async function reopen(workbook: WorkbookSnapshot): Promise<OpenHost> {
  open?.close();
  mockPatience.now = 60_000;
  open = await openHost({ workbook, language: 'nl-NL' });
  return open;
}

async function plainRun(action: FaultedAction): Promise<Plain> {
  const { engine, host } = await reopen(standing[action.on]);
  const before = contentsOf(engine);
  const from = host.log.syncs;
  const done = await action.run();
  expect(done).toMatchObject({ ok: true });
  expect(done).not.toMatchObject({ value: { kind: 'refused' } });
  await host.settled();
  const made = host.log.requests.slice(from);
  // Requests that only let go of what the client library kept ask nothing; who asks for events has only such requests.
  const asking = made.some(({ actions }) => actions.length > 0) ? made.filter(({ actions }) => actions.length > 0) : made.slice(0, 1);
  const positions = asking.slice(action.readsAsAll ? READING : 0).map(({ actions, sync }) => ({ sync: sync - from, size: actions.length, writes: actions.some((each) => !each.startsWith('load')) && actions.length > 1 }));
  return { before, complete: contentsOf(engine), after: engine.save(), positions };
}

/** Everything that is wrong with a run, by its name; nobody reads a thousand green lines. */
class Findings {
  readonly all: string[] = [];

  constructor(private readonly action: FaultedAction) {}

  note(fault: string, sync: number, ...wrong: readonly string[]): void {
    tried.combinations++;
    if (wrong.length > 0) this.all.push(`${this.action.name} / ${fault} / sync ${sync}: ${wrong.join('; ')}`);
  }
}

function wrongMessage(failure: ExcelFailure): string[] {
  const [nl, en] = [failedText(failure, paneText('nl')), failedText(failure, paneText('en'))];
  return [
    ...(ADVICE.nl.test(nl) && nl.endsWith('.') ? [] : [`no advice: ${nl}`]),
    ...(ADVICE.en.test(en) && en.endsWith('.') ? [] : [`no advice: ${en}`]),
  ];
}

/** As before, or complete: nothing between. */
function wrongContents(now: Contents, outcome: Outcome<unknown>, { before, complete }: Pick<Plain, 'before' | 'complete'>): string[] {
  const lost = [...typedIn(before)].filter((each) => !typedIn(now).has(each));
  const expected = outcome.ok ? complete : before;
  return [
    ...(lost.length > 0 ? [`lost ${lost.join(', ')}`] : []),
    ...(differences(expected, now).length > 0 ? [`${outcome.ok ? 'not complete' : 'not as before'} ${differences(expected, now).join(' | ')}`] : []),
  ];
}

/** Excel stays silent from this request of the coming run on; until then everybody is patient. */
function impatientFrom({ host }: OpenHost, sync: number): void {
  const shorten = (): void => {
    mockPatience.now = IMPATIENT_MS;
  };
  const before = host.log.syncs + sync - 1;
  if (sync === 1) shorten();
  else host.faults.before(before, shorten);
}

async function ran(action: FaultedAction, { host }: OpenHost): Promise<Outcome<unknown>> {
  const outcome = await action.run();
  await host.settled();
  mockPatience.now = 60_000;
  return outcome;
}

async function checkRetry(action: FaultedAction, opened: OpenHost, plain: Plain): Promise<string[]> {
  const again = await ran(action, opened);
  const wrong = again.ok ? differences(plain.complete, contentsOf(opened.engine)) : [JSON.stringify(again.failure)];
  return wrong.map((each) => `retry: ${each}`);
}

/** Every fault after which the workbook is as before, one after another in one workbook; then once without. */
async function leavesAsBefore(action: FaultedAction, plain: Plain, findings: Findings): Promise<void> {
  for (const { sync, size, writes } of plain.positions) {
    let opened = await reopen(standing[action.on]);
    const faults: readonly { readonly name: string; readonly kind: ExcelFailure['kind']; readonly arrange: (at: number) => void }[] = [
      ...REJECTIONS.map(([code, kind]) => ({ name: code, kind, arrange: (at: number) => opened.host.failSync(at, { code }) })),
      ...(writes ? PARTS : []).map((part) => ({
        name: `${part} of it carried out`,
        kind: 'other' as const,
        arrange: (at: number) => opened.host.failSync(at, { code: 'GeneralException', afterActions: Math.ceil(part * size) }),
      })),
      {
        name: 'never carried out',
        kind: 'noAnswer',
        arrange: (at) => {
          impatientFrom(opened, sync);
          opened.host.faults.silence(at, { carriedOut: false });
        },
      },
      {
        name: 'pane closed',
        kind: 'noAnswer',
        arrange: (at) => {
          impatientFrom(opened, sync);
          opened.host.faults.closedFrom = at;
        },
      },
    ];
    for (const { name, kind, arrange } of faults) {
      arrange(opened.host.log.syncs + sync);
      const outcome = await ran(action, opened);
      opened.host.faults.closedFrom = Infinity;
      findings.note(
        name,
        sync,
        ...wrongContents(contentsOf(opened.engine), outcome, plain),
        ...(outcome.ok ? [] : [...wrongMessage(outcome.failure), ...(outcome.failure.kind === kind ? [] : [`said ${outcome.failure.kind}`])]),
        ...(outcome.ok && (kind !== 'other' || !writes) ? ['nobody was told'] : []),
      );
      if (outcome.ok) opened = await reopen(standing[action.on]);
    }
    findings.note('retry', sync, ...(await checkRetry(action, opened, plain)));
  }
}

/** A request that is carried out although nobody hears of it, and one whose answer comes too late. */
async function isNotHeardOf(action: FaultedAction, plain: Plain, findings: Findings): Promise<void> {
  for (const lateBy of [undefined, LATE_MS]) {
    for (const { sync } of plain.positions) {
      const opened = await reopen(standing[action.on]);
      impatientFrom(opened, sync);
      opened.host.faults.silence(opened.host.log.syncs + sync, { carriedOut: true, ...(lateBy === undefined ? {} : { lateBy }) });
      const outcome = await ran(action, opened);
      const then = opened.host.log.syncs;
      if (lateBy !== undefined) await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      await opened.host.settled();
      const now = contentsOf(opened.engine);
      const isEither = [plain.before, plain.complete].some((each) => differences(each, now).length === 0);
      findings.note(
        lateBy === undefined ? 'answer lost' : 'answer late',
        sync,
        ...(isEither ? [] : ['neither as before nor complete']),
        ...(outcome.ok ? ['nobody was told'] : wrongMessage(outcome.failure)),
        ...(opened.host.log.syncs > then ? ['went on after it was given up'] : []),
        ...(action.repeatable === false ? [] : await checkRetry(action, opened, plain)),
      );
    }
  }
}

/** Refused half way, and the taking back refused as well: said, nothing lost, and completed by the next run. */
async function cannotBeTakenBack(action: FaultedAction, plain: Plain, findings: Findings): Promise<void> {
  for (const { sync, size } of plain.positions.filter(({ writes }) => writes)) {
    const opened = await reopen(standing[action.on]);
    const at = opened.host.log.syncs + sync;
    opened.host.failSync(at, { code: 'GeneralException', afterActions: Math.ceil(size * 0.6) });
    opened.host.failSync(at + 1, { code: 'GeneralException' });
    const outcome = await ran(action, opened);
    const lost = (): string[] => [...typedIn(plain.before)].filter((each) => !typedIn(contentsOf(opened.engine)).has(each)).map((each) => `lost ${each}`);
    const wrong = [...lost(), ...(outcome.ok ? [] : wrongMessage(outcome.failure))];
    const again = action.repeatable === false ? outcome : await ran(action, opened);
    const now = contentsOf(opened.engine);
    const missing = [...plain.complete.names.map((each) => each.split(' ')[0]!), ...plain.complete.tables.map((each) => each.split(' ')[0]!)].filter(
      (each) => ![...now.names, ...now.tables].some((one) => one.startsWith(`${each} `)),
    );
    findings.note('taking back refused', sync, ...wrong, ...lost(), ...(action.repeatable === false ? [] : again.ok ? missing.map((each) => `missing ${each}`) : [JSON.stringify(again)]));
  }
}

/** A colleague changes the workbook in between. What is left is as before or complete, apart from what the colleague did. */
async function worldChanges(action: FaultedAction, plain: Plain, findings: Findings, { name, change, mend }: WorldChange): Promise<void> {
  const changed = async (workbook: WorkbookSnapshot): Promise<Contents> => {
    const { engine } = await reopen(workbook);
    change(engine);
    return contentsOf(engine);
  };
  const possible = [await changed(standing[action.on]), await changed(plain.after)];
  const isNothing = differences(plain.before, possible[0]!).length === 0 && differences(plain.complete, possible[1]!).length === 0;
  for (const { sync } of isNothing ? [] : plain.positions) {
    const opened = await reopen(standing[action.on]);
    opened.host.onBeforeSync(opened.host.log.syncs + sync, change);
    const outcome = await ran(action, opened);
    const now = contentsOf(opened.engine);
    mend?.(opened.engine);
    const again = await ran(action, opened);
    const final = contentsOf(opened.engine);
    const isEither = [...possible, final].some((each) => differences(unlocked(each), unlocked(now)).length === 0);
    const lost = [...typedIn(possible[0]!)].filter((each) => !typedIn(now).has(each) && !typedIn(final).has(each));
    findings.note(
      name,
      sync,
      ...(outcome.ok ? [] : wrongMessage(outcome.failure)),
      ...(isEither ? [] : [`neither: ${differences(unlocked(possible[0]!), unlocked(now)).join(' | ')}`]),
      ...lost.map((each) => `lost ${each}`),
      ...(again.ok ? [] : [`retry: ${JSON.stringify(again.failure)}`]),
    );
  }
}

/** Protection comes and goes with the colleague. */
function unlocked(contents: Contents): Contents {
  return { ...contents, sheets: contents.sheets.map((each) => each.replace(' protected', ' open')) };
}

describe.each(ACTIONS)('$name', (action) => {
  let plain: Plain;
  beforeAll(async () => {
    plain = await plainRun(action);
    tried.actions++;
    tried.positions += plain.positions.length;
  }, 60_000);

  test('when nothing goes wrong it keeps what was typed, and writes only if it is meant to', () => {
    expect([...typedIn(plain.before)].filter((each) => !typedIn(plain.complete).has(each))).toEqual([]);
    expect(differences(plain.before, plain.complete).length > 0).toBe(action.writes && action.name !== 'highlight');
  });

  test.each([
    ['refused, silent or closed', leavesAsBefore],
    ['unheard of', isNotHeardOf],
    ['not to be taken back', cannotBeTakenBack],
  ] as const)(
    '%s, at every request',
    async (_, run) => {
      const findings = new Findings(action);
      await run(action, plain, findings);
      expect(findings.all).toEqual([]);
    },
    120_000,
  );

  test.each(WORLD_CHANGES)(
    '$name, before every request',
    async (world) => {
      const findings = new Findings(action);
      await worldChanges(action, plain, findings, world);
      expect(findings.all).toEqual([]);
    },
    120_000,
  );
});
