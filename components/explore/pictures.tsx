import { memo, Suspense, useCallback, useMemo, useState } from 'react';
import type { Lang } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import { Cards } from './cards';
import { coloursOf } from './drawn-row';
import type { ExploreFigure } from './explore-data';
import { FigureList, type PictureProps } from './figure-list';
import { Key } from './key';
import type { LoadedPlots } from './load-plots';
import { MapView } from './map/map-view';
import { axesOf, conflictGroups, type FigureGroup, groupsOf } from './ranking/groups';
import { layoutRanking } from './ranking/layout-ranking';
import { atOnce, layoutTime, offersLog } from './time/layout-time';
import { tabOf, type Units } from './units';
import { type Category, type View, withOption } from './view';
import { useWidth } from './width';

type Props = PictureProps & {
  units: Units;
  view: View;
  lang: Lang;
  plots: LoadedPlots;
  onChoose: (view: View) => void;
};

/** Measures that a key names. The filter has them all. */
const MEASURES_TOLD = 6;
/** Rows of a ranking that are drawn at once. More would keep a slow phone waiting, and nobody reads them in one go. */
const ROWS = 60;

/** The chosen figures in the chosen form, a unit at a time, and below them those that need no axis or have no place on one. */
export const Pictures = memo(function Pictures(props: Props) {
  const { units, view, say } = props;
  const tab = tabOf(units, view);
  if (view.show === 'table') return null;
  const byConflict = view.show === 'ranking' && view.by === 'conflict';
  return (
    <>
      {byConflict ? (
        <Conflicts {...props} />
      ) : (
        tab && (
          <>
            <Tabs {...props} />
            {view.show === 'map' ? (
              <Suspense fallback={<Waiting say={say} words={say.waitForMap} />}>
                <MapView {...props} figures={tab.figures} />
              </Suspense>
            ) : view.show === 'time' ? (
              <Time {...props} figures={tab.figures} />
            ) : (
              <Rankings {...props} figures={tab.figures} />
            )}
          </>
        )
      )}
      <Cards {...props} id="explore-single" title={say.single} figures={byConflict ? [] : units.single} />
      <Cards {...props} id="explore-wordless" title={say.words} note={say.wordsNote} figures={units.wordless} />
    </>
  );
});

