import type { NextConfig } from 'next';
import { absolute, chartPath, ORIGIN, oembedAddress } from './data/addresses';
import { LANGS } from './data/vocabulary';

/** Tells whoever asks for a chart page where its oEmbed answer is. The page's head says the same. */
const oembedLinks = LANGS.map((lang) => {
  const page = absolute(chartPath(lang, 'SLUG'));
  const link = (format: 'json' | 'xml', type: string) =>
    `<${oembedAddress(page, format).replace('SLUG', ':slug')}>; rel="alternate"; type="${type}+oembed"`;
  return {
    source: chartPath(lang, ':slug'),
    headers: [{ key: 'Link', value: `${link('json', 'application/json')}, ${link('xml', 'text/xml')}` }],
  };
});

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ['@resvg/resvg-js', 'json-schema-to-typescript', 'write-excel-file'],
  experimental: { globalNotFound: true },
  // The address the pages were built for is also the one that oEmbed answers for, whatever the server's environment.
  env: { SITE_URL: ORIGIN },
  headers: async () => [
    // A header that a route sets itself outweighs the one given here: embeds may be framed by anyone.
    { source: '/((?!embed/).*)', headers: [{ key: 'Content-Security-Policy', value: "frame-ancestors 'self'" }] },
    ...oembedLinks,
  ],
  // What no route answers: programs get a problem they can read, people the page for wrong addresses.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [],
    fallback: ['download', 'api', 'cite'].map((room) => ({ source: `/${room}/:path*`, destination: '/no-such-file' })),
  }),
};

export default config;
