import { Suspense, useEffect, useMemo, useRef } from 'react';
import type { Choice } from '../choose/choose';
import { FACETS, type Facet, FIRST, optionsOf } from '../choose/facets';
import type { ExploreData } from '../explore-data';
import type { LoadedPlots } from '../load-plots';
import { monthsOf } from '../period/months';
import { isFiltered, type View, withOption } from '../view';
import type { ExploreWording } from '../words';
import { Boxes } from './boxes';
import { Month } from './month';

const SHEET = 'explore-filters';

/**
 * Everything a reader can choose figures by: one bar, and on a phone a button and a sheet from below. Counts stand beside
 * every option, so that nobody walks into an empty view.
 */
export function Controls(props: {
  data: ExploreData;
  view: View;
  choice: Choice;
  say: ExploreWording;
  plots: LoadedPlots;
  onChoose: (view: View) => void;
  onType: (view: View) => void;
}) {
  const { data, view, choice, say, plots, onChoose, onType } = props;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => closeWhenLeft(bar.current), []);
  const options = optionsOf(data.places);
  const months = useMemo(() => monthsOf(data.figures), [data]);
  const boxes = (facet: Facet) => {
    const ticked = view.chosen[facet];
    const [first] = ticked;
    return (
      <Boxes
        key={facet}
        facet={facet}
        name={say.facets[facet]}
        now={
          first === undefined
            ? say.any
            : ticked.length === 1
              ? say.option(facet, first, data)
              : say.ticked(ticked.length)
        }
        options={options[facet]}
        ticked={ticked}
        label={(option) => say.option(facet, option, data)}
        count={(option) => choice.count(facet, option)}
        onTick={(option) => onChoose(withOption(view, facet, option))}
      />
    );
  };
  const rest = FACETS.filter((facet) => !FIRST.includes(facet));
  const isMore = rest.some((facet) => view.chosen[facet].length > 0) || view.since !== null;
  const count = FACETS.filter((facet) => view.chosen[facet].length > 0).length;
  return (
    <section className="explore-controls" aria-label={say.controls} ref={bar}>
      <button type="button" className="explore-open" popoverTarget={SHEET} data-chosen={isFiltered(view) || undefined}>
        {say.controls}
        {count > 0 && <span key={count}> · {count}</span>}
      </button>
      <div className="explore-bar" id={SHEET} popover="auto">
        <button type="button" className="explore-close" popoverTarget={SHEET} popoverTargetAction="hide">
          {say.showResult}
        </button>
        <div className="explore-search">
          <label htmlFor="explore-q" className="unseen">
            {say.search}
          </label>
          <input
            id="explore-q"
            type="search"
            value={view.q}
            maxLength={100}
            autoComplete="off"
            placeholder={say.searchIn(data.figures.length)}
            onChange={({ target }) => onType({ ...view, q: target.value })}
          />
        </div>
        {FIRST.map(boxes)}
        <fieldset className="explore-period">
          <legend className="unseen">{say.facets.period}</legend>
          <small>
            {say.facets.period} <b key={`${view.from} ${view.to}`}>{say.period(view.from, view.to)}</b>
          </small>
          <Suspense fallback={<div className="explore-brush" />}>
            <plots.PeriodBrush
              months={months}
              from={view.from}
              to={view.to}
              label={say.facets.period}
              onChoose={(from, to) => onChoose({ ...view, from, to })}
            />
          </Suspense>
        </fieldset>
        <details className="explore-more" data-chosen={isMore || undefined}>
          <summary>{say.moreFilters}</summary>
          <div>
            {rest.map(boxes)}
            <fieldset className="explore-months">
              <legend>{say.facets.period}</legend>
              <Month
                id="explore-from"
                name={say.from}
                value={view.from}
                onChoose={(from) => onChoose({ ...view, from })}
              />
              <Month id="explore-to" name={say.to} value={view.to} onChoose={(to) => onChoose({ ...view, to })} />
              <Month
                id="explore-since"
                name={say.facets.since}
                value={view.since}
                onChoose={(since) => onChoose({ ...view, since })}
              />
              <small>{say.periodNote}</small>
            </fieldset>
          </div>
        </details>
      </div>
    </section>
  );
}

/** Closes the lists of a bar when the reader presses Esc or goes on elsewhere. Returns how to stop. */
function closeWhenLeft(bar: HTMLElement | null): (() => void) | undefined {
  if (!bar) return undefined;
  const until = new AbortController();
  const close = (where: Node | null) => {
    // In the sheet nothing may move under a finger.
    if (where && bar.querySelector(':popover-open')) return;
    for (const list of bar.querySelectorAll('details[open]'))
      if (!where || !list.contains(where)) list.removeAttribute('open');
  };
  document.addEventListener('pointerdown', ({ target }) => close(target as Node), until);
  document.addEventListener('focusin', ({ target }) => close(target as Node), until);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      const open = bar.querySelector<HTMLElement>('details[open] > summary');
      if (open?.parentElement?.contains(document.activeElement)) open.focus();
      close(null);
    },
    until,
  );
  return () => until.abort();
}
