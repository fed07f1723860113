import { dataset } from '../../data/dataset';
import { valueCells } from '../../data/files/value-cells';
import { withoutTwins } from '../../data/relations';

/** A question to the data, its answer, and how to get it in three lines of each language; the first loads the data. */
export type Question = {
  readonly question: string;
  /** After `import pandas` and the line that loads `figures`. Leaves the rows in `answer`. */
  readonly pandas: string;
  /** After the line that loads `figures`. Leaves the rows in `answer`. */
  readonly r: readonly [string, string];
  /** Reads `figures.parquet`; all three lines. */
  readonly duckdb: readonly [string, string, string];
  readonly answer: readonly (readonly (string | number | null)[])[];
};

const cells = dataset.figures.map((figure) => ({ figure, ...valueCells(figure.measured) }));
const lastDay = ({ period }: (typeof dataset.figures)[number]) => period?.end?.last ?? null;

/** The low and high end of each total: both are the number of a point, the known end of a floor or ceiling. */
const totals = withoutTwins(dataset.figures)
  .filter(({ measure, place }) => measure === 'departures-cumulative' && place === null)
  .map((figure) => {
    const { value, low, high } = valueCells(figure.measured);
    return [figure.id, low ?? value, high ?? value];
  });

const abroad = dataset.figures
  .filter(({ measure, unit, place }) => measure === 'wartime-stock' && unit === 'people' && place !== null)
  .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
const newest = [...new Map(abroad.map((figure) => [figure.place, figure])).values()].map((figure) => [
  figure.place,
  figure.id,
  lastDay(figure),
]);

/** The end of the period, then the date of publication. A figure whose period has no end sorts first. */
function sortKey(figure: (typeof dataset.figures)[number]): string {
  return `${lastDay(figure) ?? ''} ${figure.reported?.first ?? ''}`;
}

const longTable = cells.flatMap(({ figure, value, low, high }) =>
  figure.series === null || lastDay(figure) === null
    ? []
    : [value, low, high].flatMap((n) => (n === null ? [] : [[figure.series, lastDay(figure), n]])),
);

export const QUESTIONS: readonly Question[] = [
  {
    question: 'all totals since the invasion, with low and high, each once',
    pandas:
      "answer = figures[figures.measure.eq('departures-cumulative') & figures.place.isna() & figures.same_as.isna()].assign(low=lambda t: t.value_low.fillna(t.value_point), high=lambda t: t.value_high.fillna(t.value_point))[['id', 'low', 'high']]",
    r: [
      "totals <- subset(figures, measure == 'departures-cumulative' & place == '' & same_as == '')",
      'answer <- with(totals, data.frame(id, low = ifelse(is.na(value_low), value_point, value_low), high = ifelse(is.na(value_high), value_point, value_high)))',
    ],
    duckdb: [
      'SELECT id, coalesce(value_low, value_point) AS low, coalesce(value_high, value_point) AS high',
      "FROM 'figures.parquet'",
      "WHERE measure = 'departures-cumulative' AND place IS NULL AND same_as IS NULL",
    ],
    answer: totals,
  },
  {
    question: 'people abroad by country, the newest figure of each',
    pandas:
      "answer = figures[figures.measure.eq('wartime-stock') & figures.unit.eq('people') & figures.place.notna()].sort_values(['period_end', 'reported_on'], na_position='first').drop_duplicates('place', keep='last')[['place', 'id', 'period_end']]",
    r: [
      "abroad <- subset(figures[order(figures$period_end, figures$reported_on), ], measure == 'wartime-stock' & unit == 'people' & place != '')",
      "answer <- abroad[!duplicated(abroad$place, fromLast = TRUE), c('place', 'id', 'period_end')]",
    ],
    duckdb: [
      'SELECT DISTINCT ON (place) place, id, period_end',
      "FROM 'figures.parquet' WHERE measure = 'wartime-stock' AND unit = 'people' AND place IS NOT NULL",
      'ORDER BY place, period_end DESC NULLS LAST, reported_on DESC NULLS LAST',
    ],
    answer: newest,
  },
  {
    question: 'a long table for a plot: series, date, every number',
    pandas:
      "answer = figures.rename(columns={'period_end': 'date'}).melt(['series', 'date'], ['value_point', 'value_low', 'value_high'], 'kind', 'number').dropna()[['series', 'date', 'number']]",
    r: [
      "rows <- subset(figures, series != '' & period_end != '')",
      "answer <- na.omit(data.frame(series = rows$series, date = rows$period_end, stack(rows[c('value_point', 'value_low', 'value_high')])))[c('series', 'date', 'values')]",
    ],
    duckdb: [
      'SELECT series, period_end AS date, number',
      "FROM (UNPIVOT 'figures.parquet' ON value_point, value_low, value_high INTO NAME kind VALUE number)",
      'WHERE series IS NOT NULL AND period_end IS NOT NULL',
    ],
    answer: longTable,
  },
];
