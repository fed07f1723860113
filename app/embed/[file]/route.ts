import { charts } from '../../../components/charts';
import { embedDocument } from '../../../components/figure/document';
import { LANGS } from '../../../data/vocabulary';
import { SHORT_CACHE } from '../../../server/headers/caching';
import { matchFile } from '../../file-names';
import { HTML_TYPE, withETag } from '../../respond';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  charts.flatMap(({ slug }) => LANGS.map((lang) => ({ file: `${slug}.${lang}.html` })));

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { chart, lang } = matchFile((await params).file);
  return withETag(await embedDocument(chart, lang), { 'content-type': HTML_TYPE, 'cache-control': SHORT_CACHE });
}
