import { drawables } from '../../../components/answers/drawables';
import { embedDocument } from '../../../components/figure/document';
import { embedPath, wholeEmbedPath } from '../../../data/addresses';
import { LANGS } from '../../../data/vocabulary';
import { SHORT_CACHE } from '../../../server/headers/caching';
import { matchFile } from '../../file-names';
import { HTML_TYPE, withETag } from '../../respond';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  drawables.flatMap(({ slug, hasMore }) =>
    LANGS.flatMap((lang) => [embedPath(slug, lang), ...(hasMore ? [wholeEmbedPath(slug, lang)] : [])]).map((path) => ({
      file: path.replace('/embed/', ''),
    })),
  );

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const shown = file.includes('.all.') ? 'all' : 'headline';
  const { chart, lang } = matchFile(file.replace('.all.', '.'));
  return withETag(await embedDocument(chart, lang, { shown }), {
    'content-type': HTML_TYPE,
    'cache-control': SHORT_CACHE,
  });
}