/** One tab a unit, with how many numbers it has. */
function Tabs({ units, view, say, onChoose }: Props) {
  const { tabs } = units;
  const active = tabOf(units, view);
  return tabs.length < 2 ? (
    <p className="explore-unit">{active && say.unitName(active.unit)}</p>
  ) : (
    <fieldset className="explore-tabs">
      <legend className="explore-hidden">{say.unitTabs}</legend>
      {tabs.map(({ unit, figures }) => (
        <label key={unit}>
          <input
            type="radio"
            name="unit"
            checked={unit === active?.unit}
            onChange={() => onChoose({ ...view, tab: unit })}
          />
          <span>
            {say.unitName(unit)} <small>{figures.length}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Time(props: Props & { figures: readonly ExploreFigure[] }) {
  const { figures, view, data, lang, say, pins, plots, onChoose } = props;
  const [watch, width] = useWidth();
  const drawn = useMemo(() => atOnce(figures, pins), [figures, pins]);
  const mayLog = useMemo(() => offersLog(drawn), [drawn]);
  const log = view.log && mayLog;
  const layout = useMemo(
    () => (width > 0 ? layoutTime({ figures: drawn, data, lang, width, log, undated: say.undated }) : null),
    [drawn, data, lang, width, log, say],
  );
  const byId = useMemo(() => new Map(drawn.map((figure) => [figure.id, figure])), [drawn]);
  const [unit] = drawn.map((figure) => figure.unit);
  const options =
    layout?.panel.marks
      .toSorted((a, b) => a.at - b.at || b.top - a.top)
      .flatMap(({ row, band, form }) => {
        const figure = byId.get(row.id);
        const plot = layout.width - layout.left - layout.right;
        const left = layout.left + band.from.at * plot + band.from.x;
        const right = layout.left + band.to.at * plot + band.to.x;
        const box = { left, top: band.top, width: right - left, height: band.bottom - band.top };
        return figure ? [{ figure, box: { ...box, zIndex: form === 'dot' ? 1 : 0 } }] : [];
      }) ?? [];
  const left = layout ? options.length - layout.panel.labels.length : 0;
  return (
    <section className="explore-panel" aria-label={unit && say.panelTitle(unit, drawn.length)}>
      <div className="explore-key">
        <Legend {...props} figures={figures} />
        <Key figures={drawn} form="time" say={say} />
        {mayLog && (
          <label className="explore-log">
            <input type="checkbox" checked={log} onChange={() => onChoose({ ...view, log: !log })} />
            <span>{say.log}</span>
          </label>
        )}
      </div>
      <div ref={watch}>
        {layout === null ? (
          <Waiting say={say} />
        ) : (
          <FigureList {...props} options={options} label={say.chartLabel(unit ? say.unitName(unit) : '', drawn.length)}>
            {(list) => (
              <Suspense fallback={<Waiting say={say} words={say.wait} height={layout.height} />}>
                <plots.TimePicture layout={layout} pins={pins} />
                {list}
              </Suspense>
            )}
          </FigureList>
        )}
      </div>
      <p className="explore-small">
        {figures.length > drawn.length && <span>{say.thinned(drawn.length, figures.length)} </span>}
        <span>{say.timeNote}</span> {left > 0 && <span>{say.unlabelled(left)}</span>}
      </p>
    </section>
  );
}

function Rankings(props: Props & { figures: readonly ExploreFigure[] }) {
  const { figures, view, data, lang, say } = props;
  const nameOf = useCallback(
    (figure: ExploreFigure, by: Exclude<Category, 'conflict'>) => {
      if (by === 'measure') return data.measures[figure.measure].title;
      if (by === 'topic') return wordingOf(lang).topics[figure.topic];
      if (by === 'source') return data.sources[figure.source_id]?.name ?? figure.source_id;
      return figure.place === null ? say.noPlace : (data.places[figure.place] ?? figure.place);
    },
    [data, lang, say],
  );
  const by = view.by === 'conflict' ? 'measure' : view.by;
  const groups = useMemo(
    () => groupsOf(figures, by, view.order, data, nameOf),
    [figures, by, view.order, data, nameOf],
  );
  return (
    <>
      <div className="explore-key">
        <Key figures={figures} form="ranking" say={say} />
      </div>
      {axesOf(groups).map((some) => (
        <OneRanking {...props} key={some[0]?.key} groups={some} />
      ))}
    </>
  );
}

/** Known disagreements: each on an axis of its own, with the reason. */
function Conflicts(props: Props) {
  const { units, data, say } = props;
  const groups = useMemo(
    () => conflictGroups([...units.tabs.flatMap(({ figures }) => figures), ...units.single], data),
    [units, data],
  );
  if (groups.length === 0) return <p>{say.noConflict}</p>;
  return (
    <>
      <div className="explore-key">
        <Key figures={groups.flatMap(({ figures }) => figures)} form="ranking" say={say} />
      </div>
      {groups.map((one) => (
        <OneRanking {...props} key={one.key} groups={[one]} />
      ))}
    </>
  );
}

function OneRanking(props: Props & { groups: readonly FigureGroup[] }) {
  const { groups: all, data, lang, say, pins, plots } = props;
  const [watch, width] = useWidth();
  const [room, setRoom] = useState(ROWS);
  const total = all.reduce((sum, { figures }) => sum + figures.length, 0);
  const groups = useMemo(() => firstOf(all, room), [all, room]);
  const figures = groups.flatMap((one) => one.figures);
  const [unit] = figures.map((figure) => figure.unit);
  const shares = unit === 'percent' || (unit?.startsWith('percent-of') ?? false);
  const layout = useMemo(
    () => (width > 0 ? layoutRanking(groups, data, lang, width, shares) : null),
    [groups, data, lang, width, shares],
  );
  const options =
    layout?.rows.map(({ figure, top, height }) => ({ figure, box: { left: 0, right: 0, top, height } })) ?? [];
  return (
    <section className="explore-panel" aria-label={unit && say.panelTitle(unit, total)}>
      <div ref={watch}>
        {layout === null ? (
          <Waiting say={say} />
        ) : (
          <FigureList
            {...props}
            options={options}
            label={say.chartLabel(unit ? say.unitName(unit) : '', figures.length)}
          >
            {(list) => (
              <Suspense fallback={<Waiting say={say} words={say.wait} height={layout.height} />}>
                <plots.RankingPicture layout={layout} pins={pins} />
                {list}
              </Suspense>
            )}
          </FigureList>
        )}
      </div>
      {total > figures.length && (
        <button type="button" onClick={() => setRoom(room + ROWS)}>
          {say.more(Math.min(total - figures.length, ROWS), total)}
        </button>
      )}
    </section>
  );
}

/** What the colours mean: each measure in the picture, as a switch that leaves it alone in sight. */
function Legend({ figures, view, data, say, onChoose }: Props & { figures: readonly ExploreFigure[] }) {
  const colours = coloursOf(figures);
  if (colours.size < 2) return null;
  const told = [...colours].slice(0, MEASURES_TOLD);
  return (
    <fieldset className="explore-legend">
      <legend className="explore-hidden">{say.legend}</legend>
      {told.map(([measure, colour]) => (
        <label key={measure}>
          <input
            type="checkbox"
            checked={view.chosen.measure.length === 0 || view.chosen.measure.includes(measure)}
            onChange={() => onChoose(withMeasure(view, measure, [...colours.keys()]))}
          />
          <span>
            <i style={{ background: `var(--${colour})` }} /> {data.measures[measure].title}
          </span>
        </label>
      ))}
      {colours.size > told.length && <span key={colours.size}>{say.moreMeasures(colours.size - told.length)}</span>}
    </fieldset>
  );
}

/** A view with one measure switched: where all are shown, switching one off leaves the others. */
function withMeasure(view: View, measure: string, all: readonly string[]): View {
  if (view.chosen.measure.length > 0) return withOption(view, 'measure', measure);
  return { ...view, chosen: { ...view.chosen, measure: all.filter((one) => one !== measure) } };
}

/** What stands in a picture's place until it comes: as high as it will be, so that nothing below moves. */
function Waiting({ say, words, height }: { say: PictureProps['say']; words?: string; height?: number }) {
  return (
    <p className="explore-waiting" style={{ height }}>
      {words ?? say.wait}
    </p>
  );
}

/** The first so many figures, in their groups. */
function firstOf(groups: readonly FigureGroup[], count: number): readonly FigureGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const figures = group.figures.slice(0, left);
    left -= figures.length;
    return figures.length > 0 ? [{ ...group, figures }] : [];
  });
}
