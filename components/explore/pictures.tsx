import { memo, Suspense } from 'react';
import { Cards } from './cards';
import { MapView } from './map/map-view';
import { ConflictsView, RankingView } from './ranking/ranking-view';
import type { ShownProps } from './shown-props';
import { TimeView } from './time/time-view';
import { tabOf } from './units';
import { Waiting } from './waiting';

/** The chosen figures in the chosen form, a unit at a time, and below them those that need no axis or have no place on one. */
export const Pictures = memo(function Pictures(props: ShownProps) {
  const { units, view, say } = props;
  const tab = tabOf(units, view);
  if (view.show === 'table') return null;
  const byConflict = view.show === 'ranking' && view.by === 'conflict';
  return (
    <>
      {byConflict ? (
        <ConflictsView {...props} />
      ) : (
        tab && (
          <>
            <Tabs {...props} />
            {view.show === 'map' ? (
              <Suspense fallback={<Waiting say={say} words={say.waitForMap} />}>
                <MapView {...props} figures={tab.figures} />
              </Suspense>
            ) : view.show === 'time' ? (
              <TimeView {...props} figures={tab.figures} />
            ) : (
              <RankingView {...props} figures={tab.figures} />
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
function Tabs({ units, view, say, onChoose }: ShownProps) {
  const { tabs } = units;
  const active = tabOf(units, view);
  return tabs.length < 2 ? (
    <p className="explore-unit">{active && say.unitName(active.unit)}</p>
  ) : (
    <fieldset className="explore-tabs">
      <legend className="unseen">{say.unitTabs}</legend>
      {tabs.map(({ unit, figures }) => (
        <label key={unit}>
          <input
            type="radio"
            name="tab"
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
