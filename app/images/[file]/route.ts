import { imageFiles } from '../../../components/answers/image-files';
import { FONT_FILES } from '../../../components/draw/fonts/files';
import { SHORT_CACHE } from '../../../server/headers/caching';
import { KEPT_BYTES, LONGEST_WAIT_MS, THREADS, WAITING } from '../../../server/images/bounds';
import { draw } from '../../../server/images/draw';
import { drawQueue } from '../../../server/images/draw-queue';
import { sameAs } from '../../conditional';
import { noSuchFile, tooManyImages, withETag } from '../../respond';

const ask = drawQueue({ drawing: THREADS, waiting: WAITING, bytes: KEPT_BYTES });

/**
 * An image, made when asked for: most of the many forms and sizes never are, and to make them all took longer than to
 * build the rest of the site.
 */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const recipe = imageFiles.get(file);
  if (!recipe) return noSuchFile();
  const waits = AbortSignal.any([request.signal, AbortSignal.timeout(LONGEST_WAIT_MS)]);
  const image = await ask(file, () => draw(recipe, Object.values(FONT_FILES)), waits);
  if (!image) return tooManyImages();
  const whole = withETag(image, {
    'content-type': file.endsWith('.png') ? 'image/png' : 'image/svg+xml; charset=utf-8',
    'content-disposition': `inline; filename="wartime-exodus-${file}"`,
    'cache-control': SHORT_CACHE,
  });
  return sameAs(request.headers.get('if-none-match'), whole.headers) ?? whole;
}
