import { memo } from 'react';
import { useBench } from './bench';
import { Cards } from './cards';
import { Tick, Ticks } from './controls/fields';
import { MapView } from './map/map-view';
import { RankingView } from './ranking/ranking-view';
import { TimeView } from './time/time-view';
import { tabOf, type Units, type View } from './view';

/** The chosen figures in the chosen form, one unit at a time, then as cards those without a picture. */
export const Pictures = memo(function Pictures({ units, view }: { units: Units; view: View }) {
  const { say } = useBench();
  const { show, by } = view;
  if (show === 'table') return null;
  // A disagreement is shown with the numbers of all its units.
  const isConflicts = show === 'ranking' && by === 'conflict';
  const figures = isConflicts ? units.numbers : tabOf(units, view)?.figures;
  return (
    <>
      {figures && (
        <>
          {!isConflicts && <Tabs units={units} view={view} />}
          {show === 'map' && <MapView figures={figures} view={view} />}
          {show === 'time' && <TimeView figures={figures} view={view} />}
          {show === 'ranking' && <RankingView figures={figures} view={view} />}
        </>
      )}
      <Cards id="explore-single" title={say.single} figures={isConflicts ? [] : units.single} />
      <Cards id="explore-wordless" title={say.words} note={say.wordsNote} figures={units.wordless} />
    </>
  );
});

/** One tab per unit, with its count of numbers. */
function Tabs({ units, view }: { units: Units; view: View }) {
  const { say, onChoose } = useBench();
  const active = tabOf(units, view)?.unit;
  return units.tabs.length < 2 ? (
    <p className="explore-unit">{active && say.unitNames[active]}</p>
  ) : (
    <Ticks name={say.unitTabs} className="explore-tabs">
      {units.tabs.map(({ unit, figures }) => (
        <Tick
          key={unit}
          type="radio"
          name="tab"
          checked={unit === active}
          onChange={() => onChoose({ ...view, tab: unit })}
        >
          {say.unitNames[unit]} <small>{figures.length}</small>
        </Tick>
      ))}
    </Ticks>
  );
}
