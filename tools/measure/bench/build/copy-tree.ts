import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../run/run.mjs';

/** What a build makes or doesn't need. */
const LEFT_OUT = new Set(['node_modules', 'out', 'test-results', 'playwright-report']);

/** A copy of the sources in a folder of its own, with the same packages. Gives its path. */
export function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'bench-build-'));
  for (const name of readdirSync(ROOT)) {
    if (!LEFT_OUT.has(name) && !name.startsWith('.')) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  // Turbopack takes no packages from outside its root: a symbolic link won't do.
  linkFolder(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** The same files under a second name, which costs no room; real copies where the two are on different disks. */
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
