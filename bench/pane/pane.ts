import { findBrowser, launch, NO_BROWSER } from '../../test/support/browser';
import { median, type Bench } from '../harness';
import { buildFloor, buildPane, officeStandIn, type Build } from './builds';
import { paintedAfter, serve } from './paint';

const LOADS = 9;
/** Readers and writers of files: fetched when somebody brings or wants a file. */
const LATER = ['pdfjs-dist', 'docx', 'mammoth', 'papaparse', 'read-excel-file', 'fflate', 'jszip', '@fluentui/react-charts'];

/** What the pane weighs, and when it shows something, against the least that its components can weigh. */
export const pane: Bench = {
  name: 'pane',
  run: async (report) => {
    const own = await buildPane();
    const floor = await buildFloor(own);
    const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
    report({ what: `scripts at start, gzip: ${kB(own.initial)} against a floor of ${kB(floor.initial)}`, value: own.initial / floor.initial, unit: '×', bound: { atMost: 1.3 } });
    report({ what: 'scripts that a custom function needs, gzip', value: own.functions / 1000, unit: ' kB', bound: { atMost: 15 } });
    const early = LATER.filter((name) => own.packages.has(name));
    report({ what: `packages loaded before they are needed${early.length > 0 ? ` (${early.join(', ')})` : ''}`, value: early.length, unit: '', bound: { atMost: 0 } });
    if (findBrowser() === undefined) {
      console.error(NO_BROWSER);
      return;
    }
    const [ownMs, floorMs] = await painted(own, floor);
    report({ what: `first meaningful paint: ${ownMs.toFixed(0)} ms against ${floorMs.toFixed(0)} ms`, value: ownMs / floorMs, unit: '×', bound: null });
  },
};

async function painted(own: Build, floor: Build): Promise<[number, number]> {
  officeStandIn(own);
  const [ownServer, floorServer] = [await serve(own), await serve(floor)];
  const browser = await launch();
  try {
    const times: [number[], number[]] = [[], []];
    for (let load = 0; load < LOADS; load++) {
      times[0].push(await paintedAfter(browser, ownServer.origin, own.page));
      times[1].push(await paintedAfter(browser, floorServer.origin, floor.page));
    }
    return [median(times[0]), median(times[1])];
  } finally {
    await browser.close();
    ownServer.close();
    floorServer.close();
  }
}
