import { frozenLoader, loaderVersions } from '../../../data/releases/loaders';
import { FOREVER } from '../../../server/headers/caching';
import { sameAs } from '../../conditional';
import { noSuchFile, withETag } from '../../respond';

/** A released loader: /embed.v1.js leads here, as Next has no name for the number inside a file's name. */
export async function GET(request: Request, { params }: { params: Promise<{ version: string }> }) {
  const { version } = await params;
  const released = loaderVersions().find((one) => String(one) === version);
  if (released === undefined) return noSuchFile();
  const whole = withETag(frozenLoader(released), {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': FOREVER,
  });
  return sameAs(request.headers.get('if-none-match'), whole.headers) ?? whole;
}
