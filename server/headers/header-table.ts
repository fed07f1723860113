import { feedPath, frozenLoaderPath, loaderPath, ORIGIN, overviewPath, worldMapPath } from '../../data/addresses';
import { frozenVersions } from '../../data/releases/frozen';
import { loaderVersions } from '../../data/releases/loaders';
import { LANGS } from '../../data/vocabulary';
import { FOREVER, OEMBED_MAX_AGE, PAGE_CACHE, REVALIDATE, SHORT_CACHE } from './caching';
import { FILE_POLICY, IMAGE_POLICY, PAGE_POLICY } from './content-policies';
import { embedPolicy } from './embed-policy';
import { type HeaderRow, headersFrom } from './headers-from.mjs';

/** Headers by name, in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** Two years, as preload lists require. Only for builds served over https: a developer's machine has none. */
const HSTS: Headers = ORIGIN.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000' } : {};

const EVERYWHERE: Headers = {
  ...HSTS,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': PAGE_POLICY,
};

/** Anyone may frame an embed, also in cross-origin isolated pages; it tells no one which page frames it. */
const EMBED: Headers = {
  'access-control-allow-origin': '*',
  'content-security-policy': embedPolicy(),
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

/** Public data: any origin may fetch it, and read the headers it needs. */
const FILE: Headers = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, Content-Disposition, Content-Length, Content-Range, Accept-Ranges, Repr-Digest',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'content-security-policy': FILE_POLICY,
};
const IMAGE: Headers = { ...FILE, 'content-security-policy': IMAGE_POLICY };

const rows = (paths: readonly string[], headers: Headers, cache: string): readonly HeaderRow[] =>
  paths.map((path) => ({ path, headers, cache }));
const inVersions = (room: string) => frozenVersions().map((version) => `/${room}/v${version}/*`);

/** The one table of headers, read by the server, the static export and the tests. Later rows override earlier ones. */
export const HEADER_TABLE: readonly HeaderRow[] = [
  ...rows(['/*'], EVERYWHERE, REVALIDATE),
  ...rows(
    ['/theme.js', '/enhance.js', ...LANGS.flatMap((lang) => [overviewPath(lang), `${overviewPath(lang)}/*`])],
    {},
    PAGE_CACHE,
  ),
  ...rows(['/embed/*'], EMBED, SHORT_CACHE),
  ...rows(inVersions('embed'), {}, FOREVER),
  ...rows(['/download/*', '/api/*', '/cite/*', worldMapPath, loaderPath, ...LANGS.map(feedPath)], FILE, SHORT_CACHE),
  ...rows([...loaderVersions().map(frozenLoaderPath), ...inVersions('download')], FILE, FOREVER),
  ...rows(['/oembed/*'], FILE, `public, max-age=${OEMBED_MAX_AGE}`),
  ...rows(['/images/*'], IMAGE, SHORT_CACHE),
  ...rows(['/_next/static/*'], {}, FOREVER),
];

/** All headers that the table gives a path. */
export const headersAt = headersFrom(HEADER_TABLE);
