import type { ExcelFailure, Outcome } from '../../src/excel/outcome';
import { paneText } from '../../src/i18n/paneText';
import { isLocated } from './isLocated';
import { failedText } from '../../src/taskpane/failureText';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { Engine, WorkbookSnapshot } from '../../src/workbench/engine/engine';
import type { LoggedRequest } from '../../src/workbench/host/requestLog';
import { contentsOf, differences, typedIn, type Contents } from '../support/faultsContents';
import { openAddInHost } from '../support/addInHost';
import { openHost, type OpenHost } from '../support/officeHost';
import { summarise } from '../support/summary';
import { ACTIONS, type FaultedAction } from './actions';
import { PARTS, REJECTIONS, WORLD_CHANGES, type WorldChange } from './faults';
import { touchedBy, type Touched } from './touched';
import { workbooks, type Workbooks } from './workbooks';

const PATIENT_MS = 60_000;
/** How long the add-in waits for an answer: as people do, save where a test makes Excel fall silent. */
const mockPatience = { now: PATIENT_MS };
jest.mock('../../src/excel/patience', () => ({
  get PATIENCE_MS() {
    return mockPatience.now;
  },
}));
const IMPATIENT_MS = 1;
const LATE_MS = 10;

/** Says what to do, in the words of the pane. */
const ADVICE = { nl: /Druk op|Hef |Kies |Verdeel |Controleer |Kijk |Probeer het opnieuw/, en: /Press |Lift |Choose |Divide |Check |See |[Tt]ry again/ };

let standing: Workbooks;
let open: OpenHost | undefined;

/** What an action does when nothing goes wrong. */
interface Plain {
  readonly start: WorkbookSnapshot;
  readonly before: Contents;
  readonly complete: Contents;
  readonly after: WorkbookSnapshot;
  readonly touched: Touched;
  /** What was typed before and is not to be lost. */
  readonly typed: ReadonlySet<string>;
  /** Positions of the requests that ask or change something, from 1, and how many actions each has. */
  readonly positions: readonly { readonly sync: number; readonly size: number; readonly writes: boolean }[];
}

/** What formulas result in is no part of a fault, and working it out would take most of the time: only where an action needs it. */
async function reopen(workbook: WorkbookSnapshot, { needsResults }: Pick<FaultedAction, 'needsResults'>): Promise<OpenHost> {
  open?.close();
  mockPatience.now = PATIENT_MS;
  open = needsResults ? await openAddInHost({ workbook, language: 'nl-NL' }) : await openHost({ workbook, language: 'nl-NL', calculates: false });
  await open.engine.whenCalculated();
  return open;
}

/** Requests that ask or change something; who asks for events has only such as let go of what the client library kept. */
function asking({ host }: OpenHost, from: number): readonly LoggedRequest[] {
  const made = host.log.requests.slice(from);
  return made.some(({ actions }) => actions.length > 0) ? made.filter(({ actions }) => actions.length > 0) : made.slice(0, 1);
}

/** In how many requests an action reads the workbook anew before it does something of its own; "read" goes through those. */
async function readingOf(workbook: WorkbookSnapshot): Promise<number> {
  const opened = await reopen(workbook, { needsResults: false });
  await readWorkbook();
  await opened.host.settled();
  return asking(opened, 0).length;
}

async function plainRun(action: FaultedAction): Promise<Plain> {
  const start = action.on(standing);
  const reading = action.readsAsAll ? await readingOf(start) : 0;
  const opened = await reopen(start, action);
  const { engine, host } = opened;
  const before = contentsOf(engine);
  const from = host.log.syncs;
  const done = await action.run();
  expect(done).toMatchObject({ ok: true });
  expect(done).not.toMatchObject({ value: { kind: 'refused' } });
  await host.settled();
  const positions = asking(opened, from).slice(reading).map(({ actions, sync }) => ({ sync: sync - from, size: actions.length, writes: actions.some((each) => !each.startsWith('load')) && actions.length > 1 }));
  const complete = contentsOf(engine);
  const kept = typedIn(complete);
  return {
    start,
    before,
    complete,
    after: engine.save(),
    touched: touchedBy(engine, before, complete),
    typed: new Set([...typedIn(before)].filter((each) => kept.has(each))),
    positions,
  };
}

/** Everything that is wrong with a run, by its name; nobody reads a thousand green lines. */
class Findings {
  readonly all: string[] = [];
  runs = 0;

  constructor(private readonly action: FaultedAction) {}

  note(fault: string, sync: number, ...wrong: readonly string[]): void {
    if (wrong.length > 0 && process.env.FAULTS_NOW) process.stderr.write(`${this.action.name} / ${fault} / sync ${sync}: ${[...new Set(wrong)].join("; ").slice(0, 600)}\n`);
    this.runs++;
    if (wrong.length > 0) this.all.push(`${this.action.name} / ${fault} / sync ${sync}: ${[...new Set(wrong)].join('; ')}`);
  }
}

