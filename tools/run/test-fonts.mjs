// @ts-check
/**
 * The fonts for browsers under test, where a page brings none of its own, as embeds do: metric-compatible twins of
 * Arial and Georgia, which most readers have. Otherwise heights and line breaks would depend on the fonts of the
 * machine. It works where fontconfig finds the fonts; elsewhere Arial and Georgia are installed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const FOLDERS = ['arimo', 'gelasio'].flatMap((name) =>
  ['400Regular', '700Bold'].map((face) => join(ROOT, 'node_modules', '@expo-google-fonts', name, face)),
);
/** The twins replace Arial and Georgia by fontconfig's own aliases, which the system's file includes. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${FOLDERS.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
</fontconfig>
`;

/** The environment for a browser under test. */
export function withTestFonts() {
  const folder = join(ROOT, '.generated');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  // Not rewritten: another browser may be reading it.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== FONTS_CONF) writeFileSync(file, FONTS_CONF);
  return { ...process.env, FONTCONFIG_FILE: file };
}
