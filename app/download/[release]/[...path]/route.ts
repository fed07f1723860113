import { frozenFile, frozenPaths } from '../../../../data/releases/frozen';
import { sameAs } from '../../../conditional';
import { noSuchFile } from '../../../respond';
import { download } from '../../download';

/** A file of a released version, read when asked for: each version adds hundreds, and they never change. */
export async function GET(request: Request, { params }: { params: Promise<{ release: string; path: string[] }> }) {
  const { release, path } = await params;
  const version = release.slice(1);
  const file = release === `v${version}` ? frozenFile(version, path.join('/')) : undefined;
  if (!file) return noSuchFile();
  const whole = download(file, { release, version, paths: frozenPaths(version) });
  return sameAs(request.headers.get('if-none-match'), whole.headers) ?? whole;
}
