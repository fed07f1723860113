import { embedPaths } from '../../../components/answers/embeddables';
import { embedDocument } from '../../../components/figure/document';
import { overviewEmbed } from '../../../components/pages/overview/overview-embed';
import { embedPath, OVERVIEW } from '../../../data/addresses';
import { LANGS } from '../../../data/vocabulary';
import { SHORT_CACHE } from '../../../server/headers/caching';
import { matchFile } from '../../file-names';
import { HTML_TYPE, withETag } from '../../respond';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => embedPaths.map((path) => ({ file: path.replace('/embed/', '') }));

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return withETag(await documentIn(file), { 'content-type': HTML_TYPE, 'cache-control': SHORT_CACHE });
}

function documentIn(file: string): Promise<string> {
  const whole = LANGS.find((lang) => embedPath(OVERVIEW, lang) === `/embed/${file}`);
  if (whole) return overviewEmbed(whole);
  const shown = file.includes('.all.') ? 'all' : 'headline';
  const { chart, lang } = matchFile(file.replace('.all.', '.'));
  return embedDocument(chart, lang, { shown });
}
