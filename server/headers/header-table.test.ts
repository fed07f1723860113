import { describe, expect, it } from 'vitest';
import { embedPath, frozenLoaderPath, notesPath, pinnedEmbedPath } from '../../data/addresses';
import { frozenEmbed, frozenEmbedFiles, frozenVersions } from '../../data/releases/frozen';
import { loaderVersions } from '../../data/releases/loaders';
import { asset, cspHash } from '../assets';
import { HEADER_TABLE, headersAt } from './header-table';

const PATHS = [
  '/',
  '/en',
  '/ru/charts/destinations',
  '/no/such/page',
  embedPath('destinations', 'en'),
  pinnedEmbedPath('1.2.0', 'destinations', 'ru'),
  '/download/latest/figures.csv',
  '/download/v1.0.0/figures.csv',
  '/images/destinations.en.light.svg',
  '/api/v1/figures.json',
  '/cite/dataset.bib',
  '/oembed',
  '/feed.xml',
  '/ru/feed.xml',
  '/embed.js',
  notesPath,
  ...loaderVersions().map(frozenLoaderPath),
  '/_next/static/chunks/a.js',
];
const policyAt = (path: string) => headersAt(path)['content-security-policy'] ?? '';

describe('the table of headers', () => {
  it.each(PATHS)('%s: no type is sniffed, only files and known scripts run, no device is used', (path) => {
    const headers = headersAt(path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['referrer-policy']).toMatch(/^(no-referrer|strict-origin-when-cross-origin)$/);
    expect(policyAt(path)).toMatch(/^default-src 'none'/);
    const scripts = /script-src ([^;]*)/.exec(policyAt(path))?.[1] ?? '';
    expect(scripts).toMatch(/^('self'|'strict-dynamic' ('sha256-[\w+/=]+' ?)+)?$/);
  });
  it('lets anyone frame embeds, and nothing else', () => {
    for (const path of PATHS)
      expect(policyAt(path), path).toContain(`frame-ancestors ${path.startsWith('/embed/') ? '*' : "'none'"}`);
  });
  it('lets programs of other origins read files and embeds, not pages', () => {
    for (const path of PATHS) {
      const isFile =
        /^\/(embed|download|images|api|cite|oembed)|feed\.xml|\.js$/.test(path) && !path.startsWith('/_next');
      expect(headersAt(path)['access-control-allow-origin'], path).toBe(isFile ? '*' : undefined);
    }
  });
  it('caches for ever only what never changes', () => {
    for (const path of PATHS)
      expect(headersAt(path)['cache-control']?.includes('immutable'), path).toBe(/\/v\d+\.|\.v\d|_next/.test(path));
  });
  it('allows the style and script of every frozen embed, and of the current ones', () => {
    const policy = policyAt(embedPath('destinations', 'en'));
    for (const name of ['embed.css', 'embed-zoom.css', 'embed-setting.js', 'embed.js', 'embed-zoom.js'] as const)
      expect(policy).toContain(cspHash(asset(name)));
    for (const version of frozenVersions()) {
      for (const file of frozenEmbedFiles(version)) {
        const html = frozenEmbed(version, file) ?? '';
        const inline = [...html.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)];
        expect(new Set(inline.map(([, element]) => element)), file).toEqual(new Set(['style', 'script']));
        for (const [, , code = ''] of inline) expect(policy, `${version} ${file}`).toContain(cspHash(code));
      }
    }
  });
  it('fits static hosts: few rows, short lines', () => {
    expect(HEADER_TABLE.length).toBeLessThan(100);
    for (const { headers } of HEADER_TABLE)
      for (const [name, value] of Object.entries(headers)) expect(`${name}: ${value}`.length).toBeLessThan(2000);
  });
});