function wrongMessage(outcome: Outcome<unknown>): string[] {
  if (outcome.ok) return isLocated(outcome.value) ? [] : [`refused without a word: ${JSON.stringify(outcome.value)}`];
  const [nl, en] = [failedText(outcome.failure, paneText('nl')), failedText(outcome.failure, paneText('en'))];
  return [
    ...(ADVICE.nl.test(nl) && nl.endsWith('.') ? [] : [`no advice: ${nl}`]),
    ...(ADVICE.en.test(en) && en.endsWith('.') ? [] : [`no advice: ${en}`]),
  ];
}

function lostOf(typed: ReadonlySet<string>, ...places: readonly Contents[]): string[] {
  const found = places.map(typedIn);
  return [...typed].filter((each) => !found.some((one) => one.has(each))).map((each) => `lost ${each}`);
}

/** As before, or complete: nothing between. */
function wrongContents(now: Contents, outcome: Outcome<unknown>, { before, complete, typed }: Plain): string[] {
  const different = differences(outcome.ok ? complete : before, now);
  return [...lostOf(typed, now), ...(different.length > 0 ? [`${outcome.ok ? 'not complete' : 'not as before'} ${different.join(' | ')}`] : [])];
}

/** No answer to this request of the coming run is waited for; the others have all the time they need. */
function impatientAt({ host }: Pick<OpenHost, 'host'>, sync: number): void {
  const at = host.log.syncs + sync;
  impatientFrom({ host }, sync);
  host.faults.before(at, () => {
    mockPatience.now = PATIENT_MS;
  });
}

/** As {@link impatientAt}, from this request to the last. */
function impatientFrom({ host }: Pick<OpenHost, 'host'>, sync: number): void {
  const shorten = (): void => {
    mockPatience.now = IMPATIENT_MS;
  };
  if (sync === 1) shorten();
  else host.faults.before(host.log.syncs + sync - 1, shorten);
}

async function ran(action: FaultedAction, { host }: OpenHost): Promise<Outcome<unknown>> {
  const outcome = await action.run();
  await host.settled();
  host.faults.clear();
  mockPatience.now = PATIENT_MS;
  return outcome;
}

async function checkRetry(action: FaultedAction, opened: OpenHost, plain: Plain): Promise<string[]> {
  const again = await ran(action, opened);
  const wrong = again.ok ? differences(plain.complete, contentsOf(opened.engine)) : [JSON.stringify(again.failure)];
  return wrong.map((each) => `retry: ${each}`);
}

/** Every fault after which the workbook is as before, one after another in one workbook; then once without. */
async function leavesAsBefore(action: FaultedAction, plain: Plain, findings: Findings): Promise<void> {
  let opened = await reopen(plain.start, action);
  for (const { sync, size, writes } of plain.positions) {
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
          impatientAt(opened, sync);
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
      const wrong = wrongContents(contentsOf(opened.engine), outcome, plain);
      findings.note(
        name,
        sync,
        ...wrong,
        ...wrongMessage(outcome),
        ...(outcome.ok || outcome.failure.kind === kind ? [] : [`said ${outcome.failure.kind}`]),
        ...(outcome.ok && (kind !== 'other' || !writes) ? ['nobody was told'] : []),
      );
      if (outcome.ok || wrong.length > 0) opened = await reopen(plain.start, action);
    }
  }
  findings.note('retry', 0, ...(await checkRetry(action, opened, plain)));
}

/** A request that is carried out although nobody hears of it, and one whose answer comes too late. */
async function isNotHeardOf(action: FaultedAction, plain: Plain, findings: Findings): Promise<void> {
  for (const { sync } of plain.positions) {
    for (const lateBy of [undefined, LATE_MS]) {
      const opened = await reopen(plain.start, action);
      impatientAt(opened, sync);
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
        ...(isEither ? [] : [`neither as before nor complete: ${differences(plain.before, now).join(' | ')}`]),
        ...(outcome.ok ? ['nobody was told'] : wrongMessage(outcome)),
        ...(opened.host.log.syncs > then ? ['went on after it was given up'] : []),
        ...(action.repeatable ? await checkRetry(action, opened, plain) : []),
      );
    }
  }
}

/** Refused half way, and the taking back refused as well: said, nothing lost, and completed by the next run. */
async function cannotBeTakenBack(action: FaultedAction, plain: Plain, findings: Findings): Promise<void> {
  for (const { sync, size } of plain.positions.filter(({ writes }) => writes)) {
    const opened = await reopen(plain.start, action);
    const at = opened.host.log.syncs + sync;
    opened.host.failSync(at, { code: 'GeneralException', afterActions: Math.ceil(size * 0.6) });
    opened.host.failSync(at + 1, { code: 'GeneralException' });
    const outcome = await ran(action, opened);
    const wrong = [...lostOf(plain.typed, contentsOf(opened.engine)), ...wrongMessage(outcome)];
    if (action.repeatable) {
      const again = await ran(action, opened);
      const now = contentsOf(opened.engine);
      const named = ({ names, tables }: Contents): string[] => [...names, ...tables].map((each) => each.split(' ')[0]!);
      const there = new Set(named(now));
      wrong.push(...lostOf(plain.typed, now), ...wrongMessage(again), ...(again.ok ? named(plain.complete).filter((each) => !there.has(each)).map((each) => `missing ${each}`) : [JSON.stringify(again)]));
    }
    findings.note('taking back refused', sync, ...wrong);
  }
}

