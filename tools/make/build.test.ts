import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../run/run.mjs';

/** The sources without build output; packages are linked from here. */
const SOURCES = ['app', 'components', 'data', 'server', 'tools', 'package.json', 'next.config.ts', 'tsconfig.json'];
const clone = mkdtempSync(join(tmpdir(), 'checkout-'));
afterAll(() => rmSync(clone, { recursive: true }));

it('a damaged record file stops the build, which names it and leaves the last good build unchanged', () => {
  for (const name of SOURCES) cpSync(join(ROOT, name), join(clone, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'), 'junction');
  mkdirSync(join(clone, '.builds', 'good'), { recursive: true });
  writeFileSync(join(clone, '.builds', 'good', 'server.json'), 'good');
  symlinkSync(join('.builds', 'good'), join(clone, 'out'), 'junction');
  const path = join(clone, 'data', 'figures', 'total.json');
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, 3000));

  const built = spawnSync(process.execPath, ['tools/make/build.mjs'], { cwd: clone, encoding: 'utf8' });

  expect(built.status).toBe(1);
  expect(built.stderr).toMatch(/data\/figures\/total\.json, "[\w-]+": it is not JSON: .*line \d+/);
  expect(built.stderr).toMatch(/The records have faults .* The last build is unchanged\./);
  expect(readFileSync(join(clone, 'out', 'server.json'), 'utf8')).toBe('good');
});
