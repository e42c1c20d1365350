import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(__dirname, '..', 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>;
};

/** Whether `name` is found from the folder `from`, upward as Node does. */
function isLocked(from: string, name: string): boolean {
  if (`${from}/node_modules/${name}`.replace(/^\//, '') in lock.packages) return true;
  return from !== '' && isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

/**
 * An npm that cannot see the binaries of other platforms leaves them out of the lock file without a word, and npm ci
 * then refuses the whole file.
 */
it('locks the optional binaries of every platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([at, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(at, name)),
  );
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

it('names no registry, so that any may serve it', () => {
  expect(JSON.stringify(lock)).not.toMatch(/"resolved":"https?:/);
});
