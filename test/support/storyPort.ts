import type { CellPlace } from '../../src/sheet/cellPlace';
import type { Plan } from '../../src/sheet/plan';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { TenderPort } from '../../src/taskpane/tenderPort';

type Answer<Key extends keyof TenderPort> = Awaited<ReturnType<TenderPort[Key]>>;

/** An Excel that holds the snapshot given last, for stories about the pane; the floor below it has tests of its own. */
export class StoryPort implements TenderPort {
  readonly visited: CellPlace[] = [];
  readonly appended: Parameters<TenderPort['appendCandidates']>[0][] = [];
  readonly setUps: Parameters<TenderPort['setUpTender']>[0][] = [];
  /** What actions of the pane would do to the workbook. */
  readonly plans: Plan[] = [];
  reads = 0;
  watching = false;
  private listener: () => void = () => undefined;

  constructor(
    private snapshot: WorkbookSnapshot,
    private readonly answers: { readonly [Key in keyof TenderPort]?: Answer<Key> } = {},
  ) {}

  /** Somebody edits the workbook. */
  becomes(snapshot: WorkbookSnapshot): void {
    this.snapshot = snapshot;
    this.listener();
  }

  readonly readWorkbook = async (): Promise<Answer<'readWorkbook'>> => {
    this.reads++;
    return this.answers.readWorkbook ?? { ok: true, value: this.snapshot };
  };

  readonly setUpTender: TenderPort['setUpTender'] = async (contents) => {
    this.setUps.push(contents);
    return this.answers.setUpTender ?? { ok: true, value: { kind: 'done' } };
  };

  readonly carryOutPlan: TenderPort['carryOutPlan'] = async (planner) => {
    const plan = await planner(this.snapshot, () => Promise.resolve({ sheets: [], names: new Map() }));
    this.plans.push(plan);
    return this.answers.carryOutPlan ?? { ok: true, value: plan.kind === 'refused' ? plan : { kind: 'done' } };
  };

  readonly updateJournal: TenderPort['updateJournal'] = async () =>
    this.answers.updateJournal ?? { ok: true, value: { kind: 'noTable', read: [], written: [], rows: 0, sheetId: '' } };

  readonly giveJournalReason: TenderPort['giveJournalReason'] = async () => this.answers.giveJournalReason ?? { ok: true, value: true };

  readonly appendCandidates: TenderPort['appendCandidates'] = async (candidates, _language, progress) => {
    this.appended.push(candidates);
    progress(candidates.length);
    return this.answers.appendCandidates ?? { ok: true, value: { kind: 'added', count: candidates.length } };
  };

  readonly highlightShortlist = async (): Promise<Answer<'highlightShortlist'>> =>
    this.answers.highlightShortlist ?? { ok: true, value: 'done' };

  readonly goToCell: TenderPort['goToCell'] = async (cell) => {
    this.visited.push(cell);
    return this.answers.goToCell ?? { ok: true, value: true };
  };

  readonly watchWorkbook: TenderPort['watchWorkbook'] = async (listener) => {
    this.listener = listener;
    this.watching = true;
    const stop = async (): Promise<void> => void (this.watching = false);
    return this.answers.watchWorkbook ?? { ok: true, value: stop };
  };
}
