import { dataPath, downloadPath, versionsPath } from '../../../data/addresses';
import { LICENCE } from '../../../data/cite';
import { checksums, SUMS_PATH } from '../../../data/files/checksums';
import { csvwPath } from '../../../data/files/csvw';
import { bytesOf, downloadName, mediaTypeOf, type ReleasedFile, sha256 } from '../../../data/files/published-file';
import { frozenFile, frozenPaths, frozenVersions } from '../../../data/releases/frozen';
import { ORIGINAL } from '../../../data/vocabulary';
import type { Published } from './published';

/** Every file of the current edition and of each released version. */
export function downloads(current: readonly ReleasedFile[]): readonly Published[] {
  const paths = current.map(({ path }) => path);
  return [
    ...current.map((file) => download(file, { release: 'latest', paths })),
    ...frozenVersions().flatMap((version) => {
      const frozen = filesIn(version);
      return frozen.map((file) => download(file, { release: `v${version}`, paths: frozen.map(({ path }) => path) }));
    }),
  ];
}

/** The files of a frozen version, with checksums: the first version was frozen without. */
function filesIn(version: string): readonly ReleasedFile[] {
  const files = frozenPaths(version).map((path) => frozenFile(version, path) ?? { path, body: '' });
  return files.some(({ path }) => path === SUMS_PATH) ? files : [...files, checksums(files)];
}

/** A published file as it is sent. `release` is its folder: "latest", or "v" and its version. */
function download(file: ReleasedFile, { release, paths }: { release: string; paths: readonly string[] }): Published {
  return {
    path: downloadPath(release, file.path),
    type: mediaTypeOf(file.path),
    body: () => bytesOf(file),
    own: {
      'content-disposition': `attachment; filename="${downloadName(file.path)}"`,
      link: linksOf(file.path, release, paths),
      'repr-digest': `sha-256=:${Buffer.from(sha256(file), 'hex').toString('base64')}:`,
    },
  };
}

/**
 * The links of a file (RFC 8288): to its licence, to what to cite, from a released one to the newest, and between a CSV
 * and its description (CSV on the Web). A release without such a description links to none.
 */
function linksOf(path: string, release: string, paths: readonly string[]): string {
  const [, described] = /([^/]+\.csv)-metadata\.json$/.exec(path) ?? [];
  const beside = paths
    .find((other) => other === csvwPath(path))
    ?.split('/')
    .at(-1);
  const isLatest = release === 'latest';
  const links = [
    `<${LICENCE.url}>; rel="license"`,
    `<${isLatest ? dataPath(ORIGINAL) : versionsPath(ORIGINAL)}>; rel="cite-as"`,
    !isLatest && `<${downloadPath('latest', path)}>; rel="latest-version"`,
    described && `<${described}>; rel="describes"; type="text/csv"`,
    // Last, because CSV on the Web readers take the last of several descriptions.
    beside && `<${beside}>; rel="describedby"; type="application/csvm+json"`,
  ];
  return links.filter(Boolean).join(', ');
}
