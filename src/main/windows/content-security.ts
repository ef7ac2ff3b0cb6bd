import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Session } from 'electron';

/** The scheme and host that the window's own files are served from; `file:` is never used. */
export const SCHEME = 'app';
export const ORIGIN = `${SCHEME}://almoner`;

/**
 * The policy of every page: nothing from outside, no inline script or style, no evaluation, no HTML from strings.
 *
 * @source ux.md §0, measured against every component in use.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** An empty page of another site, on which the window stands for a moment while its process is replaced. */
export const BETWEEN_PAGE = `${SCHEME}://between/index.html`;

const betweenPage = (): Response =>
  new Response('<!doctype html><title>Almoner</title>', {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    },
  });

const notFound = (): Response => new Response('not found', { status: 404 });

/** Serves the built window from a folder, and nothing outside it. */
export function serveFiles(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    if (request.url === BETWEEN_PAGE) return betweenPage();
    const file = path.join(folder, path.normalize(decodeURIComponent(url.pathname)));
    const inside = path.relative(folder, file);
    const type = TYPES[path.extname(file)];
    if (url.host !== 'almoner' || request.method !== 'GET' || !type) return notFound();
    if (inside.startsWith('..') || path.isAbsolute(inside)) return notFound();
    let body: Buffer<ArrayBuffer>;
    try {
      body = await readFile(file);
    } catch {
      return notFound();
    }
    return new Response(body, {
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'no-store',
      },
    });
  });
}

const OWN_PROTOCOLS: readonly string[] = [`${SCHEME}:`, 'devtools:', 'data:', 'blob:'];

/** Refuses every request beyond our own files, every permission and every download. */
export function closeSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !OWN_PROTOCOLS.includes(new URL(url).protocol) });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}
