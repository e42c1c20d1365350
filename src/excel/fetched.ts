import { NotFetched } from './failure';
import type { Outcome } from './outcome';

/** Code that is fetched when it is first needed, such as `import('./carryOutPlan')`. Where it does not come, the connection is gone. */
export async function fetched<Code>(load: () => Promise<Code>): Promise<Outcome<Code>> {
  try {
    return { ok: true, value: await load() };
  } catch {
    return { ok: false, failure: { kind: 'offline' } };
  }
}

/** The same within an action on Excel, which ends there: it reports what failed, like anything that Excel refuses. */
export async function fetchedOrRefused<Code>(load: () => Promise<Code>): Promise<Code> {
  const code = await fetched(load);
  if (!code.ok) throw new NotFetched();
  return code.value;
}

type Action<Given extends unknown[], Value> = (...given: Given) => Promise<Outcome<Value>>;

/** An action whose code is fetched at its first use. */
export function whenFetched<Given extends unknown[], Value>(load: () => Promise<Action<Given, Value>>): Action<Given, Value> {
  return async (...given) => {
    const action = await fetched(load);
    return action.ok ? action.value(...given) : action;
  };
}
