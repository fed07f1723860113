import type { AnyChart } from '../components/chart';
import { chartBySlug } from '../components/charts';
import { languageOf } from '../components/page/languages';
import type { Lang } from '../data/vocabulary';

/** What a file name of the form `<slug>.<lang>[.<variant>].<ending>` asks for. Throws on any other name. */
export function matchFile(file: string): { chart: AnyChart; lang: Lang; variant: string; ending: string } {
  const [slug = '', language = '', ...rest] = file.split('.');
  const chart = chartBySlug(slug);
  const lang = languageOf(language);
  if (!chart || !lang) throw new ReferenceError(`no such file: ${file}`);
  return { chart, lang, variant: rest.slice(0, -1).join('.'), ending: rest.at(-1) ?? '' };
}
