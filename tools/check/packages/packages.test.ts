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

/** Packages with an install script, and why it is not needed. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  esbuild: 'it only makes the command quicker to start; the program itself comes in a package of its own',
};

describe('the packages', () => {
  it('have exact versions, so that an install next year gives the same packages', () => {
    const asked = { ...own.dependencies, ...own.devDependencies };
    const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)));
    expect(loose).toEqual([]);
  });
  it('are locked with a hash and to no registry: npm ci refuses other bytes, whatever registry sends them', () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name)).toEqual([]);
    expect(packages.filter(({ resolved }) => resolved !== undefined).map(({ name }) => name)).toEqual([]);
  });
  it('of Next have one version, its compilers for every system included', () => {
    const parts = packages.filter(({ name }) => name === 'next' || name.startsWith('@next/swc-'));
    expect(parts.length).toBeGreaterThan(8);
    expect(new Set(parts.map(({ version }) => version))).toEqual(new Set([own.dependencies.next]));
  });
  it('need no install script: npm ci --ignore-scripts is enough. Say here why a new script is not needed', () => {
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect([...new Set(scripted)].sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
  });
});

describe('the licences', () => {
  it('of shipped packages are known and permissive', () => {
    expect(packages.filter(({ dev }) => !dev).flatMap((one) => refusal(one) ?? [])).toEqual([]);
  });
  it.each([
    ['none', undefined, /names no licence/],
    ['an unknown one', 'SEE LICENSE IN LICENSE.md', /under SEE LICENSE/],
    ['copyleft', 'GPL-3.0-only', /under GPL/],
    ['copyleft besides a free one', 'MIT AND AGPL-3.0', /under AGPL/],
    ['that of fonts, for what is no font', 'OFL-1.1', /under OFL/],
  ])('%s: refused with the way out', (_, license, rule) => {
    expect(refusal({ name: 'some-package', license })).toMatch(rule);
  });
  it('a choice of two, one of them free: allowed', () => {
    expect(refusal({ name: 'some-package', license: '(GPL-2.0 OR MIT)' })).toBeNull();
  });
  it('are up to date in docs/licences.md; if not: npm run licences', () => {
    expect(readFileSync(join(ROOT, 'docs', 'licences.md'), 'utf8')).toBe(licenceList(packages));
  });
});
