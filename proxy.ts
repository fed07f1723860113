import { NextResponse } from 'next/server';
import { preflight, unchanged } from './app/conditional';

/**
 * Runs only for the two kinds of request that a prerendered answer gets wrong by itself: "send it only if
 * it has changed", which Next answers in full, and a preflight of another origin, which it answers like a
 * GET. Every other request goes by without it.
 */
export function proxy(request: Request): Response {
  const { pathname } = new URL(request.url);
  if (request.method === 'OPTIONS') return preflight();
  return unchanged(pathname, request.headers.get('if-none-match') ?? '') ?? NextResponse.next();
}

// Next reads this without running it: every value must stand here in full.
export const config = {
  matcher: [
    {
      source: '/:room(download|api|cite|images|embed)/:path*',
      has: [{ type: 'header', key: 'if-none-match' }],
    },
    {
      source: '/:room(download|api|cite|images|embed|oembed)/:path*',
      has: [{ type: 'header', key: 'access-control-request-method' }],
    },
  ],
};
