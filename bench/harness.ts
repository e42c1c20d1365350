import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a figure has to be; null where it is only worth knowing. */
export type Bound = { readonly atMost: number } | { readonly atLeast: number } | null;

/** One line of a bench: a ratio or a count that was measured in this run. */
export interface Figure {
  readonly bench: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
}

export interface Bench {
  readonly name: string;
  /** Measures, and hands over each figure as soon as it is known. */
  run(report: (figure: Omit<Figure, 'bench'>) => void): Promise<void> | void;
}

/** Work of the same kind by different means, by name. */
export type Contest<Name extends string> = Readonly<Record<Name, () => unknown>>;

setFlagsFromString('--expose-gc');
export const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes of this process that something still holds. Whatever hung on the last piece of work is let go of after it. */
export async function megabytesHeld(): Promise<number> {
  collectGarbage();
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** A turn lasts at least so long, so that the clock's grain and a single pause do not decide. */
const TURN_MS = 25;
/** CPU that a contestant gets beforehand, so that the compiler has seen its work. */
const WARM_UP_MS = 200;
const ROUNDS = 9;

/**
 * CPU milliseconds of each contestant, the median of several rounds in which all take turns: what else the machine does
 * in the meantime meets all of them. Garbage is collected before a turn, so that nobody pays for another's. That makes the
 * compiler forget much of what it knew, so the work is done as often again before it is measured.
 */
export function cpuOf<Name extends string>(contest: Contest<Name>, rounds = ROUNDS): Record<Name, number> {
  const names = Object.keys(contest) as Name[];
  const turns = new Map(names.map((name) => [name, turnsOf(contest[name])] as const));
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const repeats = turns.get(name)!;
      collectGarbage();
      for (let i = 0; i < repeats; i++) keep(contest[name]());
      const start = process.cpuUsage();
      for (let i = 0; i < repeats; i++) keep(contest[name]());
      const { user, system } = process.cpuUsage(start);
      times.get(name)!.push((user + system) / 1000 / repeats);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as Record<Name, number>;
}

/** How often the work fits in one turn, after it was run often enough for the compiler to have seen it. */
function turnsOf(work: () => unknown): number {
  const cpuMs = (since?: NodeJS.CpuUsage): number => process.cpuUsage(since).user / 1000;
  const start = process.cpuUsage();
  for (let runs = 0; runs < 3 || cpuMs(start) < WARM_UP_MS; runs++) keep(work());
  let repeats = 1;
  for (;;) {
    const turn = process.cpuUsage();
    for (let i = 0; i < repeats; i++) keep(work());
    if (cpuMs(turn) >= TURN_MS) return repeats;
    repeats *= 2;
  }
}

let kept: unknown;
/** Results are kept until the next one, so that no compiler leaves out work that nobody looks at. */
function keep(result: unknown): void {
  kept = result;
}
export function lastKept(): unknown {
  return kept;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function isMet({ value, bound }: Pick<Figure, 'value' | 'bound'>): boolean {
  if (bound === null) return true;
  return 'atMost' in bound ? value <= bound.atMost : value >= bound.atLeast;
}

export function lineOf(figure: Figure): string {
  const { bench, what, value, unit, bound } = figure;
  const shown = `${rounded(value)}${unit}`;
  if (bound === null) return `${bench}: ${what}: ${shown}`;
  const wanted = 'atMost' in bound ? `at most ${bound.atMost}${unit}` : `at least ${bound.atLeast}${unit}`;
  return `${bench}: ${what}: ${shown} (${wanted}: ${isMet(figure) ? 'met' : 'MISSED'})`;
}

function rounded(value: number): string {
  return Number(value.toPrecision(value >= 1000 ? 4 : 3)).toLocaleString('en', { maximumFractionDigits: 3, useGrouping: true });
}
