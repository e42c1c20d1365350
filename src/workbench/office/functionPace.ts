/**
 * The runtime of custom functions gathers results for 50 ms and then waits 200 before it sends more. Excel asks for all
 * formulas of a level at once and waits once; the workbench asks for one after the other, so nearly all that a calculation
 * took there was waiting.
 */
const PAUSES = ['_setResultsDelayMillis', '_smallerMinContextSyncIntervalMills'];

/** While Microsoft's library loads: it keeps the object that has these properties to itself; what it sets there becomes no time at all. */
export function sendResultsAtOnce(): void {
  for (const pause of PAUSES) {
    Object.defineProperty(Object.prototype, pause, {
      configurable: true,
      set(this: object) {
        Object.defineProperty(this, pause, { value: 0, writable: true, enumerable: true, configurable: true });
      },
    });
  }
}

/** Once it has loaded: nothing of the above is left on other objects. */
export function libraryLoaded(): void {
  for (const pause of PAUSES) Reflect.deleteProperty(Object.prototype, pause);
}
