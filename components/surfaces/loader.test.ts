import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { asset } from './assets';
import { frozenLoader, loaderTag, loaderVersions } from './loader';

/** Hosts pin these. A released loader that changes would stop working on every page that does. */
const RELEASED: Readonly<Record<number, string>> = {
  1: '/BM47qcU1zkxjxHZT2bQny6SSb89S2ifzVOofQP4mNlA/9c5NixXcUEoy1TCnXbT',
};

describe('the loader', () => {
  it('released ones: their bytes are what host pages have pinned', () => {
    const hashes = loaderVersions().map((version) => [
      version,
      createHash('sha384').update(frozenLoader(version)).digest('base64'),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(RELEASED);
  });
  it('the newest release is the current one. If not: npm run loader:freeze, add its hash here and its route in app/', () => {
    expect(frozenLoader(loaderVersions().at(-1) ?? 0)).toBe(asset('loader.js'));
    for (const version of loaderVersions()) expect(existsSync(`app/embed.v${version}.js/route.ts`)).toBe(true);
  });
  it('is under 2 KB gzip', () => {
    expect(gzipSync(asset('loader.js')).byteLength).toBeLessThan(2048);
  });
  it('the snippet names its address and hash', () => {
    expect(loaderTag()).toEqual({ src: expect.stringMatching(/\/embed\.v1\.js$/), integrity: `sha384-${RELEASED[1]}` });
  });
});
