import { notYet } from './cellError';
import { texts } from './texts';

type CellFunction = (...args: never[]) => unknown;

/**
 * A function whose code is fetched at its first use, so that no workbook waits for functions that it does not use.
 * Until then a cell waits as it does for any asynchronous function; afterwards it is computed at once.
 */
export function onDemand<F extends CellFunction>(load: () => Promise<F>): (...args: Parameters<F>) => unknown {
  let loaded: F | null = null;
  return (...args) => {
    if (loaded) return loaded(...args);
    return load().then(
      (implementation) => {
        loaded = implementation;
        return implementation(...args);
      },
      () => Promise.reject(notYet(texts().notLoaded())),
    );
  };
}
