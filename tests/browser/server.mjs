// Why: the site must work on any plain static host, so the tests use the plainest one there is: files, index.html for a
// folder, 404.html for what is missing, and nothing clever. In: a folder. Out: a server on 127.0.0.1 with its address.
// Never: a file from outside the folder, or a request answered in a way that an ordinary host would not.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The policy that the site promises to live with; every test page is served under it. */
export const STRICT_CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ');

const TYPES = new Map(Object.entries({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
}));

/**
 * What the address names in the folder.
 * @param {string} root
 * @param {string} path the decoded path below the base, without its leading slash
 * @returns {Promise<{file: string} | 'folder' | null>} `folder`: the address lacks its closing slash
 */
async function locate(root, path) {
  if (path.includes('\0') || path.split(/[/\\]/).includes('..')) return null;
  const wanted = join(root, path);
  if (wanted !== root && !wanted.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  const found = await stat(wanted).catch(() => null);
  if (found?.isFile()) return path.endsWith('/') ? null : { file: wanted };
  if (!found?.isDirectory()) return null;
  if (path !== '' && !path.endsWith('/')) return 'folder';
  const index = join(wanted, 'index.html');
  return (await stat(index).catch(() => null))?.isFile() ? { file: index } : null;
}

/**
 * @typedef {object} Site
 * @property {string} root
 * @property {string} base
 * @property {Record<string, string>} headers
 * @property {boolean} compress
 * @property {boolean} down whether nobody is answered, as when there is no connection
 * @property {string[]} asked every path that was asked for, with its query
 * @property {Date} [date] what the server says that it is; the machine's own clock when absent
 */

/**
 * @param {Site} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer({ root, base, headers, compress, date, down, asked }, request, response) {
  asked.push(request.url ?? '');
  if (down) {
    request.socket.destroy();
    return;
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (date) response.setHeader('date', date.toUTCString());
  const [raw] = (request.url ?? '/').split('?');
  let path = null;
  try {
    path = decodeURIComponent(raw);
  } catch {
    // An address that cannot be decoded names nothing: it falls through to the 404 page.
  }
  const inside = path?.startsWith(base) ? path.slice(base.length) : null;
  const found = inside === null ? null : await locate(root, inside);
  if (found === 'folder') {
    response.writeHead(301, { location: `${raw}/` }).end();
  } else if (found) {
    response.setHeader('content-type', TYPES.get(extname(found.file)) ?? 'application/octet-stream');
    if (compress) {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(await readFile(found.file), { level: 6 }));
    } else {
      createReadStream(found.file).on('error', () => response.destroy()).pipe(response);
    }
  } else {
    const page = await readFile(join(root, '404.html')).catch(() => 'not found');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  }
}

/**
 * Serves a folder until `close` is called.
 * @param {string} root the built site
 * @param {{base?: string, headers?: Record<string, string>, compress?: boolean, date?: Date}} [options] `base` begins
 *   and ends with a slash
 * @returns {Promise<{origin: string, base: string, site: Site, at: (path: string) => string, close: () => Promise<void>}>}
 *   `at` makes a whole address of a path that is written from the site's own root; what `site` says may be changed
 */
export async function serve(root, options = {}) {
  const { base = '/', headers = { 'content-security-policy': STRICT_CSP }, compress = false, date } = options;
  /** @type {Site} */
  const site = { root, base, headers, compress, date, down: false, asked: [] };
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => response.destroy());
  });
  await new Promise((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', () => ready(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    base,
    site,
    at: (path) => origin + base + path.replace(/^\//, ''),
    close: () => new Promise((done) => {
      server.close(() => done(undefined));
      server.closeAllConnections?.();
    }),
  };
}
