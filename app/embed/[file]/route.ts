import { overviewEmbed } from '../../../components/pages/overview/overview-embed';
import { embedPath, OVERVIEW } from '../../../data/addresses';
import { LANGS, ORIGINAL } from '../../../data/vocabulary';

/** The whole start page as an embed. It is exported with the pages, as it consists of the page's own parts. */
export const dynamic = 'force-static';
export const dynamicParams = false;

const fileIn = (lang: (typeof LANGS)[number]) => embedPath(OVERVIEW, lang).replace('/embed/', '');

export const generateStaticParams = () => LANGS.map((lang) => ({ file: fileIn(lang) }));

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const document = await overviewEmbed(LANGS.find((lang) => fileIn(lang) === file) ?? ORIGINAL);
  return new Response(document, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
