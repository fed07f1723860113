import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../../run/run.mjs';
import { licenceList } from './licence-list';
import { refusal } from './licence-rule';
import { lockedPackages } from './locked';

const packages = lockedPackages();
const versions = z.record(z.string(), z.string());
const own = z
  .object({ dependencies: versions, devDependencies: versions })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

/** Packages that would run a program when they are installed, and why none is needed. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  esbuild: 'it only makes the command quicker to start; the program itself comes in a package of its own',
};

describe('the packages', () => {
  it('are asked for by exact versions: an install next year gives what one today gives', () => {
    const asked = { ...own.dependencies, ...own.devDependencies };
    const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)));
    expect(loose).toEqual([]);
  });
  it('are locked with the hash of their bytes, and to no registry: npm ci refuses any other, from wherever it comes', () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name)).toEqual([]);
    expect(packages.filter(({ resolved }) => resolved !== undefined).map(({ name }) => name)).toEqual([]);
  });
  it('of Next: all of one version, its compilers for every system included', () => {
    const parts = packages.filter(({ name }) => name === 'next' || name.startsWith('@next/swc-'));
    expect(parts.length).toBeGreaterThan(8);
    expect(new Set(parts.map(({ version }) => version))).toEqual(new Set([own.dependencies.next]));
  });
  it('need no program run at install: npm ci --ignore-scripts is enough. A new one that has a script: say why here', () => {
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect([...new Set(scripted)].sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
  });
});

describe('the licences', () => {
  it('of what is shipped are known and bind nobody', () => {
    expect(packages.filter(({ dev }) => !dev).flatMap((one) => refusal(one) ?? [])).toEqual([]);
  });
  it.each([
    ['none', undefined, /names no licence/],
    ['an unknown one', 'SEE LICENSE IN LICENSE.md', /under SEE LICENSE/],
    ['copyleft', 'GPL-3.0-only', /under GPL/],
    ['copyleft besides a free one', 'MIT AND AGPL-3.0', /under AGPL/],
    ['that of fonts, for what is no font', 'OFL-1.1', /under OFL/],
  ])('%s: refused with the way out', (_, license, said) => {
    expect(refusal({ name: 'some-package', license })).toMatch(said);
  });
  it('a choice of two, one of them free: allowed', () => {
    expect(refusal({ name: 'some-package', license: '(GPL-2.0 OR MIT)' })).toBeNull();
  });
  it('are listed in docs/licences.md as they are now. Else: npm run licences', () => {
    expect(readFileSync(join(ROOT, 'docs', 'licences.md'), 'utf8')).toBe(licenceList(packages));
  });
});
