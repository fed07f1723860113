// @ts-check
/**
 * The letters that browsers under test set text in where a page brings none of its own, as embeds do: metric twins of
 * Arial and Georgia, which most readers have. Without them heights and line breaks would depend on what a machine
 * happens to have installed. It works where fontconfig finds the fonts; elsewhere Arial and Georgia are there.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const FOLDERS = ['arimo', 'gelasio'].flatMap((name) =>
  ['400Regular', '700Bold'].map((face) => join(ROOT, 'node_modules', '@expo-google-fonts', name, face)),
);
/** Twins stand in for faces that pages name by fontconfig's own list of aliases, which the system's file brings. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${FOLDERS.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
</fontconfig>
`;

/** The environment for a browser under test. */
export function withTestLetters() {
  const folder = join(ROOT, '.generated');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  // Not again: another browser may be reading it.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== FONTS_CONF) writeFileSync(file, FONTS_CONF);
  return { ...process.env, FONTCONFIG_FILE: file };
}
