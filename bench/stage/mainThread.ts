import type { Browser, Page } from 'playwright-core';

/** One task of the page's main thread. */
export interface Task {
  /** What the thread itself worked on it: what else the machine did meanwhile does not count. */
  readonly cpuMs: number;
  /** Scripts and phases in it that took longest, "what ms". */
  readonly parts: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly frames?: readonly { readonly url?: string }[]; readonly functionName?: string }; readonly name?: string };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

/** What the page's main thread does while `action` runs, task by task, as the browser itself records it. */
export async function tasksDuring(browser: Browser, page: Page, action: () => Promise<void>): Promise<Task[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  let trace: Buffer;
  try {
    await action();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  return tasksOf(traceEvents, page.url());
}

/** The process that runs the page is the one whose scripts came from it. */
function tasksOf(events: readonly TraceEvent[], url: string): Task[] {
  const { origin } = new URL(url);
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const ran = events.find(({ name, pid, tid, args }) => name === 'FunctionCall' && mains.has(`${pid} ${tid}`) && args?.data?.url?.startsWith(origin));
  if (!ran) throw new Error('The browser recorded nothing of the page.');
  const own = events.filter(({ pid, tid, ph }) => pid === ran.pid && tid === ran.tid && ph === 'X');
  const tasks = own.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  return outermost(tasks).map((task) => ({ cpuMs: cpuOf(task), parts: partsOf(task, own) }));
}

function outermost(tasks: readonly TraceEvent[]): TraceEvent[] {
  const sorted = [...tasks].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const kept: TraceEvent[] = [];
  let end = -Infinity;
  for (const task of sorted) {
    if (task.ts < end) continue;
    kept.push(task);
    end = task.ts + (task.dur ?? 0);
  }
  return kept;
}

function cpuOf({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}

const MOST_PARTS = 4;

function partsOf(task: TraceEvent, events: readonly TraceEvent[]): string[] {
  const end = task.ts + (task.dur ?? 0);
  const within = events.filter((each) => each !== task && each.ts >= task.ts && each.ts + (each.dur ?? 0) <= end && !each.name.endsWith('RunTask'));
  return [...within]
    .sort((a, b) => cpuOf(b) - cpuOf(a))
    .slice(0, MOST_PARTS)
    .map((each) => `${[each.name, each.args?.data?.functionName, each.args?.data?.url?.replace(/^.*\//, '')].filter(Boolean).join(' ')} ${cpuOf(each).toFixed(0)} ms`);
}
