import type { CellEdit } from '../../sheet/journal/cellEdit';
import { tableNamed, type WorkbookSnapshot } from '../../sheet/snapshot';
import { PROOF_TABLES } from '../../sheet/workbookNames';
import { NO_JOURNAL, type JournalKeeper, type KeeperOptions } from './journalContract';

/**
 * The keeper of the journal, fetched once the workbook has a journal: most have none. Edits that come while it is fetched
 * are handed to it, in their order.
 */
export function keeperOnDemand(options: KeeperOptions): JournalKeeper {
  let keeper: JournalKeeper | null = null;
  let isFetching = false;
  let stopped = false;
  /** Edits since the last reading that found no journal, and how many there were before. */
  let waiting: CellEdit[] = [];
  let before = 0;
  let latest: { readonly snapshot: WorkbookSnapshot; readonly mark: number } | null = null;

  const fetchKeeper = async (): Promise<void> => {
    isFetching = true;
    try {
      const { createJournalKeeper } = await import('./journalKeeper');
      if (stopped) return;
      keeper = createJournalKeeper(options);
      for (const edit of waiting) keeper.edited(edit);
      waiting = [];
      if (latest) keeper.observed(latest.snapshot, latest.mark - before);
    } catch {
      // The pane says so, and the next reading tries again.
      if (!stopped) options.show({ ...NO_JOURNAL, isOn: true, hasFailed: true });
    } finally {
      isFetching = false;
    }
  };

  return {
    edited: (edit) => {
      if (keeper) return keeper.edited(edit);
      if (edit.isLocal) waiting.push(edit);
      return true;
    },
    mark: () => before + (keeper ? keeper.mark() : waiting.length),
    observed: (snapshot, mark) => {
      if (keeper) return keeper.observed(snapshot, mark - before);
      if (tableNamed(snapshot, PROOF_TABLES.journal) === null) {
        const seen = mark - before;
        waiting = waiting.slice(seen);
        before = mark;
        return;
      }
      latest = { snapshot, mark };
      if (!isFetching) void fetchKeeper();
    },
    reasoned: (numbers, reason) => keeper?.reasoned(numbers, reason),
    stop: () => {
      stopped = true;
      keeper?.stop();
    },
  };
}
