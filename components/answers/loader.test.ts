import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { frozenLoader, loaderTag, loaderVersions } from '../../data/releases/loaders';
import { asset } from '../../server/assets';

/** Host pages pin these hashes: a changed release of the loader would stop working on all of them. */
const RELEASED: Readonly<Record<number, string>> = {
  1: '/BM47qcU1zkxjxHZT2bQny6SSb89S2ifzVOofQP4mNlA/9c5NixXcUEoy1TCnXbT',
};

describe('the loader', () => {
  it('in each release has the bytes that host pages have pinned', () => {
    const hashes = loaderVersions().map((version) => [
      version,
      createHash('sha384').update(frozenLoader(version)).digest('base64'),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(RELEASED);
  });
  it('is the newest release; if not: npm run loader:freeze, and add its hash here', () => {
    expect(frozenLoader(loaderVersions().at(-1) ?? 0)).toBe(asset('loader.js'));
  });
  it('is under 2 KB gzip', () => {
    expect(gzipSync(asset('loader.js')).byteLength).toBeLessThan(2048);
  });
  it('is in the snippet with the newest address and hash', () => {
    const newest = Math.max(...Object.keys(RELEASED).map(Number));
    expect(loaderTag()).toEqual({
      src: expect.stringMatching(new RegExp(`/embed\\.v${newest}\\.js$`)),
      integrity: `sha384-${RELEASED[newest]}`,
    });
  });
});
