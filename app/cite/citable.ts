import { drawableBySlug } from '../../components/answers/drawables';
import { chartPath, figurePath } from '../../data/addresses';
import {
  CITATION_FORMS,
  CITATION_TYPES,
  type Citable,
  type CitationForm,
  citationFile,
  datasetCitable,
  partCitable,
} from '../../data/citations';
import { figure, isFigure } from '../../data/dataset';
import { ORIGINAL, TRANSLATIONS } from '../../data/vocabulary';
import { SHORT_CACHE } from '../../server/headers/caching';

/** A citation as a file, by its path below /cite: "charts/how-many.ru.bib". Undefined where there is none. */
export function citationAt(path: string): { body: string; headers: Readonly<Record<string, string>> } | undefined {
  const form = CITATION_FORMS.find((ending) => path.endsWith(`.${ending}`));
  const citable = form && citableAt(path.slice(0, -form.length - 1));
  return citable && answer(citationFile(citable, form), form, `wartime-exodus-${path.replace('/', '-')}`);
}

/** A citation's bytes with their headers, saved under a name. */
export function answer(body: string, form: CitationForm | 'cff', name: string) {
  const headers = {
    'content-type': CITATION_TYPES[form],
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': SHORT_CACHE,
  };
  return { body, headers };
}

function citableAt(named: string): Citable | undefined {
  const translation = TRANSLATIONS.find((lang) => named.endsWith(`.${lang}`));
  const lang = translation ?? ORIGINAL;
  const what = translation ? named.slice(0, -translation.length - 1) : named;
  if (what === 'dataset') return datasetCitable(lang);
  const [room, key = ''] = what.split('/');
  const chart = room === 'charts' ? drawableBySlug(key) : undefined;
  if (chart) return partCitable(key, chart.words(lang).title.plain, chartPath(lang, key), lang);
  if (room !== 'figures' || !isFigure(key)) return undefined;
  return partCitable(key, figure(key).text[lang].statement, figurePath(lang, key), lang);
}
