import { chartPath, storyPath } from '../../../data/addresses';
import { sayDatePart } from '../../../data/say';
import type { Lang } from '../../../data/vocabulary';
import { georgiaInOut } from '../../charts/georgia-in-out';
import { bareFrame, bareOf, rowOf, rowsOf } from '../../charts/overview/rows';
import { repressionDetentions } from '../../charts/repression-detentions';
import { returnClaims } from '../../charts/return-claims';
import { returnSentiment } from '../../charts/return-sentiment';
import { turkeyPermits } from '../../charts/turkey-permits';
import type { Geometry, Picture, Plot, Row } from '../../draw/chart';
import { stillInk } from '../../draw/ink';
import { fluidPicture } from '../../draw/pictures-of';
import type { SmallLine } from '../../draw/plots/layout-small-rows';
import { smallRows } from '../../draw/plots/small-rows';
import { timePlot } from '../../draw/plots/time-plot';
import { wordsOf } from '../../words';

/** A small picture that links to its large one. */
export type Multiple = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly href: string;
  readonly rows: readonly Row[];
  readonly picture: Picture;
};

/** What officials said of people in IT, in the chart of claims. */
const isOfTrade = (id: string) =>
  ['ret-mintsifry-2024-it', 'ret-shadayev-2022-sim', 'ret-mishustin-2022-it'].includes(id);
const one = () => 'one' as const;
const yearOf = (row: Row, lang: Lang) => {
  const end = 'period' in row.of ? row.of.period?.end : null;
  return end ? sayDatePart(end.last, 'year', lang) : '';
};

/** The six small pictures, in order. */
export function multiplesIn(lang: Lang): readonly Multiple[] {
  const say = wordsOf(lang).overview.small;
  const still = <G extends Geometry>(plot: Plot<G>, rows: readonly Row[]) =>
    fluidPicture(plot, plot.layout(rows, bareFrame(lang)), stillInk);

  const answers: Readonly<Record<string, string>> = say.back.names;
  const back = rowsOf(returnSentiment, lang, Object.keys(answers));
  const claims = rowsOf(returnClaims, lang);
  const moves = rowsOf(georgiaInOut, lang);
  const permits = rowsOf(turkeyPermits, lang);
  const named: Readonly<Record<string, string>> = say.lost.names;
  const lost = Object.entries(named).map(([id, name]) => rowOf(id, lang, name));
  const detained = rowsOf(repressionDetentions, lang).filter(({ group }) => group === 'protests');
  const prisoners = ['memorial-prisoners-2024', 'memorial-prisoners-2025'].map((id) => rowOf(id, lang));

  const percent = (row: Row) => (row.of.measured.kind === 'word' ? bareOf(row.id, lang) : `${bareOf(row.id, lang)}%`);
  const single = (row: Row, name: string, said = row.short): SmallLine => ({ name, rows: [row], said });
  // Floors have an arrow and ranges two ends, but "about" is said only in words.
  const sayLost = (row: Row) => (row.of.measured.kind === 'point' ? row.short : bareOf(row.id, lang));
  const isOut = ({ id }: Row) => id.includes('emigrants');
  const [first, last] = [permits[0]?.id, permits.at(-1)?.id];
  return [
    {
      id: 'back',
      ...say.back,
      href: chartPath(lang, returnSentiment.slug),
      rows: back,
      picture: still(
        smallRows(
          (rows) => [
            {
              mark: 'dot',
              colour: one,
              to: 100,
              above: true,
              lines: rows.map((row) => single(row, answers[row.id] ?? row.name, percent(row))),
              bracket: [2, 3],
            },
          ],
          168,
        ),
        back,
      ),
    },
    {
      id: 'claims',
      ...say.claims,
      href: chartPath(lang, returnClaims.slug),
      rows: claims,
      picture: still(
        smallRows(
          (rows) => [
            {
              mark: 'dot',
              colour: one,
              to: 100,
              // Claims of all who left, and of a trade: no two on one line are shares of different wholes.
              lines: (['surveys', 'companies', 'officials', 'trade'] as const).map((line) => ({
                name: say.claims.names[line],
                rows: rows.filter(
                  ({ id, group }) =>
                    group === (line === 'trade' ? 'officials' : line) && isOfTrade(id) === (line === 'trade'),
                ),
              })),
              ticks: [0, 50, 100].map((n) => ({ n, text: n === 100 ? `${n}%` : String(n) })),
            },
          ],
          160,
        ),
        claims,
      ),
    },
    {
      id: 'georgia',
      ...say.georgia,
      href: chartPath(lang, georgiaInOut.slug),
      rows: moves,
      picture: still(
        smallRows(
          (rows) => [
            {
              mark: 'bar',
              colour: (row) => (isOut(row) ? 'two' : 'one'),
              lines: rows.map((row) => single(row, isOut(row) ? say.georgia.out : say.georgia.in(yearOf(row, lang)))),
            },
          ],
          150,
        ),
        moves,
      ),
    },
    {
      id: 'turkey',
      ...say.turkey,
      href: chartPath(lang, turkeyPermits.slug),
      rows: permits,
      picture: still(
        timePlot(
          (rows) => [
            {
              title: '',
              rows,
              colour: 'abroad',
              days: { first: '2022-06-01', last: '2026-06-30' },
              height: 94,
              ticks: 2,
              labelled: ({ id }) => id === first || id === last,
              sayTick: () => '',
            },
          ],
          { columns: 1, least: 150 },
        ),
        permits,
      ),
    },
    {
      id: 'lost',
      ...say.lost,
      href: `${storyPath(lang)}#what-russia-lost`,
      rows: lost,
      picture: still(
        smallRows(
          (rows) => [
            { mark: 'bar', colour: one, above: true, lines: rows.map((row) => single(row, row.name, sayLost(row))) },
          ],
          168,
        ),
        lost,
      ),
    },
    {
      id: 'repression',
      ...say.repression,
      href: chartPath(lang, repressionDetentions.slug),
      rows: [...detained, ...prisoners],
      picture: still(
        smallRows(
          () => [
            {
              heading: say.repression.detentions,
              mark: 'bar',
              colour: one,
              lines: detained.map((row) => single(row, yearOf(row, lang), bareOf(row.id, lang))),
            },
            {
              heading: say.repression.prisoners,
              mark: 'bar',
              colour: one,
              lines: prisoners.map((row) => single(row, yearOf(row, lang))),
            },
          ],
          160,
        ),
        [...detained, ...prisoners],
      ),
    },
  ];
}
