import { z } from 'zod';
import { NEXT } from '../correction';
import { correctionsIn } from '../corrections';
import type { ReleasedFile } from '../files/published-file';
import { type Changes, changesBetween } from './changes';
import { frozenFile } from './frozen';
import { frozenVersion, versionOf } from './history';
import { recodedIn } from './recoded';
import { type Edition, lastRelease } from './releases';
import { bumpFor, draftAfter, fileStep, larger } from './step';

/** What the current files have changed since the last release. */
export type Since = {
  readonly changes: Changes;
  /** Their edition: the release itself when every byte is the same. */
  readonly edition: Edition;
  /** A file that differs, as an example of why. */
  readonly path: string | null;
};

/** Compares with the last release. `files` are made under its version, so that only real changes differ. */
export function sinceLastRelease(files: readonly ReleasedFile[]): Since {
  const { version, released } = lastRelease;
  const changes = changesBetween(frozenVersion(version), versionOf(files), correctionsIn(NEXT), recodedIn(NEXT));
  const { bump: byFile, path } = fileStep((path) => frozenFile(version, path), files);
  const bump = larger(bumpFor(changes), byFile);
  return { changes, path, edition: bump === 'none' ? { version, released } : draftAfter(lastRelease, bump) };
}

/** Why the draft may not be released on a day; null when it may. */
export function whyNotReleased({ changes, edition }: Since, day: string): string | null {
  const { version, released } = lastRelease;
  if (edition.version === version) return `Nothing has changed since ${version}: there is nothing to release.`;
  if (!z.iso.date().safeParse(day).success)
    return `"${day}" is no day. Write it as 2026-11-23, or leave it out for today.`;
  if (day < released) return `Version ${version} is of ${released}: the next can't be of ${day}, which is earlier.`;
  const unexplained = changes.revised.filter(({ table, reason }) => table === 'figures' && reason === null);
  if (unexplained.length === 0) return null;
  const list = unexplained.map(({ id, column }) => `${id}, ${column}`).join('; ');
  return `These figures read differently and nothing says why: ${list}. Add a record for each to data/corrections.json.`;
}

/** The text of data/corrections.json with a version's number in place of "next". */
export function fillNext(text: string, version: string): string {
  return text.replace(new RegExp(`("version": *)"${NEXT}"`, 'g'), `$1"${version}"`);
}
