import { apiChartPath, apiFigurePath, apiListPath, openApiPath } from '../../../data/addresses';
import { dataset } from '../../../data/dataset';
import { withdrawnIn } from '../../../data/say-texts';
import { ORIGINAL } from '../../../data/vocabulary';
import { withdrawn } from '../../../data/withdrawn';
import {
  chartAnswer,
  derivedAnswer,
  figureAnswer,
  figuresAnswer,
  seriesAnswer,
  tableAnswer,
  withdrawnAnswer,
} from '../api';
import { derivedNumbers } from '../derived';
import { drawables } from '../drawables';
import { openApi } from '../open-api';
import { JSON_TYPE, type Published } from './published';

const answer = (path: string, make: () => object): Published => ({
  path,
  type: JSON_TYPE,
  body: () => `${JSON.stringify(make())}\n`,
});

/** Every answer of the read API: lists, figures, numbers of ours, withdrawn records, charts, and the description. */
export const apiAnswers: readonly Published[] = [
  answer(apiListPath('figures'), figuresAnswer),
  ...(['events', 'sources', 'relations'] as const).map((name) => answer(apiListPath(name), () => tableAnswer(name))),
  answer(apiListPath('series'), seriesAnswer),
  answer(openApiPath, openApi),
  ...dataset.figures.map((figure) => answer(apiFigurePath(figure.id), () => figureAnswer(figure, drawables))),
  ...derivedNumbers.map((of) => answer(apiFigurePath(of.id), () => derivedAnswer(of))),
  ...withdrawn.flatMap(({ id }) => {
    const gone = withdrawnIn(id, ORIGINAL);
    return gone ? [answer(apiFigurePath(id), () => withdrawnAnswer(gone))] : [];
  }),
  ...drawables.map((chart) => answer(apiChartPath(chart.slug), () => chartAnswer(chart))),
];
