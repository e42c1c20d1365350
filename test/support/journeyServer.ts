import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from './browser';

/** Builds and serves the workbench once for all journeys, by the same command as people do. Jest runs this first. */
const START = join(__dirname, '..', '..', 'src', 'workbench', 'serve', 'start.ts');
const PATIENCE_MS = 240_000;

declare global {
  var journeyServer: ChildProcess | undefined;
}

export default async function startServer(): Promise<void> {
  if (findBrowser() === undefined) {
    const rule = '!'.repeat(100);
    process.stderr.write(`\n${rule}\n${NO_BROWSER}\n${rule}\n`);
    return;
  }
  const child = spawn(process.execPath, ['--import', 'tsx', START, '--port', '0', '--once'], { stdio: 'pipe' });
  globalThis.journeyServer = child;
  process.env.JOURNEY_ORIGIN = await origin(child);
}

function origin(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (): void => reject(new Error(`The workbench did not start:\n${said}`));
    const timer = setTimeout(fail, PATIENCE_MS);
    const hear = (text: Buffer): void => {
      said += text.toString();
      if (said.includes('was not built')) fail();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', fail);
  });
}
