import { charts } from '../../../components/charts';
import { currentFiles } from '../../../components/surfaces/downloads';
import { VERSION } from '../../../data/dataset';
import { sha256 } from '../../../data/files/published-file';
import { frozenFiles, frozenVersions } from '../../../data/releases/frozen';
import { FOREVER, OPEN, SHORT_CACHE, withETag } from '../../respond';

export const dynamic = 'force-static';
export const dynamicParams = false;

const filesOf = (release: string) => (release === 'latest' ? currentFiles(charts) : frozenFiles(release.slice(1)));

export const generateStaticParams = () =>
  ['latest', ...frozenVersions().map((version) => `v${version}`)].flatMap((release) =>
    filesOf(release).map((file) => ({ path: [release, ...file.path.split('/')] })),
  );

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const [release = '', ...rest] = (await params).path;
  const file = filesOf(release).find(({ path }) => path === rest.join('/'));
  if (!file) throw new ReferenceError(`no such file: ${rest.join('/')}`);
  const version = release === 'latest' ? VERSION : release.slice(1);
  const name = file.path.replace('/', '-').replace(/\.(\w+)$/, `-v${version}.$1`);
  return withETag(file.text, {
    ...OPEN,
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="wartime-exodus-${name}"`,
    'cache-control': release === 'latest' ? SHORT_CACHE : FOREVER,
    'repr-digest': `sha-256=:${Buffer.from(sha256(file.text), 'hex').toString('base64')}:`,
  });
}
