import { isMet, lineOf, type Bench } from './harness';

/** Runs one bench and prints its figures as they come. */
export async function runBench(bench: Bench): Promise<void> {
  let missed = 0;
  await bench.run((measured) => {
    const figure = { bench: bench.name, ...measured };
    if (!isMet(figure)) missed++;
    console.log(lineOf(figure));
  });
  process.exitCode = missed > 0 ? 1 : 0;
}
