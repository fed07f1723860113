import { currentFiles } from '../../../../components/answers/downloads';
import { drawables } from '../../../../components/answers/drawables';
import { VERSION } from '../../../../data/edition';
import { download } from '../../download';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await currentFiles(drawables)).map(({ path }) => ({ path: path.split('/') }));
}

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const path = (await params).path.join('/');
  const files = await currentFiles(drawables);
  const file = files.find((one) => one.path === path);
  if (!file) throw new ReferenceError(`no such file: ${path}`);
  return download(file, { release: 'latest', version: VERSION, paths: files.map((one) => one.path) });
}
