import { filesOf } from '../../components/answers/downloads';
import { drawables } from '../../components/answers/drawables';
import { EDITION_FILE } from '../../data/edition';
import { type Since, sinceLastRelease } from '../../data/releases/draft';
import { type Edition, lastRelease } from '../../data/releases/releases';
import { save } from './save';

/** Compares today's files with the last release's, made under its name so that only what changed differs. */
export async function compareWithLastRelease(): Promise<Since> {
  const { version, released } = lastRelease;
  return sinceLastRelease(await filesOf({ version, released }, drawables));
}

/** Writes down which edition today's files are, for all that names the version. */
export function writeEdition(edition: Edition): void {
  save(EDITION_FILE, `${JSON.stringify(edition)}\n`);
}

/** Finds it out and writes it down. */
export async function prepareEdition(): Promise<void> {
  writeEdition((await compareWithLastRelease()).edition);
}
