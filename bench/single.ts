import { runBench } from './report';
import type { Bench } from './harness';

/** Runs the bench that is named, unbundled: for benches that drive Microsoft's library, the host or a browser. */
void (async () => {
  const name = process.argv[2] ?? '';
  const found = ((await import(`./${name}/${name}`)) as Record<string, Bench>)[name];
  if (!found) throw new Error(`No bench is called ${name}`);
  await runBench(found);
  // Libraries leave timers behind.
  process.exit();
})();
