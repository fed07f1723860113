import { useEffect, useRef } from 'react';
import { writeQuery } from '../address/query';
import { pushSearch } from '../address/search-store';
import { useBench } from '../bench';
import type { Choice } from '../choose/choose';
import { FACETS, type Facet, FIRST } from '../choose/facets';
import { Period } from '../period/period';
import { isFiltered, type View } from '../view';
import { Boxes, Month } from './filters';

const SHEET = 'explore-filters';

/**
 * All filters: a bar, or on a phone a button that opens a bottom sheet. Every option has its count, so that readers
 * avoid empty views.
 */
export function Controls({ view, choice }: { view: View; choice: Choice }) {
  const { data, say, onChoose } = useBench();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => closeWhenLeft(bar.current), []);
  const boxes = (facet: Facet) => <Boxes key={facet} facet={facet} view={view} choice={choice} />;
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
            onChange={({ target }) => pushSearch(writeQuery({ ...view, q: target.value }), true)}
          />
        </div>
        {FIRST.map(boxes)}
        <Period from={view.from} to={view.to} />
        <details className="explore-more" data-chosen={isMore || undefined}>
          <summary>{say.moreFilters}</summary>
          <div>
            {rest.map(boxes)}
            <fieldset className="explore-months">
              <legend>{say.facets.period}</legend>
              {(['from', 'to', 'since'] as const).map((end) => (
                <Month
                  key={end}
                  id={`explore-${end}`}
                  name={say.facets[end]}
                  value={view[end]}
                  onChoose={(month) => onChoose({ ...view, [end]: month })}
                />
              ))}
              <small>{say.periodNote}</small>
            </fieldset>
          </div>
        </details>
      </div>
    </section>
  );
}

/** Closes the lists of a bar on Esc, or on a press or focus elsewhere. Returns a function that stops this. */
function closeWhenLeft(bar: HTMLElement | null): (() => void) | undefined {
  if (!bar) return undefined;
  const until = new AbortController();
  const close = (where: Node | null) => {
    // In the sheet nothing may move under the reader's finger.
    if (where && bar.querySelector(':popover-open')) return;
    for (const list of bar.querySelectorAll('details[open]')) {
      // Lists nested in a list stay open: closing one would move the next from under the pointer.
      const around = list.parentElement?.closest('details') ?? list;
      if (!where || !around.contains(where)) list.removeAttribute('open');
    }
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
