import type { NextConfig } from 'next';
import {
  absolute,
  chartPath,
  countryPath,
  frozenLoaderPath,
  ORIGIN,
  oembedAddress,
  overviewPath,
} from './data/addresses';
import { EDITION } from './data/edition';
import { LANGS } from './data/vocabulary';
import { folderFor } from './server/build-folder.mjs';
import { covers, HEADER_TABLE } from './server/headers/header-table';

/** Tells whoever asks for the start page, a chart's or a country's where its oEmbed answer is. The page's head says the same. */
const oembedLinks = LANGS.flatMap((lang) => [
  overviewPath(lang),
  chartPath(lang, 'SLUG'),
  countryPath(lang, 'SLUG'),
]).map((path) => {
  const page = absolute(path);
  const link = (format: 'json' | 'xml', type: string) =>
    `<${oembedAddress(page, format).replace('SLUG', ':slug')}>; rel="alternate"; type="${type}+oembed"`;
  return {
    source: path.replace('SLUG', ':slug'),
    headers: [{ key: 'Link', value: `${link('json', 'application/json')}, ${link('xml', 'text/xml')}` }],
  };
});

/** Pages can't say how long they may be kept; what routes answer can, and says otherwise of errors. */
const setsCache = (path: string) => LANGS.some((lang) => covers({ path: `${overviewPath(lang)}/*` }, path));

const config = (phase: string): NextConfig => ({
  distDir: folderFor(phase),
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ['json-schema-to-typescript', 'piscina', 'write-excel-file'],
  experimental: { globalNotFound: true },
  // The address the pages were built for is also the one that oEmbed answers for, whatever the server's environment.
  // Which edition the data were is told by the build, too: a file of a newer one may come beside it.
  env: { SITE_URL: ORIGIN, DATA_EDITION: JSON.stringify(EDITION) },
  headers: async () => [
    ...HEADER_TABLE.map(({ path, headers, cache }) => ({
      source: path.replace('*', ':rest*'),
      headers: Object.entries({ ...headers, ...(setsCache(path) ? { 'cache-control': cache } : {}) }).map(
        ([key, value]) => ({ key, value }),
      ),
    })).filter(({ headers }) => headers.length > 0),
    ...oembedLinks,
  ],
  // What no route answers: programs get a problem they can read, people the page for wrong addresses.
  rewrites: async () => ({
    beforeFiles: [{ source: frozenLoaderPath(':version(\\d+)'), destination: '/loader/:version' }],
    afterFiles: [],
    fallback: [
      ...['download', 'api', 'cite'].map((room) => ({ source: `/${room}/:path*`, destination: '/no-such-file' })),
      { source: '/embed/:file', destination: '/no-such-embed/:file' },
    ],
  }),
});

export default config;
