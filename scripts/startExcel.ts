/**
 * npm run start:excel: serves the add-in at https://localhost:3000 under a certificate that this machine trusts,
 * and loads it into desktop Excel on Windows and Mac. Elsewhere it prints how to load it into Excel on the web.
 * Ctrl+C stops the server and takes the add-in out of Excel again.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { webpack } from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import configure from '../webpack.config.js';
import { DEVELOPER_ORIGIN } from './functionMetadata';

/**
 * Microsoft's tool that puts a manifest into desktop Excel. Fetched when asked for and not a dependency: it brings a
 * native module that does not build on every machine, and only this command needs it.
 */
const SIDELOADER = 'office-addin-debugging@7.0.0';
const MANIFEST = join(__dirname, '..', 'manifest.xml');

const STEPS = `
Tender Matrix is served at ${DEVELOPER_ORIGIN}. Leave this window open.

Excel on the web
  1. Open ${DEVELOPER_ORIGIN}/taskpane.html once in the same browser. An empty page without a warning is right.
  2. Open a workbook on office.com. Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in.
  3. Choose ${MANIFEST}. The tab Tender Matrix appears. If the browser asks, allow access to this device's network.

Excel on Mac, by hand
  1. Copy the manifest to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ (make the folder if needed).
  2. Start Excel again. Home, Add-ins, Tender Matrix.

Excel on Windows, by hand
  1. Share the folder of the manifest. In Excel: File, Options, Trust Center, Trusted Add-in Catalogs: add that share.
  2. Start Excel again. Home, Add-ins, More Add-ins, Shared Folder, Tender Matrix.
`;

async function startExcel(): Promise<void> {
  const { ca, cert, key } = await getHttpsServerOptions();
  const { devServer, ...configuration } = configure({}, { mode: 'development' });
  const secure = { ...devServer, server: { type: 'https', options: { ca, cert, key } } };
  const server = new WebpackDevServer(secure as WebpackDevServer.Configuration, webpack(configuration));
  await server.start();
  console.log(STEPS);
  const desktop = process.platform === 'win32' || process.platform === 'darwin';
  if (desktop && !process.argv.includes('--serve-only'))
    await sideload('start', ['desktop', '--app', 'excel', '--no-debug']);
  process.once('SIGINT', () => {
    const removed = desktop ? sideload('stop', []) : Promise.resolve();
    void removed.then(() => server.stop()).then(() => process.exit());
  });
}

/** Says so when Excel could not be reached; the server goes on, and the steps by hand still work. */
async function sideload(command: 'start' | 'stop', options: readonly string[]): Promise<void> {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const child = spawn(npx, ['-y', SIDELOADER, command, MANIFEST, ...options], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const code = await exitCode(child);
  if (code !== 0)
    console.error(`${SIDELOADER} ${command} ended with ${code}. Follow the steps by hand above.`);
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

startExcel().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
