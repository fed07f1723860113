import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleasedFile } from '../files/published-file';
import { embedsFolder } from './frozen-embeds';

/** Folder of a frozen version's files. They never change once landed. */
export const frozenFolder = (version: string) => join(process.cwd(), 'data', 'releases', `v${version}`);

/** Every frozen version, oldest first. */
export function frozenVersions(): readonly string[] {
  return readdirSync(join(process.cwd(), 'data', 'releases'))
    .filter((name) => /^v\d+\.\d+\.\d+$/.test(name))
    .map((name) => name.slice(1))
    .sort(byVersion);
}

/** Sorts versions, oldest first. */
export function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** The newest frozen version that holds a file of this path; undefined when none does. */
export function newestFrozenWith(path: string): string | undefined {
  return frozenVersions().findLast((version) => existsSync(join(frozenFolder(version), path)));
}

/** The paths of a frozen version's files, read once. Its embeds lie beside them and aren't downloads. */
export function frozenPaths(version: string): readonly string[] {
  const known = pathsByVersion.get(version);
  if (known || !frozenVersions().includes(version)) return known ?? [];
  const folder = frozenFolder(version);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(embedsFolder(folder)))
    .sort()
    .map((file) => file.slice(folder.length + 1));
  pathsByVersion.set(version, paths);
  return paths;
}

const pathsByVersion = new Map<string, readonly string[]>();

/** A file of a frozen version as it was released; undefined when that version has none of this path. */
export function frozenFile(version: string, path: string): ReleasedFile | undefined {
  if (!frozenPaths(version).includes(path)) return undefined;
  return { path, body: readFileSync(join(frozenFolder(version), path)) };
}

/** The files of a frozen version as they were released. */
export function frozenFiles(version: string): readonly ReleasedFile[] {
  return frozenPaths(version).map((path) => ({ path, body: readFileSync(join(frozenFolder(version), path)) }));
}
