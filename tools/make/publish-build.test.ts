import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentFolder, servedBy } from '../../server/build-folder.mjs';
import { beginBuild, publishBuild } from './publish-build.mjs';

/** No process has an id this high. */
const GONE = 2 ** 30;
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'builds-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const inRoot = (...path: string[]) => join(root, ...path);
const builds = () => readdirSync(inRoot('.builds')).filter((name) => name !== 'lock');
const served = () => readFileSync(inRoot('out', 'name'), 'utf8');

function begin() {
  rmSync(inRoot('.builds', 'lock'), { force: true });
  beginBuild(root);
  mkdirSync(inRoot('.builds', 'making'));
}
function build(id: string) {
  begin();
  writeFileSync(inRoot('.builds', 'making', 'name'), id);
  publishBuild(root, id);
}

describe('a new build', () => {
  it('that has not ended: the last one is served, and the next starts afresh', () => {
    build('one');
    begin();
    writeFileSync(inRoot('.builds', 'making', 'half'), '');
    expect(served()).toBe('one');
    begin();
    expect(readdirSync(inRoot('.builds', 'making'))).toEqual([]);
  });
  it('that has ended: it is served, a running server still finds the former one, and older ones are gone', () => {
    build('one');
    const begunWith = currentFolder(root) ?? '';
    build('two');
    expect(served()).toBe('two');
    expect(readFileSync(join(begunWith, 'name'), 'utf8')).toBe('one');
    build('three');
    expect(builds()).toEqual(['three', 'two']);
  });
  it('keeps an old one that a server uses until that server has ended', () => {
    build('one');
    writeFileSync(inRoot('.builds', 'one', servedBy(process.pid)), '');
    build('two');
    build('three');
    expect(builds()).toContain('one');
    rmSync(inRoot('.builds', 'one', servedBy(process.pid)));
    writeFileSync(inRoot('.builds', 'one', servedBy(GONE)), '');
    build('four');
    expect(builds()).toEqual(['four', 'three']);
  });
  it('replaces a plain folder with a link that may be moved with the checkout', () => {
    mkdirSync(inRoot('out', 'site'), { recursive: true });
    build('one');
    expect(served()).toBe('one');
    expect(readlinkSync(inRoot('out'))).toBe(join('.builds', 'one'));
  });
  it('is made when the folder of all builds was deleted and the link is broken', () => {
    build('one');
    rmSync(inRoot('.builds'), { recursive: true });
    expect(currentFolder(root)).toBeNull();
    build('two');
    expect(served()).toBe('two');
  });
  it('keeps the images that servers have drawn', () => {
    build('one');
    mkdirSync(inRoot('.builds', 'images'));
    build('two');
    build('three');
    expect(builds()).toContain('images');
  });
  it('is refused while another is under way, whose process it names, but not after one that was killed', () => {
    build('one');
    writeFileSync(inRoot('.builds', 'lock'), String(process.pid));
    expect(() => beginBuild(root)).toThrow(`process ${process.pid}`);
    writeFileSync(inRoot('.builds', 'lock'), String(GONE));
    beginBuild(root);
    expect(existsSync(inRoot('.builds', 'making'))).toBe(false);
  });
});
