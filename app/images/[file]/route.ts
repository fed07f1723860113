import { imageFiles } from '../../../components/answers/image-files';
import { SHORT_CACHE } from '../../../server/headers/caching';
import { sameAs } from '../../conditional';
import { noSuchFile, withETag } from '../../respond';

/** What was made already. The names are a closed list, so it can't grow without end. */
const made = new Map<string, Promise<string | Buffer>>();

/**
 * An image, made when first asked for and kept as long as the server runs: most of the many forms and sizes are
 * never asked for, and to make them all took longer than to build the rest of the site.
 */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const make = imageFiles.get(file);
  if (!make) return noSuchFile();
  const image = made.get(file) ?? make();
  made.set(file, image);
  // One that failed may succeed when asked for again.
  image.catch(() => made.delete(file));
  const whole = withETag(await image, {
    'content-type': file.endsWith('.png') ? 'image/png' : 'image/svg+xml; charset=utf-8',
    'content-disposition': `inline; filename="wartime-exodus-${file}"`,
    'cache-control': SHORT_CACHE,
  });
  return sameAs(request.headers.get('if-none-match'), whole.headers) ?? whole;
}
