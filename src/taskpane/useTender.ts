import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ExcelFailure, Outcome } from '../excel/outcome';
import type { Language } from '../i18n/language';
import type { CellPlace } from '../sheet/cellPlace';
import type { CheckedWorkbook } from '../sheet/checkedWorkbook';
import type { ImportedCandidate } from '../sheet/import/importPlan';
import type { LocatedIssue } from '../sheet/locatedIssue';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Planner } from '../sheet/plan';
import type { TenderContents } from '../sheet/tenderContents';
import { checkedReading } from './checkedReading';
import { NO_JOURNAL, type JournalKeeper, type JournalState } from './dossier/journalContract';
import { keeperOnDemand } from './dossier/keeperOnDemand';
import { createFollower, type Follower } from './follower';
import type { TenderPort } from './tenderPort';

/** What is known of the workbook. `failure` on a tender: what is shown is older than the workbook. */
export type WorkbookState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable'; readonly failure: ExcelFailure }
  | { readonly kind: 'none' }
  | { readonly kind: 'tender'; readonly checked: CheckedWorkbook; readonly failure: ExcelFailure | null };

/** What a person started and now waits for. */
export type Activity = 'reading' | 'settingUp' | 'highlighting' | 'adding' | 'working';

/** What the last action brought; it stands until it is dismissed or the next action starts. */
export type Report =
  | { readonly kind: 'done' | 'setUpDone' | 'highlighted' | 'nothingToHighlight' | 'cellGone' | 'changedMeanwhile' }
  | { readonly kind: 'refused'; readonly issues: readonly LocatedIssue[] }
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'noTable' }
  | { readonly kind: 'columnGone'; readonly heading: string }
  | { readonly kind: 'noRoom'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'checked'; readonly errors: number; readonly warnings: number }
  | { readonly kind: 'failed' | 'notFollowing'; readonly failure: ExcelFailure };

export interface Progress {
  readonly done: number;
  readonly all: number;
}

export type Carry = (planner: Planner) => Promise<boolean>;

export type GiveReason = (numbers: ReadonlySet<number>, reason: string) => Promise<boolean>;

export interface TenderActions {
  /** Null adds what the tender that is already there lacks. True when the workbook is set up. */
  readonly setUp: (contents: TenderContents | null) => Promise<boolean>;
  readonly check: () => Promise<void>;
  readonly highlight: () => Promise<void>;
  /** True when the candidates stand in the workbook. */
  readonly append: (candidates: readonly ImportedCandidate[]) => Promise<boolean>;
  /** Carries out a plan on the workbook as it stands then. True when all of it was done. */
  readonly carry: Carry;
  /** Writes a reason beside lines of the journal, by their numbers. True when it stands there. */
  readonly giveReason: GiveReason;
  readonly goTo: (cell: CellPlace) => Promise<void>;
  readonly dismiss: () => void;
}

export interface TenderState extends TenderActions {
  readonly workbook: WorkbookState;
  readonly journal: JournalState;
  readonly activity: Activity | null;
  /** Candidates that are being added, and how many of them stand there already. */
  readonly progress: Progress;
  readonly report: Report | null;
}

