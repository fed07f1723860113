import { describe, expect, it } from 'vitest';
import { headersAt } from '../../../server/headers/header-table';
import { CLOUDFLARE_LINE, CLOUDFLARE_RULES, cloudflareHeaders, netlifyHeaders } from './header-files';

const PATHS = [
  '/',
  '/en',
  '/ru/charts/destinations',
  '/ru/feed.xml',
  '/embed/destinations.en.html',
  '/embed/v1.2.0/destinations.ru.html',
  '/download/latest/figures.csv',
  '/download/v1.0.0/figures.csv',
  '/images/destinations.en.light.svg',
  '/api/v1/figures.json',
  '/embed.js',
  '/embed.v1.js',
  '/oembed/destinations.en.json',
  '/_next/static/chunks/a.js',
];

type Rule = { readonly path: string; readonly lines: readonly string[] };

/** A `_headers` file as both hosts parse it: a path, then its indented lines. */
function rulesOf(file: string): readonly Rule[] {
  return file
    .split('\n\n')
    .map((block) => block.trimEnd().split('\n'))
    .map(([path = '', ...lines]) => ({ path, lines: lines.map((line) => line.trim()) }));
}

const fits = (rule: string, path: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path);
const splitLine = (line: string) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const;

/** What Cloudflare would send: all matching rules in order; values of one name are joined; "! name" removes it. */
function asCloudflare(file: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const rule of rulesOf(file).filter((one) => fits(one.path, path)))
    for (const line of rule.lines) {
      if (line.startsWith('! ')) delete sent[line.slice(2)];
      else {
        const [name, value] = splitLine(line);
        sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
      }
    }
  return sent;
}

/** What Netlify would send: of the matching rules, the most specific one sets each header. */
function asNetlify(file: string, path: string): Record<string, string> {
  const fitting = rulesOf(file)
    .filter((one) => fits(one.path, path))
    .sort((a, b) => a.path.length - b.path.length);
  return Object.fromEntries(fitting.flatMap(({ lines }) => lines.map(splitLine)));
}

describe('header files for hosts', () => {
  it('make Cloudflare send what the table says', () => {
    for (const path of PATHS) expect(asCloudflare(cloudflareHeaders(), path), path).toEqual(headersAt(path));
  });
  it('keep within Cloudflare’s limits', () => {
    const file = cloudflareHeaders();
    expect(rulesOf(file).length).toBeLessThan(CLOUDFLARE_RULES);
    for (const line of file.split('\n')) expect(line.length).toBeLessThan(CLOUDFLARE_LINE);
  });
  it('make Netlify send what the table says, and a file’s own headers', () => {
    const own = { 'content-disposition': 'attachment; filename="a.csv"' };
    const file = netlifyHeaders([{ path: '/download/latest/figures.csv', type: 'text/csv; charset=utf-8', own }]);
    for (const path of PATHS) {
      const extra = path.endsWith('latest/figures.csv') ? { 'content-type': 'text/csv; charset=utf-8', ...own } : {};
      expect(asNetlify(file, path), path).toEqual({ ...headersAt(path), ...extra });
    }
  });
});
