import { frozenEmbed } from '../../../../data/releases/frozen';
import { FOREVER } from '../../../../server/headers/caching';
import { sameAs } from '../../../conditional';
import { HTML_TYPE, noSuchEmbed, withETag } from '../../../respond';

/**
 * An embed as it was frozen with a version, read when asked for. `file` is the version's folder: Next wants one
 * name for whatever follows /embed/.
 */
export async function GET(request: Request, { params }: { params: Promise<{ file: string; pinned: string }> }) {
  const { file, pinned } = await params;
  const html = file.startsWith('v') ? frozenEmbed(file.slice(1), pinned) : undefined;
  if (!html) return noSuchEmbed(pinned);
  const whole = withETag(html, { 'content-type': HTML_TYPE, 'cache-control': FOREVER });
  return sameAs(request.headers.get('if-none-match'), whole.headers) ?? whole;
}
