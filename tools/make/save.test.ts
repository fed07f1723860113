import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { save } from './save';

const folder = mkdtempSync(join(tmpdir(), 'save-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('an unchanged file is not rewritten, a changed one is replaced atomically', () => {
  const path = join(folder, 'deep', 'file.txt');
  save(path, 'one');
  const first = statSync(path).ino;
  save(path, 'one');
  expect(statSync(path).ino).toBe(first);
  save(path, 'two');
  expect(statSync(path).ino).not.toBe(first);
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(join(folder, 'deep'))).toEqual(['file.txt']);
});
