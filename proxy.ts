import { NextResponse } from 'next/server';
import { preflight, unchanged } from './app/conditional';
import { toLanguage } from './app/to-language';

/**
 * Leads `/` to the reader's language. Mends what a prerendered answer gets wrong by itself: "send it only if it has changed", which Next answers in
 * full, and OPTIONS, which it answers like GET. Images and embeds are asked for most: for them it runs only when
 * a request brings one of two headers, and a plain OPTIONS, which no browser sends, is left to Next.
 */
export function proxy(request: Request): Response {
  const { pathname } = new URL(request.url);
  if (pathname === '/') return toLanguage(request);
  if (request.method === 'OPTIONS') return preflight();
  const tags = request.headers.get('if-none-match');
  return (tags === null ? null : unchanged(pathname, tags)) ?? NextResponse.next();
}

// Next reads this without running it: every value must stand here in full.
export const config = {
  matcher: [
    '/',
    '/:room(download|api|cite|oembed)/:path*',
    { source: '/:room(images|embed)/:path*', has: [{ type: 'header', key: 'if-none-match' }] },
    { source: '/:room(images|embed)/:path*', has: [{ type: 'header', key: 'access-control-request-method' }] },
  ],
};
