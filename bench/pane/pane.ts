import type { Browser } from 'playwright-core';
import { findBrowser, launch, NO_BROWSER } from '../../test/support/browser';
import { median, type Bench } from '../harness';
import { buildFloor, buildPane, officeStandIn, packagesOf, weightOf, type Build } from './builds';
import { scriptsLoaded } from './loaded';
import { paintedAfter, serve } from './paint';

const LOADS = 9;
/** Readers and writers of files: fetched when somebody brings or wants a file. */
const LATER = ['pdfjs-dist', 'docx', 'mammoth', 'papaparse', 'read-excel-file', '@cj-tech-master/excelts', 'fflate', 'jszip', '@fluentui/react-charts'];

/** What the pane weighs, and when it shows something, against the least that its components can weigh. */
export const pane: Bench = {
  name: 'pane',
  run: async (report) => {
    const own = await buildPane();
    report({ what: 'scripts that a custom function needs, gzip', value: weightOf(own, own.entry('functions')) / 1000, unit: ' kB', bound: { atMost: 15 } });
    if (findBrowser() === undefined) {
      console.error(NO_BROWSER);
      return;
    }
    const browser = await launch();
    try {
      const loaded = await scriptsLoaded(browser, own);
      const startFloor = await buildFloor('floor-start', own, loaded.start);
      const rankingFloor = await buildFloor('floor-ranking', own, loaded.ranking);
      const against = (what: string, scripts: readonly string[], floor: Build): void => {
        const [weight, least] = [weightOf(own, scripts), weightOf(floor, floor.entry('floor'))];
        const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
        report({ what: `${what}, gzip: ${kB(weight)} against a floor of ${kB(least)}`, value: weight / least, unit: '×', bound: { atMost: 1.3 } });
      };
      against('all scripts of a workbook without a tender', loaded.start, startFloor);
      against('all scripts of the ranking of a tender', loaded.ranking, rankingFloor);
      const early = LATER.filter((name) => packagesOf(own, loaded.ranking).has(name));
      report({ what: `packages loaded before they are needed${early.length > 0 ? ` (${early.join(', ')})` : ''}`, value: early.length, unit: '', bound: { atMost: 0 } });
      const [ownMs, floorMs] = await painted(browser, own, startFloor);
      report({ what: `first meaningful paint: ${ownMs.toFixed(0)} ms against ${floorMs.toFixed(0)} ms`, value: ownMs / floorMs, unit: '×', bound: null });
    } finally {
      await browser.close();
    }
  },
};

async function painted(browser: Browser, own: Build, floor: Build): Promise<[number, number]> {
  officeStandIn(own);
  const [ownServer, floorServer] = [await serve(own), await serve(floor)];
  try {
    const times: [number[], number[]] = [[], []];
    for (let load = 0; load < LOADS; load++) {
      times[0].push(await paintedAfter(browser, ownServer.origin, own.page));
      times[1].push(await paintedAfter(browser, floorServer.origin, floor.page));
    }
    return [median(times[0]), median(times[1])];
  } finally {
    ownServer.close();
    floorServer.close();
  }
}
