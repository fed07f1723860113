import { chartBySlug, charts } from '../../../../components/charts';
import { chartAnswer, figureAnswer, figuresAnswer } from '../../../../components/surfaces/api';
import { openApi } from '../../../../components/surfaces/open-api';
import { apiChartPath, apiFigurePath, apiFiguresPath, openApiPath } from '../../../../data/addresses';
import { dataset, figure, isFigure } from '../../../../data/dataset';
import { JSON_TYPE, OPEN, SHORT_CACHE, withETag } from '../../../respond';

export const dynamic = 'force-static';
export const dynamicParams = false;

const PATHS = [
  apiFiguresPath,
  openApiPath,
  ...dataset.figures.map(({ id }) => apiFigurePath(id)),
  ...charts.map(({ slug }) => apiChartPath(slug)),
];

export const generateStaticParams = () => PATHS.map((path) => ({ path: path.split('/').slice(3) }));

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const [room = '', file = ''] = (await params).path;
  const name = file.replace(/\.json$/, '');
  return withETag(`${JSON.stringify(answerTo(room, name))}\n`, {
    ...OPEN,
    'content-type': JSON_TYPE,
    'cache-control': SHORT_CACHE,
  });
}

function answerTo(room: string, name: string): object {
  if (room === 'figures.json') return figuresAnswer();
  if (room === 'openapi.json') return openApi();
  if (room === 'figures' && isFigure(name)) return figureAnswer(figure(name), charts);
  const chart = room === 'charts' ? chartBySlug(name) : undefined;
  if (chart) return chartAnswer(chart);
  throw new ReferenceError(`no such answer: ${room}/${name}`);
}
