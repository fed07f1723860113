import type { Locked } from './locked';

/** Licences that require no more than attribution. */
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
  'Zlib',
];
/** The licence of fonts. It binds those who sell fonts, not those who set text in them. */
const FONTS = { licence: 'OFL-1.1', packages: /^@(expo-google-fonts|fontsource|fontsource-variable)\// };

/** Packages whose licence requires more, and why each may stay. */
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

/** Why a package may not be shipped, or null. Of licences joined by AND all must be allowed, by OR one. */
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

/** Why a package is allowed although its licence requires more; empty for all others. */
export function exception(name: string, licence: string): string {
  return EXCEPTIONS.find((one) => one.packages.test(name) && licence.includes(one.licence))?.why ?? '';
}
