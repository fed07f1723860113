import { charts } from '../../../components/charts';
import { currentFiles } from '../../../components/surfaces/downloads';
import { VERSION } from '../../../data/dataset';
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
  const file = (await filesOf(release)).find(({ path }) => path === rest.join('/'));
  if (!file) throw new ReferenceError(`no such file: ${rest.join('/')}`);
  const version = release === 'latest' ? VERSION : release.slice(1);
  return withETag(Buffer.from(bytesOf(file)), {
    ...OPEN,
    'content-type': mediaTypeOf(file.path),
    'content-disposition': `attachment; filename="${downloadName(file.path, version)}"`,
    'cache-control': release === 'latest' ? SHORT_CACHE : FOREVER,
    'repr-digest': `sha-256=:${Buffer.from(sha256(file), 'hex').toString('base64')}:`,
  });
}
