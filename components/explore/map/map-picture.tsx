import { CircleMark } from '../../draw/marks/circle-mark';
import { SIZES, TARGET } from '../../draw/theme';
import type { ExploreSource } from '../explore-data';
import { rowLabel, rowWords } from '../plot/row-words';
import type { ExploreWording } from '../words';
import type { MapLayout, MapMark } from './map-layout';
import type { WorldMap } from './world-map';

/** The laid-out map as SVG: land, then a circle for each figure, then names. */
export function MapPicture(props: {
  layout: MapLayout;
  map: WorldMap;
  sources: Readonly<Record<string, ExploreSource>>;
  stop: string | null;
  pins: readonly string[];
  /** Name of the list box. */
  label: string;
  say: ExploreWording;
}) {
  const { layout, map, sources, stop, pins, label, say } = props;
  const { width, height, scale, shift, marks, names } = layout;
  const first = stop ?? marks[0]?.figure.id;
  return (
    <div role="listbox" aria-multiselectable="true" aria-label={label}>
      <svg className="explore-map" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="presentation">
        <g transform={`scale(${scale.toFixed(4)})translate(${shift[0]} ${shift[1]})`} aria-hidden="true">
          <path d={map.land} fill="var(--panel)" stroke="var(--edge)" strokeWidth={0.8 / scale} />
        </g>
        {marks.map((mark) => {
          const { figure } = mark;
          return (
            <g
              key={figure.id}
              className="explore-spot"
              role="option"
              aria-selected={pins.includes(figure.id)}
              aria-label={rowLabel(figure, rowWords(figure, sources, say, false))}
              tabIndex={figure.id === first ? 0 : -1}
              data-option={figure.id}
              data-figure={figure.id}
              data-kind={figure.measured.kind}
              transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`}
            >
              <circle r={Math.max(TARGET / 2, mark.radii.at(-1) ?? 0)} fill="none" pointerEvents="all" />
              <Spot mark={mark} pinned={pins.includes(figure.id)} />
            </g>
          );
        })}
        <g fontSize={SIZES.tick} fontWeight={600} fill="var(--ink)" pointerEvents="none" aria-hidden="true">
          {names.map(({ code, text, x, y }) => (
            <text
              key={code}
              x={x}
              y={y}
              stroke="var(--paper)"
              strokeWidth={4}
              paintOrder="stroke"
              strokeLinejoin="round"
            >
              {text}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}

/** A figure's circle around (0, 0). */
export function Spot({
  mark: { figure, radii },
  pinned,
}: {
  mark: Pick<MapMark, 'figure' | 'radii'>;
  pinned: boolean;
}) {
  const { kind } = figure.measured;
  if (kind === 'word' || kind === 'missing') return null;
  const colour = figure.origin === 'article' ? 'var(--accent)' : 'var(--abroad)';
  return <CircleMark kind={kind} radii={radii} colour={colour} strokeWidth={pinned ? 3 : 1.5} />;
}
