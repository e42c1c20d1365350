import { failureOf, NoAnswer } from './failure';
import type { Outcome } from './outcome';
import { PATIENCE_MS } from './patience';

/**
 * The one door to Excel. Waits while somebody edits a cell, though not for ever, and turns every failure that Excel
 * reports into a value. A failure that is not Excel's is a bug and passes through.
 */
export function runExcel<Value>(action: (context: Excel.RequestContext) => Promise<Value>): Promise<Outcome<Value>> {
  return outcomeOf(
    Excel.run({ delayForCellEdit: true }, (context) => {
      limitWaiting(context);
      return action(context);
    }),
  );
}

/** What Excel refused, as a value. */
export async function outcomeOf<Value>(work: Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return { ok: false, failure };
  }
}

/**
 * No round trip of this context is waited for longer than people wait. Once one is given up, the action makes no more of
 * them: a late answer must not make it write after the person was told that it failed.
 */
function limitWaiting(context: Excel.RequestContext): void {
  const sync = context.sync.bind(context);
  let givenUp = false;
  context.sync = async <Passed>(passed?: Passed): Promise<Passed> => {
    if (givenUp) throw new NoAnswer();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        givenUp = true;
        reject(new NoAnswer());
      }, PATIENCE_MS);
    });
    try {
      return await Promise.race([sync(passed), limit]);
    } finally {
      clearTimeout(timer);
    }
  };
}
