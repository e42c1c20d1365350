import { createFollower, LONGEST_WAIT_MS, QUIET_MS, type Follower } from '../../src/taskpane/follower';

/** Reads that end when the test says so. */
function slowReads(): { read: () => Promise<void>; begun: () => number; atOnce: () => number; end: () => Promise<void> } {
  const ends: (() => void)[] = [];
  let count = 0;
  let most = 0;
  return {
    read: () => {
      count++;
      return new Promise<void>((resolve) => {
        ends.push(resolve);
        most = Math.max(most, ends.length);
      });
    },
    begun: () => count,
    atOnce: () => most,
    end: async () => {
      ends.shift()?.();
      await jest.advanceTimersByTimeAsync(0);
    },
  };
}

describe('following edits in the workbook', () => {
  let follower: Follower;
  let reads: ReturnType<typeof slowReads>;
  beforeEach(() => {
    jest.useFakeTimers();
    reads = slowReads();
    follower = createFollower(reads.read);
  });
  afterEach(() => {
    follower.stop();
    jest.useRealTimers();
  });

  test('a burst of edits is one read, after the burst', () => {
    for (let edit = 0; edit < 5; edit++) {
      follower.changed();
      jest.advanceTimersByTime(QUIET_MS - 1);
    }
    expect(reads.begun()).toBe(0);
    jest.advanceTimersByTime(1);
    expect(reads.begun()).toBe(1);
  });

  test('edits that never pause are still shown within the longest wait', () => {
    for (let time = 0; time < LONGEST_WAIT_MS; time += 100) {
      follower.changed();
      jest.advanceTimersByTime(100);
    }
    expect(reads.begun()).toBe(1);
  });

  test('an edit during a read gives one more read, and never two at once', async () => {
    void follower.readNow();
    follower.changed();
    jest.advanceTimersByTime(QUIET_MS);
    follower.changed();
    jest.advanceTimersByTime(QUIET_MS);
    expect(reads.begun()).toBe(1);
    await reads.end();
    expect(reads.begun()).toBe(2);
    await reads.end();
    expect(reads.begun()).toBe(2);
    expect(reads.atOnce()).toBe(1);
  });

  test('reading now ends only with a read that began after it was asked', async () => {
    let done = false;
    void follower.readNow();
    void follower.readNow().then(() => (done = true));
    await reads.end();
    expect(done).toBe(false);
    await reads.end();
    expect(done).toBe(true);
  });

  test('a read that breaks does not end the following', async () => {
    const broken = createFollower(() => Promise.reject(new Error('defect')));
    await expect(broken.readNow()).rejects.toThrow('defect');
    await expect(broken.readNow()).rejects.toThrow('defect');
  });

  test('after the end nothing is read', () => {
    follower.changed();
    follower.stop();
    follower.changed();
    jest.advanceTimersByTime(LONGEST_WAIT_MS);
    expect(reads.begun()).toBe(0);
  });
});
