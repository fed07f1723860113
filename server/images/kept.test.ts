import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptImages } from './kept.mjs';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kept-')), 'images');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

describe('images kept on the disk', () => {
  it('are found again by the next server, half-written ones are not', async () => {
    await keptImages(folder, 100).keep('a', new Uint8Array(40));
    writeFileSync(join(folder, 'b.new'), 'half');
    const next = keptImages(folder, 100);
    expect(next.size('a')).toBe(40);
    expect(readFileSync(next.file('a')).byteLength).toBe(40);
    expect(next.size('b')).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['a']);
  });
  it('take no more bytes than allowed: the least recently used is deleted first', async () => {
    const kept = keptImages(folder, 100);
    for (const tag of ['a', 'b']) await kept.keep(tag, new Uint8Array(50));
    kept.size('a');
    await kept.keep('c', new Uint8Array(50));
    expect(['a', 'b', 'c'].map(kept.size)).toEqual([50, undefined, 50]);
    expect(['a', 'b', 'c'].map((tag) => existsSync(kept.file(tag)))).toEqual([true, false, true]);
  });
});
