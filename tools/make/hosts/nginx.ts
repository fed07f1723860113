import { overviewPath } from '../../../data/addresses';
import { LANGS, ORIGINAL, TRANSLATIONS } from '../../../data/vocabulary';
import { HEADER_TABLE, type Headers, headersAt } from '../../../server/headers/header-table';

/** The folder of the export in docs/deploy.md, for Debian. */
const ROOT = '/var/www/wartime-exodus';

/** A file of the export with its type and its own headers. */
export type Listed = { readonly path: string; readonly type: string; readonly own: Headers };

const CACHE = 'cache-control';
const TYPE = 'content-type';
const HTML = '"text/html; charset=utf-8"';
/** Statuses of content: whole, in part, unchanged. */
const FOUND = ['200', '206', '304'];
const OWN = ['content-disposition', 'link', 'repr-digest'];
/** Paths whose errors programs read. */
const FILE_ROOMS = ['download', 'api', 'cite', 'images', 'oembed'];
const ERROR_PAGES = ['/404.html', '/404.json', ...LANGS.map((lang) => `/404.${lang}.html`)];
const IN_TABLE = [...new Set(HEADER_TABLE.flatMap(({ headers }) => Object.keys(headers)))];

/**
 * A file for nginx's `conf.d` that serves the export as our server does, compressed copies included. Headers come
 * from maps, because an `add_header` in a location drops all inherited ones; types too, because nginx derives them only
 * from extensions. Each address is looked up once, for its kind: patterns cost time.
 */
export function nginxSite(host: string, files: readonly Listed[]): string {
  const kinds = kindsOf(files);
  const byKind = (name: string) => kinds.rows.flatMap(([kind, headers]) => rowOf(kind, headers[name]));
  return `# Made by "npm run export": changes here are lost with the next one.
map_hash_bucket_size 512;
map_hash_max_size 65536;

# Our addresses need no escape, no empty part and no dot before one: so nothing is to be had in two ways.
${map(
  '$request_uri',
  'asked',
  [
    ['"~^(?<plain>/|(?:/[\\w@-][\\w.@-]*)+/?)(?:\\?|$)"', '$plain'],
    [`"~^(?<room>/(?:${FILE_ROOMS.join('|')}|embed)/)"`, '$room.none'],
  ],
  '/.none',
)}
${map('$asked', 'kind', kinds.ofAddress)}
${map(
  '$kind',
  'file',
  kinds.missing.map((kind): Row => [kind, '/none']),
  '$asked',
)}
${map(
  '$kind',
  'unslashed',
  kinds.missing.map((kind): Row => [kind, '$without_slash']),
)}
${map('$asked', 'without_slash', [['"~^(?<bare>/.+)/$"', '$bare']])}
${IN_TABLE.map((name) => map('$kind', variable(name), byKind(name))).join('\n')}
${map('$kind', 'kept', byKind(CACHE))}
${map('$kind', 'type', byKind(TYPE))}
${OWN.map((name) =>
  map(
    '$asked',
    variable(name),
    files.flatMap(({ path, own }) => rowOf(quoted(path), own[name])),
  ),
).join('\n')}
${map('$uri', 'problem', [['/404.json', 'application/problem+json']], HTML)}

${map('$status', variable(CACHE), [...FOUND.map((status): Row => [status, '$kept']), ['404', 'no-store']])}
${map('$status', variable(TYPE), [...FOUND.map((status): Row => [status, '$type']), ['404', '$problem']])}
${map('$asked', 'open', [[`"~^/(${FILE_ROOMS.join('|')}|embed)(/|$)"`, '1']])}
${map('$request_method', 'preflight', [['OPTIONS', '$open']])}

${map('$http_accept_language', 'home', TRANSLATIONS.map(homeRow), overviewPath(ORIGINAL))}
${map(
  '$asked',
  'embed_language',
  TRANSLATIONS.map((lang): Row => [`"~\\.${lang}\\.html${QUERY}$"`, lang]),
  ORIGINAL,
)}
${map('$arg_format', 'oembed_format', [['xml', 'xml']], 'json')}
${map('$oembed_format', 'oembed_type', [['xml', '"text/xml; charset=utf-8"']], '"application/json; charset=utf-8"')}
${map('$arg_url', 'oembed_chart', OEMBED_ROWS)}

server {
  listen 80;
  server_name ${host};
  root ${ROOT};
  server_tokens off;
  absolute_redirect off;
  types { }
  default_type "";
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_http_version 1.0;
  brotli_static on;

${addHeaders([...IN_TABLE, CACHE, TYPE, ...OWN])}

  if ($preflight) { return 418; }
  if ($unslashed) { return 308 $unslashed$is_args$args; }

  error_page 404 /404.html;
  error_page 418 = @preflight;
  location / { try_files $file $file.html =404; }
${ERROR_PAGES.map((path) => `  location = ${path} { internal; }`).join('\n')}
${FILE_ROOMS.filter((room) => room !== 'oembed')
  .map((room) => `  location = /${room} { error_page 404 /404.json; return 404; }`)
  .join('\n')}
${FILE_ROOMS.map((room) => `  location /${room}/ { error_page 404 /404.json; try_files $file =404; }`).join('\n')}
  location /embed/ { error_page 404 /404.$embed_language.html; try_files $file =404; }
  location = /oembed { error_page 404 /404.json; try_files /oembed/$oembed_chart.$oembed_format =404; }
  location @preflight {
${addHeaders(IN_TABLE)}
    add_header allow "GET, HEAD, OPTIONS";
    add_header access-control-allow-methods "GET, HEAD, OPTIONS";
    add_header access-control-allow-headers "If-None-Match, Range, Accept";
    add_header access-control-max-age 86400;
    return 204;
  }
  location = / {
${addHeaders(IN_TABLE)}
    add_header ${CACHE} "private, no-cache" always;
    add_header vary "Accept-Language" always;
    return 307 $home;
  }
}
`;
}

