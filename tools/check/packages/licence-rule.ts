import type { Locked } from './locked';

/** Licences that ask for no more than naming the author. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
];
/** What fonts are under. It binds who sells them, not who sets text in them. */
const FONTS = { licence: 'OFL-1.1', packages: /^@(expo-google-fonts|fontsource|fontsource-variable)\// };

/** Licences that ask for more, by package, and why the package may stay. */
const EXCEPTIONS: readonly { readonly packages: RegExp; readonly licence: string; readonly why: string }[] = [
  {
    packages: /^@resvg\/resvg-js/,
    licence: 'MPL-2.0',
    why: 'binds changes to its own files; we use it unchanged, on the server, and send none of it to readers',
  },
  {
    packages: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    why: 'an optional part of Next, a library by itself, unchanged; the site never loads it, as it uses no next/image',
  },
];

/** Why a package may not be shipped; null when it may. Of several licences joined by AND each must be fine, by OR one. */
export function refusal({ name, license }: Pick<Locked, 'name' | 'license'>): string | null {
  if (!license) return `${name} names no licence. Take another package, or ask its author.`;
  const refused = license
    .replace(/[()]/g, '')
    .split(' AND ')
    .filter((all) => !all.split(' OR ').some((one) => isFine(name, one)));
  if (refused.length === 0) return null;
  return `${name} is under ${refused.join(' and ')}, which may bind the whole site. Take another package, or add the exception with its reason to tools/check/packages/licence-rule.ts.`;
}

function isFine(name: string, licence: string): boolean {
  return (
    FREE.includes(licence) ||
    (licence === FONTS.licence && FONTS.packages.test(name)) ||
    exception(name, licence) !== ''
  );
}

/** The reason for which a package stays although its licence asks for more; empty for all others. */
export function exception(name: string, licence: string): string {
  return EXCEPTIONS.find((one) => one.packages.test(name) && licence.includes(one.licence))?.why ?? '';
}
