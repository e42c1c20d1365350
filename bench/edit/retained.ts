import type { CDPSession, Page } from 'playwright-core';
import { megabytesHeld } from '../harness';

/** What is still there once everything that nobody holds is gone. */
export interface Retained {
  /** Megabytes of the page's scripts. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Megabytes of the host and its workbook, which run in this process. */
  readonly host: number;
}

/** Asks the browser itself. Twice, because what is let go of at the end of a task is gone after the next. */
export async function retainedBy(page: Page): Promise<Retained> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Performance.enable');
    await collected(session);
    await page.waitForTimeout(500);
    await collected(session);
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners'), host: await megabytesHeld() };
  } finally {
    await session.detach();
  }
}

async function collected(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.collectGarbage');
}
