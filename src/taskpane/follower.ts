/** A burst of edits is over when nothing changed for this long. */
export const QUIET_MS = 200;
/** Edits that never pause are shown at least this often. */
export const LONGEST_WAIT_MS = 1000;

/** Reads the workbook again after changes: not for every one, never two reads at once, and never later than promised. */
export interface Follower {
  /** Something in the workbook changed. */
  readonly changed: () => void;
  /** Reads at once; resolves when a read that began after this call has ended. */
  readonly readNow: () => Promise<void>;
  readonly stop: () => void;
}

export function createFollower(read: () => Promise<void>): Follower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | null = null;
  let reading: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  let stopped = false;

  /** Begins a read, or has one begin as soon as the read under way ends: that one may have missed the change. */
  const begin = (): Promise<void> => {
    clearTimeout(timer);
    firstChange = null;
    if (stopped) return Promise.resolve();
    if (reading !== null) {
      following ??= reading.then(afterwards, afterwards);
      return following;
    }
    const ended = (): void => {
      reading = null;
    };
    reading = read().finally(ended);
    return reading;
  };
  const afterwards = (): Promise<void> => {
    following = null;
    return begin();
  };

  return {
    changed: () => {
      if (stopped) return;
      const now = Date.now();
      firstChange ??= now;
      clearTimeout(timer);
      const due = Math.min(now + QUIET_MS, firstChange + LONGEST_WAIT_MS);
      timer = setTimeout(() => void begin(), Math.max(0, due - now));
    },
    readNow: begin,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
