import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mediaTypeOf, type PublishedFile, textFile } from '../files/published-file';
import { embedsFolder } from './frozen-embeds';

/** Folder of a frozen version's files. They never change once landed. */
export const frozenFolder = (version: string) => join(process.cwd(), 'data', 'releases', `v${version}`);

/** Every frozen version, oldest first. */
export function frozenVersions(): readonly string[] {
  return readdirSync(join(process.cwd(), 'data', 'releases'))
    .filter((name) => /^v\d+\.\d+\.\d+$/.test(name))
    .map((name) => name.slice(1))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** The files of a frozen version as they were released. Its embeds lie beside them and aren't downloads. */
export function frozenFiles(version: string): readonly PublishedFile[] {
  const folder = frozenFolder(version);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(embedsFolder(folder)))
    .sort()
    .map((file) => {
      const path = file.slice(folder.length + 1);
      return textFile(path, readFileSync(file, 'utf8'), '', mediaTypeOf(path));
    });
}
