import { charts } from '../../../components/charts';
import { embedDocument, embedHeaders } from '../../../components/surfaces/document';
import { LANGS } from '../../../data/vocabulary';
import { matchFile } from '../../file-names';
import { withETag } from '../../respond';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  charts.flatMap(({ slug }) => LANGS.map((lang) => ({ file: `${slug}.${lang}.html` })));

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { chart, lang } = matchFile((await params).file);
  return withETag(await embedDocument(chart, lang), embedHeaders(chart));
}
