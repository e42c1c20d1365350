/**
 * Univer calls `map.keys().some(...)`. Node has Iterator helpers from version 22; on 20 this adds the one that is called.
 */
export function installIteratorHelpers(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())) as object;
  if ('some' in prototype) return;
  Object.defineProperty(prototype, 'some', {
    configurable: true,
    writable: true,
    value: function some(this: Iterable<unknown>, test: (item: unknown, index: number) => boolean): boolean {
      let index = 0;
      for (const item of this) if (test(item, index++)) return true;
      return false;
    },
  });
}
