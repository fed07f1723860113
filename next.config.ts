import { existsSync } from 'node:fs';
import type { NextConfig } from 'next';
import { ORIGIN } from './data/addresses';
import { BUILD_ID, PAGES } from './server/build-folder.mjs';

/** Files that `next dev` alone has routes for: a build writes everything that is no page from one list. */
const DEV_ONLY = 'dev.ts';
/** What has an ending and is Next's: its own chunks, what it makes from files in app, and the start page's embed. */
const OF_NEXT = '_next|__next|embed/overview\\.|(?:robots\\.txt|sitemap\\.xml|favicon\\.ico|icon\\.svg)$';
/**
 * What isn't a page, by its address: rooms of files, and whatever has an ending. One rule follows on another's answer, so
 * what leads to the files already is left alone.
 */
const FILES = ['/', '/:path((?:download|api|cite|oembed)(?:/.*)?)', `/:path((?!files/|${OF_NEXT}).*\\.[\\w]+)`];

const config = (phase: string): NextConfig => ({
  reactStrictMode: true,
  poweredByHeader: false,
  // A machine with other work takes long over a page; it is not given up for that.
  staticPageGenerationTimeout: 600,
  serverExternalPackages: ['json-schema-to-typescript', 'piscina', 'write-excel-file', 'negotiator'],
  experimental: { globalNotFound: true },
  // Tests are type-checked too, which needs their packages: `npm start` doesn't install them.
  typescript: { ignoreBuildErrors: !existsSync('node_modules/vitest') },
  // Scripts in the browser name full addresses too.
  env: { SITE_URL: ORIGIN },
  ...(phase === 'phase-development-server'
    ? {
        pageExtensions: ['tsx', 'ts', DEV_ONLY],
        rewrites: async () => ({
          beforeFiles: FILES.map((source) => ({ source, destination: source === '/' ? '/files' : '/files/:path' })),
          afterFiles: [],
          fallback: [],
        }),
      }
    : {
        pageExtensions: ['tsx', 'ts'],
        output: 'export',
        // Where the pages are exported to; what Next builds them from stays in .next.
        distDir: PAGES,
        generateBuildId: () => BUILD_ID,
      }),
});

export default config;
