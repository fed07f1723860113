import { charts } from '../../../components/charts';
import { currentFiles } from '../../../components/surfaces/downloads';
import { dataPath, downloadPath, versionsPath } from '../../../data/addresses';
import { LICENCE } from '../../../data/cite';
import { VERSION } from '../../../data/dataset';
import { csvwPath } from '../../../data/files/csvw';
import { bytesOf, downloadName, mediaTypeOf, type ReleasedFile, sha256 } from '../../../data/files/published-file';
import { frozenFiles, frozenVersions } from '../../../data/releases/frozen';
import { FOREVER, OPEN, SHORT_CACHE, withETag } from '../../respond';

export const dynamic = 'force-static';
export const dynamicParams = false;

const filesOf = async (release: string): Promise<readonly ReleasedFile[]> =>
  release === 'latest' ? currentFiles(charts) : frozenFiles(release.slice(1));

export async function generateStaticParams() {
  const releases = ['latest', ...frozenVersions().map((version) => `v${version}`)];
  const paths = releases.map(async (release) =>
    (await filesOf(release)).map((file) => ({ path: [release, ...file.path.split('/')] })),
  );
  return (await Promise.all(paths)).flat();
}

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const [release = '', ...rest] = (await params).path;
  const files = await filesOf(release);
  const file = files.find(({ path }) => path === rest.join('/'));
  if (!file) throw new ReferenceError(`no such file: ${rest.join('/')}`);
  const version = release === 'latest' ? VERSION : release.slice(1);
  return withETag(Buffer.from(bytesOf(file)), {
    ...OPEN,
    'content-type': mediaTypeOf(file.path),
    'content-disposition': `attachment; filename="${downloadName(file.path, version)}"`,
    'cache-control': release === 'latest' ? SHORT_CACHE : FOREVER,
    link: linksOf(file.path, release, files),
    'repr-digest': `sha-256=:${Buffer.from(sha256(file), 'hex').toString('base64')}:`,
  });
}

/**
 * Where a file leads (RFC 8288): to its licence, to what to cite, from a released one to the newest, and
 * between a CSV and what describes it (CSV on the Web). A release without such a description names none.
 */
function linksOf(path: string, release: string, files: readonly ReleasedFile[]): string {
  const [, described] = /([^/]+\.csv)-metadata\.json$/.exec(path) ?? [];
  const beside = files
    .find((file) => file.path === csvwPath(path))
    ?.path.split('/')
    .at(-1);
  const isLatest = release === 'latest';
  const links = [
    `<${LICENCE.url}>; rel="license"`,
    `<${isLatest ? dataPath('en') : versionsPath('en')}>; rel="cite-as"`,
    !isLatest && `<${downloadPath('latest', path)}>; rel="latest-version"`,
    described && `<${described}>; rel="describes"; type="text/csv"`,
    // Last: of several descriptions, readers of CSV on the Web take the last.
    beside && `<${beside}>; rel="describedby"; type="application/csvm+json"`,
  ];
  return links.filter(Boolean).join(', ');
}
