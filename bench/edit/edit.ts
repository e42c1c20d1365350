import type { Browser, Page } from 'playwright-core';
import { findBrowser, launch, NO_BROWSER } from '../../test/support/browser';
import { largeWorkbook } from '../../test/support/largeWorkbook';
import { median, type Bench } from '../harness';
import { buildPane, type Build } from '../pane/builds';
import { tasksDuring, type Task } from '../stage/mainThread';
import { openPane, PATIENCE_MS, showRanking } from '../stage/panePage';
import { bringOffice, openStage, type Stage } from '../stage/stage';
import { retainedBy, type Retained } from './retained';

const CANDIDATES = 1_000;
const CRITERIA = 20;
const EDITS = 7;
/** Longer than this, and a person notices that the pane stands still. */
const LONG_MS = 50;
/** Of the first selection criterion but one, and the row of the first candidate, on the sheet that set-up makes. */
const MARK_COLUMN = 6;
const FIRST_ROW = 4;
/** After the ranking stands there: what the pane still does about the edit. */
const AFTERWARDS_MS = 1_500;
/** Edits between the two looks at what is held. */
const MORE_EDITS = 40;

/** One mark changed until the pane shows the new ranking; the host runs in another process, as Excel does. */
export const edit: Bench = {
  name: 'edit',
  run: async (report) => {
    if (findBrowser() === undefined) {
      console.error(NO_BROWSER);
      return;
    }
    const build = await buildPane();
    await onStage(build, async (browser, page, stage) => {
      const tasks: Task[] = [];
      const waits: Wait[] = [];
      for (let turn = 0; turn < EDITS; turn++) {
        const shown = await oneEdit(browser, page, stage, turn, tasks);
        waits.push({ shown, read: await readAlone(page) });
      }
      const long = tasks.filter(({ cpuMs }) => cpuMs > LONG_MS);
      const longest = Math.max(...tasks.map(({ cpuMs }) => cpuMs));
      report({ what: `tasks over ${LONG_MS} ms in ${EDITS} edits at ${CANDIDATES} × ${CRITERIA}${long.length > 0 ? ` (${long[0]!.parts[0]})` : ''}`, value: long.length, unit: '', bound: { atMost: 0 } });
      report({ what: `the longest task against ${LONG_MS} ms`, value: longest / LONG_MS, unit: '×', bound: { atMost: 1 } });
      report({ what: 'from the edit to the new ranking against reading the same table once', value: median(waits.map(({ shown, read }) => shown / read)), unit: '×', bound: null });
      const [before, after] = await aroundMoreEdits(page, stage);
      const stays = (what: keyof Retained, name: string, atMost: number): void =>
        report({ what: `${name} after ${MORE_EDITS} more edits against before them`, value: after[what] / before[what], unit: '×', bound: { atMost } });
      stays('heap', 'memory of the pane', 1.05);
      stays('nodes', 'elements of the pane', 1.05);
      stays('listeners', 'listeners of the pane', 1.05);
      stays('host', 'memory of the host with its workbook', 1.05);
    });
  },
};

interface Wait {
  readonly shown: number;
  /** Milliseconds of one read of the table of candidates by the client library alone, on the same page. */
  readonly read: number;
}

async function onStage(build: Build, work: (browser: Browser, page: Page, stage: Stage) => Promise<void>): Promise<void> {
  bringOffice(build.folder);
  const stage = await openStage(build.folder, await largeWorkbook(CANDIDATES, CRITERIA));
  const browser = await launch();
  try {
    const page = await openPane(browser, stage);
    await showRanking(page);
    await stage.settled();
    await work(browser, page, stage);
  } finally {
    await browser.close();
    stage.close();
  }
}

async function aroundMoreEdits(page: Page, stage: Stage): Promise<[before: Retained, after: Retained]> {
  const before = await retainedBy(page);
  for (let turn = 0; turn < MORE_EDITS; turn++) {
    typeMark(stage, turn % 50, turn % 2 === 0 ? 0 : 0.5);
    await stage.settled();
    await page.waitForTimeout(100);
  }
  await page.waitForTimeout(AFTERWARDS_MS);
  return [before, await retainedBy(page)];
}

/** Takes a mark from whoever stands first, so that another one comes to stand there. */
async function oneEdit(browser: Browser, page: Page, stage: Stage, turn: number, tasks: Task[]): Promise<number> {
  const leader = await page.locator('[data-row="0"]').innerText();
  const candidate = Number(/Kandidaat (\d+)/.exec(leader)?.[1]) - 1;
  if (Number.isNaN(candidate)) throw new Error(`Nobody stands first: ${leader}`);
  let shown = 0;
  tasks.push(
    ...(await tasksDuring(browser, page, async () => {
      const next = page.waitForFunction((before) => document.querySelector('[data-row="0"]')?.textContent !== before, await page.locator('[data-row="0"]').textContent(), { timeout: PATIENCE_MS });
      const start = Date.now();
      typeMark(stage, candidate, turn % 2 === 0 ? 0 : 0.5);
      await next;
      shown = Date.now() - start;
      await stage.settled();
      await page.waitForTimeout(AFTERWARDS_MS);
    })),
  );
  return shown;
}

function typeMark(stage: Stage, candidate: number, mark: number): void {
  const sheet = stage.engine.sheets.find('Kandidaten');
  if (!sheet) throw new Error('The workbook has no sheet of candidates');
  stage.engine.cells.write(sheet.id, FIRST_ROW + candidate, MARK_COLUMN, [[mark]]);
}

async function readAlone(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Candidates').getDataBodyRange().load('values');
      await context.sync();
    });
    return performance.now() - start;
  });
}
