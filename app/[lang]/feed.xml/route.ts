import { currentFiles } from '../../../components/answers/downloads';
import { drawables } from '../../../components/answers/drawables';
import { languageOf } from '../../../components/pages/languages';
import { TRANSLATIONS } from '../../../data/vocabulary';
import { feedAnswer } from '../../feed-answer';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** The original's feed stands at /feed.xml, where readers of feeds have it. */
export const generateStaticParams = () => TRANSLATIONS.map((lang) => ({ lang }));

export async function GET(_: Request, { params }: { params: Promise<{ lang: string }> }) {
  const lang = languageOf((await params).lang);
  if (!lang) throw new ReferenceError('no feed in this language');
  return feedAnswer(lang, await currentFiles(drawables));
}
