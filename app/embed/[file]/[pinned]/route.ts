import { frozenFolder, frozenVersions } from '../../../../data/releases/frozen';
import { embedsFolder, frozenEmbed } from '../../../../data/releases/frozen-embeds';
import { FOREVER } from '../../../../server/headers/caching';
import { sameAs } from '../../../conditional';
import { HTML_TYPE, noSuchEmbed, withETag } from '../../../respond';

/**
 * An embed as it was frozen with a version, read when asked for. `file` is the version's folder: Next wants one
 * name for whatever follows /embed/.
 */
export async function GET(request: Request, { params }: { params: Promise<{ file: string; pinned: string }> }) {
  const { file, pinned } = await params;
  const version = frozenVersions().find((one) => file === `v${one}`);
  const frozen = version && frozenEmbed(embedsFolder(frozenFolder(version)), pinned);
  if (!frozen) return noSuchEmbed(pinned);
  const whole = withETag(frozen.html, { 'content-type': HTML_TYPE, 'cache-control': FOREVER });
  return sameAs(request.headers.get('if-none-match'), whole.headers) ?? whole;
}
