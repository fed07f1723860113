import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleasedFile } from '../files/published-file';
import { type Archive, openArchive } from './archive';
import { isReleased, releases } from './releases';

/** The path of a version's archive. Once merged it never changes. */
export const archiveFile = (version: string) => join(process.cwd(), 'data', 'releases', `v${version}.zip`);

/** Every frozen version, oldest first. */
export const frozenVersions = (): readonly string[] => releases.map(({ version }) => version);

/**
 * Opened archives, kept packed: a megabyte or so each. Unpacked they would take three times as much memory for as long
 * as the server runs, and unpacking one file takes a millisecond or two.
 */
const opened = new Map<string, Archive>();

function archiveOf(version: string): Archive | undefined {
  const known = opened.get(version);
  if (known || !isReleased(version)) return known;
  const archive = openArchive(readFileSync(archiveFile(version)));
  opened.set(version, archive);
  return archive;
}

/** The paths of a frozen version's files, without its embeds. */
export const frozenPaths = (version: string): readonly string[] => archiveOf(version)?.paths ?? [];

/** A file of a frozen version as it was released; undefined when the version has no such file. */
export const frozenFile = (version: string, path: string): ReleasedFile | undefined => archiveOf(version)?.file(path);

/** The newest frozen version that has a file at this path; undefined when none has. */
export const newestFrozenWith = (path: string): string | undefined =>
  frozenVersions().findLast((version) => frozenPaths(version).includes(path));

/** File names of the embeds frozen with a version. */
export const frozenEmbedFiles = (version: string): readonly string[] => archiveOf(version)?.embeds ?? [];

/** An embed as it was frozen, but with the site's current address; undefined when there is none. */
export const frozenEmbed = (version: string, file: string): string | undefined => archiveOf(version)?.embed(file);

/** The headers that the embeds of a version were frozen with, by file. */
export const frozenEmbedHeaders = (version: string) => archiveOf(version)?.embedHeaders() ?? {};
