import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Ends the server and takes its build with it. */
export default function stopServer(): void {
  const server = globalThis.journeyServer;
  if (!server) return;
  server.kill();
  rmSync(join(__dirname, '..', '..', '.cache', 'workbench', `run-${server.pid}`), { recursive: true, force: true });
}