/** A colleague changes the workbook in between. What is left is as before or complete, apart from what the colleague did. */
async function worldChanges(action: FaultedAction, plain: Plain, findings: Findings, { name, change, mend, isLimit, addsOnly }: WorldChange): Promise<void> {
  const { touched } = plain;
  const changed = async (workbook: WorkbookSnapshot): Promise<Contents> => {
    const { engine } = await reopen(workbook, action);
    change(engine, touched);
    return contentsOf(engine);
  };
  let ofComplete: Contents | undefined;
  let ofChanged: Contents | undefined;
  const last = plain.positions.at(-1);
  for (const { sync } of plain.positions) {
    if (isLimit && action.writes && sync === last?.sync) continue;
    const opened = await reopen(plain.start, action);
    let begun: Contents | undefined;
    opened.host.onBeforeSync(opened.host.log.syncs + sync, (engine: Engine) => {
      change(engine, touched);
      begun = contentsOf(engine);
    });
    const outcome = await ran(action, opened);
    const now = contentsOf(opened.engine);
    if (begun === undefined || differences(begun, plain.before).length === 0) return;
    mend?.(opened.engine);
    const again = await ran(action, opened);
    const final = contentsOf(opened.engine);
    const is = (each: Contents): boolean => differences(unlocked(each), unlocked(now)).length === 0;
    let isEither = is(begun) || is(final);
    if (!isEither) isEither = is((ofComplete ??= await changed(plain.after)));
    if (!isEither && ofChanged === undefined) {
      const fresh = await reopen(plain.start, action);
      change(fresh.engine, touched);
      await ran(action, fresh);
      ofChanged = contentsOf(fresh.engine);
    }
    const holdsBoth = (sync === last?.sync || addsOnly === true) && lostOf(new Set([...typedIn(begun)].filter((each) => plain.typed.has(each) || !typedIn(plain.before).has(each))), now).length === 0 && lostOf(typedIn(plain.complete), now).length === 0;
    isEither ||= is(ofChanged!) || holdsBoth;
    const kept = new Set([...typedIn(begun)].filter((each) => plain.typed.has(each)));
    findings.note(
      name,
      sync,
      ...wrongMessage(outcome),
      ...(isEither ? [] : [`neither (${JSON.stringify(outcome).slice(0, 120)}): ${differences(unlocked(begun), unlocked(now)).join(' | ')}`]),
      ...lostOf(kept, now, final),
      ...(again.ok ? wrongMessage(again) : [`retry: ${JSON.stringify(again.failure)}`]),
    );
  }
}

/** Protection comes and goes with the colleague. */
function unlocked(contents: Contents): Contents {
  return { ...contents, sheets: contents.sheets.map((each) => each.replace(' protected', ' open')) };
}

/** Actions with every fault at every request: one half of them a file, because one file is one core. */
export function faultMatrix(half: 0 | 1): void {
  const actions = ACTIONS.filter((_, index) => index % 2 === half);
  const tried = { runs: 0, positions: 0 };
  beforeAll(async () => {
    standing = await workbooks();
  }, 120_000);
  afterEach(() => {
    mockPatience.now = PATIENT_MS;
    open?.close();
    open = undefined;
  });
  afterAll(() => {
    const faults = REJECTIONS.length + PARTS.length + 5 + WORLD_CHANGES.length;
    summarise(`fault matrix, ${half === 0 ? 'one' : 'other'} half: ${actions.length} actions x ${faults} faults x ${tried.positions} sync positions = ${tried.runs} runs`);
  });

  describe.each(actions)('$name', (action) => {
    let plain: Plain;
    beforeAll(async () => {
      plain = await plainRun(action);
      tried.positions += plain.positions.length;
    }, 60_000);

    test('when nothing goes wrong it writes only if it is meant to', () => {
      expect(differences(plain.before, plain.complete).length > 0).toBe(action.changes);
      expect(plain.positions.length).toBeGreaterThan(0);
    });

    const each: readonly (readonly [string, (findings: Findings) => Promise<void>])[] = [
      ['refused, silent or closed, at every request', (findings) => leavesAsBefore(action, plain, findings)],
      ['unheard of, at every request', (findings) => isNotHeardOf(action, plain, findings)],
      ['not to be taken back, at every request', (findings) => cannotBeTakenBack(action, plain, findings)],
      ...WORLD_CHANGES.map((world) => [`${world.name}, before every request`, (findings: Findings) => worldChanges(action, plain, findings, world)] as const),
    ];
    test.each(each)(
      '%s',
      async (_, run) => {
        const findings = new Findings(action);
        await run(findings);
        tried.runs += findings.runs;
        expect(findings.all).toEqual([]);
      },
      120_000,
    );
  });
}
