import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Nothing is downloaded for the journeys: they use the browser that the machine has. */
const PLACES: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')]
      : [],
  ),
];

/** CHROME_PATH goes first, so that a build server can say which browser it means. */
export function findBrowser(): string | undefined {
  const told = process.env.CHROME_PATH;
  if (told !== undefined && told !== '') {
    if (!existsSync(told)) throw new Error(`CHROME_PATH names ${told}, and there is no such file.`);
    return told;
  }
  return PLACES.find((place) => existsSync(place));
}

export const NO_BROWSER =
  'NO BROWSER: the journeys through the workbench were NOT run. Install Chromium, Chrome or Edge, or set CHROME_PATH. ' +
  'With CI=true this is a failure.';

export function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
