import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveFile, frozenEmbed, frozenEmbedFiles, frozenFile, frozenPaths, newestFrozenWith } from './frozen';
import { lastRelease, releases } from './releases';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const folder = dirname(archiveFile('1.0.0'));

describe('the list of releases', () => {
  it('goes from the oldest to the newest, and names every archive in the folder', () => {
    const numbers = releases.map(({ version }) => version);
    expect(numbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))).toEqual(numbers);
    const days = releases.map(({ released }) => released);
    expect(days.toSorted()).toEqual(days);
    const archives = readdirSync(folder).filter((name) => name.endsWith('.zip'));
    expect(archives.sort()).toEqual(numbers.map((version) => `v${version}.zip`).sort());
  });
  it.each(releases)(
    '$version: its archive has the bytes that it was released with, and says its number and day',
    (one) => {
      const bytes = readFileSync(archiveFile(one.version));
      expect(hashOf(bytes), 'a released version never changes: take it back, and release what is new').toBe(one.sha256);
      const { version, released } = JSON.parse(strFromU8(unzipSync(bytes)['figures.json'] ?? new Uint8Array()));
      expect({ version, released }).toEqual({ version: one.version, released: one.released });
    },
  );
});

describe('what was released as loose files, before there were archives', () => {
  const listed = readFileSync(`${folder}/SHA256SUMS`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(66), line.slice(0, 64)] as const);
  it('is unchanged, byte for byte: files, embeds with their headers, the loader', () => {
    const released = new Map([
      ...['1.0.0', '1.1.0', '1.2.0'].flatMap((version) =>
        Object.entries(unzipSync(readFileSync(archiveFile(version)))).map(
          ([path, bytes]) => [`v${version}/${path}`, hashOf(bytes)] as const,
        ),
      ),
      ['loader/v1.js', hashOf(readFileSync(`${folder}/loader/v1.js`))] as const,
    ]);
    expect(listed).toHaveLength(376);
    expect([...released].sort()).toEqual([...listed].sort());
  });
});

describe('a frozen version', () => {
  it('gives each of its files and embeds, one by one', () => {
    expect(releases.map(({ version }) => frozenPaths(version).length).slice(0, 3)).toEqual([29, 97, 178]);
    expect(releases.map(({ version }) => frozenEmbedFiles(version).length).slice(0, 3)).toEqual([0, 23, 46]);
    for (const path of frozenPaths('1.2.0')) expect(frozenFile('1.2.0', path)?.path).toBe(path);
    for (const file of frozenEmbedFiles('1.2.0')) expect(frozenEmbed('1.2.0', file)).toMatch(/^<!doctype html>/);
  });
  it('that does not exist has no files, and no version has a path that it lacks', () => {
    expect(frozenPaths('9.9.9')).toEqual([]);
    expect(frozenFile('../../..', 'package.json')).toBeUndefined();
    expect(frozenFile('1.0.0', 'figures.parquet')).toBeUndefined();
    expect(frozenEmbed('1.2.0', '../figures.csv')).toBeUndefined();
  });
  it('is found by the files it has', () => {
    expect(newestFrozenWith('figures.csv')).toBe(lastRelease.version);
    expect(newestFrozenWith('no-such.csv')).toBeUndefined();
  });
});
