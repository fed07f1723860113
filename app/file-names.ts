import { drawableBySlug } from '../components/answers/drawables';
import type { AnyChart } from '../components/draw/chart';
import { languageOf } from '../components/pages/languages';
import type { Lang } from '../data/vocabulary';

/** What a file name of the form `<slug>.<lang>.<ending>` asks for. Throws on any other name. */
export function matchFile(file: string): { chart: AnyChart; lang: Lang } {
  const [slug = '', language = ''] = file.split('.');
  const chart = drawableBySlug(slug);
  const lang = languageOf(language);
  if (!chart || !lang) throw new ReferenceError(`no such file: ${file}`);
  return { chart, lang };
}
