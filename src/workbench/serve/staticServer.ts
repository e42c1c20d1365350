import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.map', '.xml', '.txt']);
const compress = promisify(gzip);

/** Serves files of `folder`, compressed, to this machine only. What a build writes anew is served anew, and only that. */
export function staticServer(folder: string): Server {
  const packed = new Map<string, { readonly changed: number; readonly bytes: Promise<Buffer> }>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = fileFor(folder, request.url ?? '/');
    const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
    if (path === undefined || !found?.isFile()) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    const version = `"${found.mtimeMs.toString(36)}-${found.size.toString(36)}"`;
    if (request.headers['if-none-match'] === version) {
      response.writeHead(304, { ETag: version, 'Cache-Control': 'no-cache' }).end();
      return;
    }
    const kind = extname(path);
    const headers = {
      'Content-Type': TYPES[kind] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
      ETag: version,
      'X-Content-Type-Options': 'nosniff',
    };
    const zipped = COMPRESSED.has(kind) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const bytes = zipped ? await pack(path, found.mtimeMs) : await readFile(path);
    response.writeHead(200, { ...headers, ...(zipped ? { 'Content-Encoding': 'gzip' } : {}), 'Content-Length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  function pack(path: string, changed: number): Promise<Buffer> {
    const known = packed.get(path);
    if (known?.changed === changed) return known.bytes;
    const bytes = readFile(path).then((content) => compress(content, { level: 5 }));
    packed.set(path, { changed, bytes });
    return bytes;
  }

  return createServer((request, response) => {
    answer(request, response).catch((fault: unknown) => {
      process.stderr.write(`${String(fault)}\n`);
      response.writeHead(500).end();
    });
  });
}

/** Undefined for an address that leads out of the folder. */
function fileFor(folder: string, url: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  if (path !== folder && !path.startsWith(folder + sep)) return undefined;
  return pathname.endsWith('/') ? join(path, 'index.html') : path;
}
