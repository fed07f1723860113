import { describe, expect, it } from 'vitest';
import type { ReleasedFile } from '../files/published-file';
import { textOf } from '../files/published-file';
import { fillNext, sinceLastRelease, whyNotReleased } from './draft';
import { frozenFile, frozenPaths } from './frozen';
import { history } from './history';
import { lastRelease } from './releases';

const { version, released } = lastRelease;
const asReleased = frozenPaths(version).flatMap((path) => frozenFile(version, path) ?? []);
/** The last release with one file changed. */
const changed = (path: string, change: (text: string) => string): readonly ReleasedFile[] =>
  asReleased.map((file) => (file.path === path ? { path, body: change(textOf(file)) } : file));
const [major, minor, patch] = version.split('.').map(Number);
type Table = { figures: Record<string, unknown>[] };
const figures = (change: (table: Table) => void) =>
  changed('figures.json', (text) => {
    const table = JSON.parse(text);
    change(table);
    return JSON.stringify(table);
  });
const since = {
  nothing: sinceLastRelease(asReleased),
  label: sinceLastRelease(changed('charts/how-many.csv', (text) => text.replace(/\r\n./, '\r\nX'))),
  figure: sinceLastRelease(figures((table) => table.figures.push({ ...table.figures[0], id: 'new-figure' }))),
  value: sinceLastRelease(figures((table) => Object.assign(table.figures[0] ?? {}, { value_point: 987_654_321 }))),
};

describe('sinceLastRelease(files)', () => {
  it('unchanged bytes: they are the release', () => {
    expect(since.nothing.edition).toEqual({ version, released });
  });
  it('a label on a chart: the draft of a patch', () => {
    expect(since.label.edition).toEqual({ version: `${major}.${minor}.${Number(patch) + 1}-draft`, released: null });
    expect(since.label.path).toBe('charts/how-many.csv');
  });
  it('a new figure: the draft of a minor version, which lists the figure', () => {
    expect(since.figure.edition).toEqual({ version: `${major}.${Number(minor) + 1}.0-draft`, released: null });
    expect(since.figure.changes.added).toEqual([{ table: 'figures', id: 'new-figure' }]);
  });
});

describe('whyNotReleased(since, day)', () => {
  it('a label or a new figure: may be released, on the day of the last release or later', () => {
    expect([since.label, since.figure].map((one) => whyNotReleased(one, released))).toEqual([null, null]);
  });
  it('nothing new: there is nothing to release', () => {
    expect(whyNotReleased(since.nothing, released)).toContain('nothing to release');
  });
  it('an invalid day, or one before the last release: refused', () => {
    expect(whyNotReleased(since.label, '2031-02-30')).toContain('is no day');
    expect(whyNotReleased(since.label, '2001-01-01')).toContain('earlier');
  });
  it('a figure that reads differently without a correction: named, with the field', () => {
    const [first] = since.value.changes.revised;
    expect(whyNotReleased(since.value, released)).toMatch(new RegExp(`nothing says why: ${first?.id}, value_point\\.`));
  });
  it('a recoded column: no row of it needs a reason of its own', () => {
    const { changes, edition } = since.value;
    const recoded = [{ table: 'figures', column: 'unit', rows: 300, reason: 'Codes.' }] as const;
    expect(whyNotReleased({ changes: { ...changes, revised: [], recoded }, edition, path: null }, released)).toBeNull();
  });
});

describe('fillNext(text, version)', () => {
  it('writes the number where a correction said "next", and nowhere else', () => {
    const text = '[{ "figure": "next", "version": "next", "expect": "next" }, { "version": "1.1.0" }]';
    expect(fillNext(text, '1.3.0')).toBe(text.replace('"version": "next"', '"version": "1.3.0"'));
  });
});

describe('history(files)', () => {
  const renamed = (name: string, day: string | null) =>
    ['figures', 'events', 'sources'].reduce<readonly ReleasedFile[]>(
      (files, table) =>
        files.map((file) =>
          file.path === `${table}.json`
            ? { ...file, body: JSON.stringify({ ...JSON.parse(textOf(file)), version: name, released: day }) }
            : file,
        ),
      asReleased,
    );
  it('of a draft: lists it first, without a day, and then every release', () => {
    const [first, second] = history(renamed('9.9.9-draft', null));
    expect(first).toMatchObject({ version: '9.9.9-draft', released: null, before: version });
    expect(second).toMatchObject({ version, released });
  });
  it('of the release itself: lists it once', () => {
    expect(history(asReleased).map((one) => one.version)).toEqual(
      history(renamed('9.9.9', released))
        .slice(1)
        .map((one) => one.version),
    );
  });
});
