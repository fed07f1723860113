import { memo, Suspense } from 'react';
import { useBench } from './bench';
import { Cards } from './cards';
import { MapView } from './map/map-view';
import { ConflictsView, RankingView } from './ranking/ranking-view';
import { TimeView } from './time/time-view';
import { tabOf, type Units } from './units';
import type { View } from './view';
import { Waiting } from './waiting';

/** The chosen figures in the chosen form, a unit at a time, and below them those that need no axis or have no place on one. */
export const Pictures = memo(function Pictures({ units, view }: { units: Units; view: View }) {
  const { say } = useBench();
  const { pins, show, by } = view;
  const figures = tabOf(units, view)?.figures;
  if (show === 'table') return null;
  const byConflict = show === 'ranking' && by === 'conflict';
  return (
    <>
      {byConflict && <ConflictsView units={units} pins={pins} />}
      {!byConflict && figures && (
        <>
          <Tabs units={units} view={view} />
          <Suspense fallback={<Waiting words={show === 'map' ? say.waitForMap : say.wait} />}>
            {show === 'map' && <MapView figures={figures} view={view} />}
            {show === 'time' && <TimeView figures={figures} view={view} />}
            {show === 'ranking' && <RankingView figures={figures} view={view} />}
          </Suspense>
        </>
      )}
      <Cards id="explore-single" title={say.single} figures={byConflict ? [] : units.single} pins={pins} />
      <Cards id="explore-wordless" title={say.words} note={say.wordsNote} figures={units.wordless} pins={pins} />
    </>
  );
});

/** One tab a unit, with how many numbers it has. */
function Tabs({ units, view }: { units: Units; view: View }) {
  const { say, onChoose } = useBench();
  const active = tabOf(units, view)?.unit;
  return units.tabs.length < 2 ? (
    <p className="explore-unit">{active && say.unitName(active)}</p>
  ) : (
    <fieldset className="explore-tabs">
      <legend className="unseen">{say.unitTabs}</legend>
      {units.tabs.map(({ unit, figures }) => (
        <label key={unit}>
          <input type="radio" name="tab" checked={unit === active} onChange={() => onChoose({ ...view, tab: unit })} />
          <span>
            {say.unitName(unit)} <small>{figures.length}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