/** The chart in an oEmbed request, by the address of its page or its embed, escaped or not. */
const SLASH = '(?:/|%2F)';
const QUERY = '(?:(?:[?]|%3F).*)?';
const OEMBED_ROWS: readonly Row[] = [
  [`"~*${SLASH}(?<l1>${LANGS.join('|')})${SLASH}charts${SLASH}(?<s1>[a-z0-9-]+)${QUERY}$"`, '$s1.$l1'],
  [
    `"~*${SLASH}embed${SLASH}(?:v[\\d.]+${SLASH})?(?<s2>[a-z0-9-]+)\\.(?<l2>${LANGS.join('|')})\\.html${QUERY}$"`,
    '$s2.$l2',
  ],
];

/** Sends headers from their maps, also with errors. */
const addHeaders = (names: readonly string[]) =>
  names.map((name) => `  add_header ${name} $${variable(name)} always;`).join('\n');

type Row = readonly [key: string, value: string];

const variable = (name: string) => `h_${name.replaceAll('-', '_')}`;
const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function map(from: string, to: string, rows: readonly Row[], otherwise = '""'): string {
  const lines = [...rows, ['default', otherwise] as const].map(([key, value]) => `  ${key} ${value};`);
  return `map ${from} $${to} {\n${lines.join('\n')}\n}`;
}

const rowOf = (key: string, value: string | undefined): readonly Row[] =>
  value === undefined ? [] : [[key, quoted(value)]];

/** The kinds of answer: the headers of each kind, and the kind of each address, wrong ones included. */
function kindsOf(files: readonly Listed[]) {
  const names = new Map<string, string>();
  const kindOf = (headers: Headers) => {
    const key = JSON.stringify(headers);
    const name = names.get(key) ?? `k${names.size}`;
    names.set(key, name);
    return name;
  };
  const exact = files.map(({ path, type }): Row => [quoted(path), kindOf({ ...headersAt(path), [TYPE]: type })]);
  const oembed = ['/oembed', kindOf({ ...headersAt('/oembed'), [TYPE]: '$oembed_type' })] as const;
  // nginx takes the first pattern that matches, the table the last.
  const patterns = HEADER_TABLE.map(
    ({ path }): Row => [patternOf(path), `missing-${kindOf(headersAt(path.replace('/*', '') || '/'))}`],
  );
  return {
    missing: [...names.values()].map((name) => `missing-${name}`),
    ofAddress: [...exact, oembed, ...patterns.reverse()],
    rows: [...names].flatMap(([text, name]) => {
      const headers: Headers = JSON.parse(text);
      return [[name, headers] as const, [`missing-${name}`, headers] as const];
    }),
  };
}

/** "/*" matches every request, even for addresses that we refuse. */
function patternOf(path: string): string {
  if (path === '/*') return '~^';
  const plain = path.replace('/*', '').replaceAll('.', '\\.');
  return path.endsWith('/*') ? `"~^${plain}(/|$)"` : `"~^${plain}$"`;
}

/** Browsers list their languages with the preferred one first. */
function homeRow(lang: (typeof TRANSLATIONS)[number]): Row {
  const others = LANGS.filter((other) => other !== lang).join('|');
  return [`"~*^(?:(?!\\b(?:${others})\\b).)*\\b${lang}\\b"`, overviewPath(lang)];
}
