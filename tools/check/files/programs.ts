import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../run/run.mjs';

/** What a program printed; null when it isn't on this machine or failed. */
export function outputOf(program: string, args: readonly string[], input = ''): string | null {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', input, maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : null;
}

/** The first dotted number in a text, such as the output of `--version`. */
export const versionIn = (text: string | null) => (text === null ? null : (/\d+(\.\d+)+/.exec(text)?.[0] ?? ''));

/** The version of an npm package in a folder of packages. */
export function packageVersion(name: string, folder = join(ROOT, 'node_modules')): string {
  const { version } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'));
  return version;
}

/** A Python that has a module, and the module's version; null when none has. */
export function pythonWith(module: string): { readonly python: string; readonly version: string } | null {
  const ask = `import importlib.metadata, ${module}; print(importlib.metadata.version('${module}'))`;
  // Debian's own Python has Debian's modules, but another may come first on the path.
  for (const python of ['python3', '/usr/bin/python3']) {
    const version = outputOf(python, ['-c', ask]);
    if (version !== null) return { python, version: version.trim() };
  }
  return null;
}
