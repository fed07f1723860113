import { RELEASED, VERSION } from '../dataset';
import { type ReleasedFile, textOf } from '../files/published-file';
import { type Changes, changesBetween, readVersion, type Version } from './changes';
import { frozenFiles, frozenVersions } from './frozen';

/** A version read from its files, whether they are frozen or were just made. */
export function versionOf(files: readonly ReleasedFile[]): Version {
  return readVersion(
    files.map(({ path }) => path),
    (path) => {
      const file = files.find((one) => one.path === path);
      if (!file) throw new ReferenceError(`a release lacks ${path}`);
      return textOf(file);
    },
  );
}

/** What each version changed, newest first. `current` are the files of the version in data/dataset.ts. */
export function history(current: readonly ReleasedFile[]): readonly Changes[] {
  const earlier = frozenVersions().filter((version) => version !== VERSION);
  const versions = [...earlier.map((version) => versionOf(frozenFiles(version))), versionOf(current)];
  return versions
    .slice(1)
    .map((version, i) => changesBetween(versions[i] ?? version, version))
    .reverse();
}

/** The first version, which changed nothing. */
export function firstVersion(): { readonly version: string; readonly released: string } {
  const [oldest] = frozenVersions();
  return oldest === undefined || oldest === VERSION
    ? { version: VERSION, released: RELEASED }
    : versionOf(frozenFiles(oldest));
}
