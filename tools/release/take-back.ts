/**
 * `npm run data:take-back`: undoes the last release, so that its number can be reused. Only for a version that was
 * never public: those who cite a published one rely on its bytes.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { NEXT } from '../../data/correction';
import { archiveFile } from '../../data/releases/frozen';
import { lastRelease, releases } from '../../data/releases/releases';
import { giveUp } from '../run/run.mjs';

const CORRECTIONS = 'data/corrections.json';
const { version, released } = lastRelease;
if (process.argv[2] !== version)
  giveUp(
    `Say which version is taken back: npm run data:take-back -- ${version}. Never one that others may have cited.`,
  );

const corrections = readFileSync(CORRECTIONS, 'utf8');
writeFileSync('data/releases/index.json', `${JSON.stringify(releases.slice(0, -1), null, 2)}\n`);
writeFileSync(CORRECTIONS, corrections.replaceAll(`"version": "${version}"`, `"version": "${NEXT}"`));
rmSync(archiveFile(version));
console.log(`Version ${version} of ${released} is taken back. npm run data:release -- ${released} releases it again.`);
