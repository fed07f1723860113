import { chartBySlug, charts } from '../../../components/charts';
import { chartPath, figurePath } from '../../../data/addresses';
import {
  CITATION_FORMS,
  CITATION_TYPES,
  type Citable,
  citationCff,
  citationFile,
  datasetCitable,
  partCitable,
} from '../../../data/citations';
import { dataset, figure, isFigure } from '../../../data/dataset';
import { OPEN, SHORT_CACHE, withETag } from '../../respond';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => [
  { path: ['dataset.cff'] },
  ...CITATION_FORMS.flatMap((form) => [
    { path: [`dataset.${form}`] },
    ...charts.map(({ slug }) => ({ path: ['charts', `${slug}.${form}`] })),
    ...dataset.figures.map(({ id }) => ({ path: ['figures', `${id}.${form}`] })),
  ]),
];

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const path = (await params).path.join('/');
  const form = CITATION_FORMS.find((ending) => path.endsWith(`.${ending}`)) ?? 'cff';
  const body =
    form === 'cff' ? citationCff({ served: true }) : citationFile(citableAt(path.slice(0, -form.length - 1)), form);
  return withETag(body, {
    ...OPEN,
    'content-type': CITATION_TYPES[form],
    'content-disposition': `attachment; filename="${form === 'cff' ? 'CITATION.cff' : `wartime-exodus-${path.replace('/', '-')}`}"`,
    'cache-control': SHORT_CACHE,
  });
}

function citableAt(what: string): Citable {
  const [room = '', key = ''] = what.split('/');
  const chart = room === 'charts' ? chartBySlug(key) : undefined;
  if (chart) return partCitable(key, chart.words('en').title.plain, chartPath('en', key));
  if (room === 'figures' && isFigure(key))
    return partCitable(key, figure(key).text.en.statement, figurePath('en', key));
  return datasetCitable('en');
}
