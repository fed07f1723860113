import { type ReactNode, useEffect, useRef } from 'react';
import { wake } from '../../browser/zoom';
import { fluidInk } from '../../draw/ink';
import { CircleMark } from '../../draw/marks/circle-mark';
import { Spot } from '../../draw/marks/spot';
import { SIZES } from '../../draw/theme';
import { useBench } from '../bench';
import { LABEL_LINE, type MapLayout, type MapMark } from './map-layout';
import type { WorldMap } from './world-map';

/** What the buttons beside a map do, with the signs on them. */
const BUTTONS = { in: '+', out: '−', all: '⤢', left: '←', right: '→', up: '↑', down: '↓' } as const;

/** The laid-out map: land, a circle for each country, names. Zoomed, it moves apart; text and circles keep their size. */
export function MapPicture({ layout, map, list }: { layout: MapLayout; map: WorldMap; list: ReactNode }) {
  const { width, height, viewBox, marks } = layout;
  const { say } = useBench();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) wake(box.current, document);
  }, []);
  return (
    <div data-zoom className="explore-map" ref={box}>
      <div className="picture">
        <div className="map" style={{ aspectRatio: `${width} / ${height}` }}>
          <svg width="100%" height="100%" aria-hidden="true">
            {/* biome-ignore lint/a11y/noSvgWithoutTitle: ground, not content */}
            <svg viewBox={viewBox} width="100%" height="100%" preserveAspectRatio="none">
              <path d={map.land} fill="var(--land)" />
            </svg>
            {marks.map(
              ({ figure, at, down, country }) =>
                country && (
                  <line
                    key={figure.id}
                    x1={fluidInk.along(at)}
                    y1={fluidInk.down(down)}
                    x2={fluidInk.along(country.at)}
                    y2={fluidInk.down(country.down)}
                    stroke="var(--ink)"
                  />
                ),
            )}
            {marks.map(({ figure, at, down, radii }) => (
              <g key={figure.id} data-figure={figure.id} data-kind={figure.measured.kind}>
                <Spot at={at} down={down} ink={fluidInk}>
                  <Circle figure={figure} radii={radii} />
                </Spot>
              </g>
            ))}
            <g fontSize={SIZES.tick} fill="var(--ink)">
              {marks.map(({ figure, at, down, label }) =>
                label === null ? null : (
                  <Spot key={figure.id} at={at} down={down} ink={fluidInk}>
                    <text x={label.x} y={label.y} fontWeight={600}>
                      {label.name}
                    </text>
                    <text x={label.x} y={label.y + LABEL_LINE}>
                      {label.said}
                    </text>
                  </Spot>
                ),
              )}
            </g>
          </svg>
          {list}
        </div>
      </div>
      <fieldset className="zoom" hidden>
        <legend className="unseen">{say.zoom.label}</legend>
        {(Object.keys(BUTTONS) as (keyof typeof BUTTONS)[]).map((to) => (
          <button
            key={to}
            type="button"
            className={to === 'in' || to === 'out' || to === 'all' ? undefined : 'pan'}
            data-to={to}
            aria-label={say.zoom[to]}
          >
            {BUTTONS[to]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

/** A figure's circle around (0, 0). */
function Circle({ figure, radii }: Pick<MapMark, 'figure' | 'radii'>) {
  const { kind } = figure.measured;
  if (kind === 'word' || kind === 'missing') return null;
  const colour = figure.origin === 'article' ? 'var(--accent)' : 'var(--abroad)';
  return <CircleMark kind={kind} radii={radii} colour={colour} body={0.92} rim="var(--paper)" strokeWidth={1} />;
}
