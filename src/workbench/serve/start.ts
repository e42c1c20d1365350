import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addInBuild, faultsOf } from './addInBuild';
import { pageBuild } from './pageBuild';
import { staticServer } from './staticServer';

/**
 * npm start: builds the add-in and the workbench, serves them and builds again after every change.
 *   npm start -- --port 3001   another port
 *   npm start -- --once        builds once, what users get, and only serves
 */
const ROOT = join(__dirname, '..', '..', '..');

interface Options {
  readonly port: number;
  readonly once: boolean;
}

async function start({ port, once: onlyOnce }: Options): Promise<void> {
  // Port 0 is any free one: runs side by side must not build into the same folder.
  const folder = join(ROOT, '.cache', 'workbench', port === 0 ? `run-${process.pid}` : String(port));
  const server = staticServer(folder);
  await listen(server, port);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const began = Date.now();
  process.stdout.write('Building the add-in and the workbench…\n');
  const page = await pageBuild(folder);
  const addIn = addInBuild(folder, onlyOnce ? 'production' : 'development');
  await Promise.all([page.rebuild(), build(addIn)]);
  const { port: served } = server.address() as AddressInfo;
  process.stdout.write(ready(served, Date.now() - began));
  if (onlyOnce) {
    await page.dispose();
    return;
  }
  await page.watch();
  addIn.watch({ aggregateTimeout: 200 }, (fault, stats) => report(fault, faultsOf(stats)));
}

/** A port in use is the usual mishap, so it is found before anything is built. */
async function listen(server: ReturnType<typeof staticServer>, port: number): Promise<void> {
  server.listen(port, 'localhost');
  try {
    await once(server, 'listening');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw fault;
    throw new Error(
      `Port ${port} is in use by another program on this machine, perhaps by an npm start that still runs. ` +
        `Stop that program, or choose another port: npm start -- --port ${port + 1}`,
    );
  }
}

function build(compiler: ReturnType<typeof addInBuild>): Promise<void> {
  return new Promise((resolve) => {
    compiler.run((fault, stats) => {
      report(fault, faultsOf(stats));
      compiler.close(() => resolve());
    });
  });
}

/** The page is served all the same: it says that the pane is missing, and a repaired build appears at the next load. */
function report(fault: Error | null, faults: string): void {
  const text = fault ? String(fault.stack ?? fault) : faults;
  if (text) process.stderr.write(`\n${text}\n\nThe add-in was not built. Repair this; npm start builds again by itself.\n`);
}

function ready(port: number, milliseconds: number): string {
  return [
    `Built in ${(milliseconds / 1000).toFixed(0)} s.`,
    '',
    `  Workbench, without Excel:  http://localhost:${port}`,
    '  In Excel itself:           npm run start:excel   (README, "In Excel")',
    '',
    'Ctrl+C stops it.',
    '',
  ].join('\n');
}

const { values } = parseArgs({ options: { port: { type: 'string' }, once: { type: 'boolean' } } });
start({ port: Number(values.port ?? 3000), once: values.once ?? false }).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
