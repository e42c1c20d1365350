import { buildSync } from 'esbuild';
import { cpSync, mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { functionMetadata } from '../../scripts/functionMetadata';
import type { Engine, WorkbookSnapshot } from '../../src/workbench/engine/engine';
import { ExcelHost } from '../../src/workbench/host/excelHost';
import { staticServer } from '../../src/workbench/serve/staticServer';
import { headlessEngine } from '../../test/support/headlessEngine';

const require = createRequire(__filename);
const WORKBENCH = join(__dirname, '..', '..', 'src', 'workbench');

const ROUTES: ReadonlySet<string> = new Set(['/host', '/host/started']);

/** A workbook in this process, and a server of pages that have it behind Microsoft's client library. */
export interface Stage {
  readonly engine: Engine;
  readonly origin: string;
  /** All that the page asked is answered, all formulas stand on the present values, and the page was told. */
  settled(): Promise<void>;
  close(): void;
}

/** Puts what stands in for Office beside the pages of a build; they ask for office.js. */
export function bringOffice(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), join(folder, 'excel-web-16.00.js'));
  buildSync({
    entryPoints: { office: join(WORKBENCH, 'office', 'officeScript.ts'), officeHere: join(__dirname, 'officeBridge.ts'), hostWorker: join(__dirname, 'hostWorker.ts') },
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  });
}

/** One page at a time: whoever connects last has the host. */
export async function openStage(folder: string, workbook?: WorkbookSnapshot): Promise<Stage> {
  const engine = headlessEngine(workbook ? { snapshot: workbook } : {});
  const files = staticServer(folder);
  let host: ExcelHost | undefined;
  const connect = (response: ServerResponse): void => {
    host?.close();
    host = new ExcelHost({ engine, language: 'nl-NL', requestsKept: 200 });
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    host.bridge.onMessageFromHost = (text) => void response.write(`data: ${text}\n\n`);
    response.flushHeaders();
  };
  const started = (): void => {
    const { functions, allowErrorForDataTypeAny } = functionMetadata().nl;
    for (const { name } of functions) engine.functions.unregister(`TENDER.${name}`);
    host?.registerFunctions('TENDER', functions.map((each) => ({ ...each, allowErrorForDataTypeAny })));
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'GET') return connect(response);
    const text = await bodyOf(request);
    response.writeHead(204).end();
    if (request.url === '/host/started') started();
    else host?.bridge.sendMessageToHost(text);
  };
  const server = createServer((request, response) => {
    if (!ROUTES.has(request.url ?? '')) files.emit('request', request, response);
    else answer(request, response).catch((fault: unknown) => response.destroy(fault as Error));
  });
  return {
    engine,
    origin: await listening(server),
    settled: async () => host?.settled(),
    close: () => {
      host?.close();
      server.closeAllConnections();
      server.close();
      engine.dispose();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
