import { charts } from '../../../components/charts';
import { currentFiles } from '../../../components/surfaces/downloads';
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
    ...linksOf(file.path, files),
    'repr-digest': `sha-256=:${Buffer.from(sha256(file), 'hex').toString('base64')}:`,
  });
}

/** From a CSV to what describes it (CSV on the Web) and back. A release without such a file names none. */
function linksOf(path: string, files: readonly ReleasedFile[]): Readonly<Record<string, string>> {
  const [, described] = /([^/]+\.csv)-metadata\.json$/.exec(path) ?? [];
  if (described) return { link: `<${described}>; rel="describes"; type="text/csv"` };
  const beside = files.find((file) => file.path === csvwPath(path));
  if (!beside) return {};
  return { link: `<${beside.path.split('/').at(-1)}>; rel="describedby"; type="application/csvm+json"` };
}
