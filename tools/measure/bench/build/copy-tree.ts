import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../run/run.mjs';

/** Build output, and what a build doesn't need. */
const LEFT_OUT = new Set(['node_modules', 'out', 'test-results', 'playwright-report']);

/** Copies the sources into a folder of their own, with the same packages. Returns its path. */
export function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'bench-build-'));
  for (const name of readdirSync(ROOT)) {
    if (!LEFT_OUT.has(name) && !name.startsWith('.')) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  // Turbopack accepts no packages from outside its root, so a symbolic link won't do.
  linkFolder(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Hard links, which take no room; real copies when the two folders are on different disks. */
function linkFolder(from: string, to: string) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

function linkFile(from: string, to: string) {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to);
  }
}
