import { correctionsIn } from '../corrections';
import { type ReleasedFile, sha256, textOf } from '../files/published-file';
import { type Changes, changesBetween, readVersion, type Version } from './changes';
import { frozenFile, frozenPaths, frozenVersions } from './frozen';
import { recodedIn } from './recoded';

/** A version read from files that were just made. */
export function versionOf(files: readonly ReleasedFile[]): Version {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const read = readVersion([...byPath.keys()], (path) => textIn(byPath.get(path), path));
  return { ...read, sumOf: (path) => sumOf(byPath.get(path)) };
}

/** A version read from its archive. */
export function frozenVersion(version: string): Version {
  const read = readVersion(frozenPaths(version), (path) => textIn(frozenFile(version, path), path));
  return { ...read, sumOf: (path) => sumOf(frozenFile(version, path)) };
}

/** An empty file has yet to be made. */
const sumOf = (file: ReleasedFile | undefined) => (file && file.body.length > 0 ? sha256(file) : undefined);

function textIn(file: ReleasedFile | undefined, path: string): string {
  if (!file) throw new ReferenceError(`a release lacks ${path}`);
  return textOf(file);
}

/** What each version changed, newest first. `current` are files of a draft, the last release, or one being made. */
export function history(current: readonly ReleasedFile[]): readonly Changes[] {
  const now = versionOf(current);
  const earlier = frozenVersions().filter((version) => version !== now.version);
  const versions = [...earlier.map(frozenVersion), now];
  return versions
    .slice(1)
    .map((version, i) =>
      changesBetween(versions[i] ?? version, version, correctionsIn(version.version), recodedIn(version.version)),
    )
    .reverse();
}
