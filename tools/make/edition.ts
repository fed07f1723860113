import { filesOf } from '../../components/answers/downloads';
import { drawables } from '../../components/answers/drawables';
import { EDITION_FILE } from '../../data/edition';
import { type Since, sinceLastRelease } from '../../data/releases/draft';
import { type Edition, lastRelease } from '../../data/releases/releases';
import { save } from './save';

/** Compares the current files with the last release's, made under its version so that only real changes differ. */
export async function compareWithLastRelease(): Promise<Since> {
  const { version, released } = lastRelease;
  return sinceLastRelease(await filesOf({ version, released }, drawables));
}

/** Saves the edition for all code that names the version. */
export function writeEdition(edition: Edition): void {
  save(EDITION_FILE, `${JSON.stringify(edition)}\n`);
}

export async function prepareEdition(): Promise<void> {
  writeEdition((await compareWithLastRelease()).edition);
}