/** All state of the pane that comes from the workbook. It follows every edit, whoever makes it. */
export function useTender(port: TenderPort, language: Language): TenderState {
  const [workbook, setWorkbook] = useState<WorkbookState>({ kind: 'reading' });
  const [activity, setActivity] = useState<Activity | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [progress, setProgress] = useState<Progress>({ done: 0, all: 0 });
  const [journal, setJournal] = useState<JournalState>(NO_JOURNAL);
  const follower = useRef<Follower | null>(null);
  const keeper = useRef<JournalKeeper | null>(null);
  const latest = useRef<WorkbookState>(workbook);

  useEffect(() => {
    let gone = false;
    const kept = keeperOnDemand({
      update: port.updateJournal,
      language,
      show: (state) => (gone ? undefined : setJournal(state)),
    });
    const own = createFollower(async () => {
      const mark = kept.mark();
      const outcome = await port.readWorkbook();
      const next = await afterReading(outcome, latest.current, language);
      if (gone) return;
      if (outcome.ok) kept.observed(outcome.value, mark);
      latest.current = next;
      setWorkbook(next);
    });
    follower.current = own;
    keeper.current = kept;
    const watching = port.watchWorkbook((edit) => {
      if (!edit || kept.edited(edit)) own.changed();
    });
    void watching.then((outcome) => {
      if (!gone && !outcome.ok) setReport({ kind: 'notFollowing', failure: outcome.failure });
    });
    void own.readNow();
    return () => {
      gone = true;
      own.stop();
      kept.stop();
      void watching.then((outcome) => (outcome.ok ? outcome.value() : undefined));
    };
  }, [port, language]);

  /** One action at a time; what it brought is reported after the workbook has been read again. */
  const act = useCallback(async (what: Activity, action: () => Promise<Report>): Promise<Report> => {
    setActivity(what);
    setReport(null);
    try {
      const result = await action();
      setReport(result);
      return result;
    } finally {
      setActivity(null);
    }
  }, []);

  const actions = useMemo<TenderActions>(() => {
    const readAgain = async (): Promise<void> => follower.current?.readNow();
    return {
      setUp: async (contents) => {
        const result = await act('settingUp', async () => {
          const outcome = await port.setUpTender(contents, language);
          if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
          if (outcome.value.kind !== 'done') return outcome.value;
          await readAgain();
          return { kind: 'setUpDone' };
        });
        return result.kind === 'setUpDone';
      },
      check: async () => {
        await act('reading', async () => {
          await readAgain();
          return reportOn(latest.current);
        });
      },
      highlight: async () => {
        await act('highlighting', async () => {
          const outcome = await port.highlightShortlist();
          if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
          return { kind: outcome.value === 'done' ? 'highlighted' : 'nothingToHighlight' };
        });
      },
      append: async (candidates) => {
        const all = candidates.length;
        setProgress({ done: 0, all });
        const result = await act('adding', async () => {
          const outcome = await port.appendCandidates(candidates, language, (done) => setProgress({ done, all }));
          if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
          await readAgain();
          return outcome.value;
        });
        return result.kind === 'added';
      },
      carry: async (planner) => {
        const result = await act('working', async () => {
          const outcome = await port.carryOutPlan(planner);
          if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
          await readAgain();
          return outcome.value;
        });
        return result.kind === 'done';
      },
      giveReason: async (numbers, reason) => {
        const result = await act('working', async () => {
          const outcome = await port.giveJournalReason(numbers, reason);
          if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
          if (outcome.value) keeper.current?.reasoned(numbers, reason);
          return { kind: outcome.value ? 'done' : 'cellGone' };
        });
        return result.kind === 'done';
      },
      goTo: async (cell) => {
        const outcome = await port.goToCell(cell);
        if (!outcome.ok) setReport({ kind: 'failed', failure: outcome.failure });
        else if (!outcome.value) setReport({ kind: 'cellGone' });
        else setReport(null);
      },
      dismiss: () => setReport(null),
    };
  }, [act, port, language]);

  const shown = useMemo(() => withMissingReasons(workbook, journal), [workbook, journal]);
  return { workbook: shown, journal, activity, progress, report, ...actions };
}

/** Reasons that are missing in the journal stand among the issues of the workbook. */
function withMissingReasons(workbook: WorkbookState, { missing }: JournalState): WorkbookState {
  if (workbook.kind !== 'tender') return workbook;
  if (missing.length === 0) return workbook;
  const { checked } = workbook;
  return { ...workbook, checked: { ...checked, issues: [...missing, ...checked.issues] } };
}

/** A failed read takes nothing away from what was read before: it is shown as out of date. */
async function afterReading(
  outcome: Outcome<WorkbookSnapshot>,
  before: WorkbookState,
  language: Language,
): Promise<WorkbookState> {
  const checked = outcome.ok ? await checkedReading(outcome.value, language) : outcome;
  if (!checked.ok) {
    const { failure } = checked;
    return before.kind === 'tender' ? { ...before, failure } : { kind: 'unreadable', failure };
  }
  return checked.value === null ? { kind: 'none' } : { kind: 'tender', checked: checked.value, failure: null };
}

function reportOn(workbook: WorkbookState): Report {
  if (workbook.kind === 'unreadable') return { kind: 'failed', failure: workbook.failure };
  if (workbook.kind !== 'tender') return { kind: 'checked', errors: 0, warnings: 0 };
  if (workbook.failure !== null) return { kind: 'failed', failure: workbook.failure };
  const { issues } = workbook.checked;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { kind: 'checked', errors, warnings: issues.length - errors };
}
