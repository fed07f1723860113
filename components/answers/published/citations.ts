import { chartPath, citePath, figurePath } from '../../../data/addresses';
import {
  CITATION_FORMS,
  CITATION_TYPES,
  type Citable,
  type CitationForm,
  citationCff,
  citationFile,
  datasetCitable,
  figureCitable,
  partCitable,
  releaseCitable,
} from '../../../data/citations';
import { dataset } from '../../../data/dataset';
import { EDITION } from '../../../data/edition';
import { releases } from '../../../data/releases/releases';
import { LANGS, type Lang } from '../../../data/vocabulary';
import { derivedNumbers } from '../derived';
import { drawables } from '../drawables';
import type { Published } from './published';

/** What can be cited, by its path below /cite. */
const citables: readonly (readonly [what: string, of: (lang: Lang) => Citable])[] = [
  ['dataset', datasetCitable],
  ...drawables.map(
    ({ slug, words }) =>
      [
        `charts/${slug}`,
        (lang: Lang) => partCitable(slug, words(lang).title.plain, chartPath(lang, slug), lang),
      ] as const,
  ),
  ...dataset.figures.map((figure) => [`figures/${figure.id}`, (lang: Lang) => figureCitable(figure, lang)] as const),
  // Only we published it, so our page is the work.
  ...derivedNumbers.map(
    ({ id, population }) =>
      [`figures/${id}`, (lang: Lang) => partCitable(id, population(lang), figurePath(lang, id), lang)] as const,
  ),
  ...releases.map((release) => [`v${release.version}/dataset`, (lang: Lang) => releaseCitable(lang, release)] as const),
];

/** A citation of the dataset, of each chart and of each figure, in every format and language. */
export const citations: readonly Published[] = [
  citation('/cite/dataset.cff', 'cff', 'CITATION.cff', () => citationCff(EDITION, { served: true })),
  ...releases.map((release) =>
    citation(`/cite/v${release.version}/dataset.cff`, 'cff', 'CITATION.cff', () =>
      citationCff(release, { served: true }),
    ),
  ),
  ...citables.flatMap(([what, of]) =>
    LANGS.flatMap((lang) =>
      CITATION_FORMS.map((form) => {
        const path = citePath(what, form, lang);
        const name = `wartime-exodus-${path.replace('/cite/', '').replace('/', '-')}`;
        return citation(path, form, name, () => citationFile(of(lang), form));
      }),
    ),
  ),
];

function citation(path: string, form: CitationForm | 'cff', name: string, body: Published['body']): Published {
  return {
    path,
    type: CITATION_TYPES[form],
    body,
    own: { 'content-disposition': `attachment; filename="${name}"` },
  };
}
