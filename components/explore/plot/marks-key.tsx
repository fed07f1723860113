import type { ReactNode } from 'react';
import { BarMark } from '../../draw/marks/bar-mark';
import { OPEN_SPAN, type PlacedTime } from '../../draw/marks/place-time';
import type { PlacedValue } from '../../draw/marks/place-value';
import { TimeMark } from '../../draw/marks/time-mark';
import { ValueMark } from '../../draw/marks/value-mark';
import type { ExploreFigure } from '../explore-data';
import type { ExploreWording } from '../words';
import type { PlotForm } from './plot-row';

type Drawn = 'point' | 'range' | 'at-least' | 'at-most';

const SAMPLES: Readonly<Record<Drawn, PlacedValue>> = {
  point: { kind: 'point', x: 22 },
  range: { kind: 'range', x1: 8, x2: 38 },
  'at-least': { kind: 'at-least', x: 10 },
  'at-most': { kind: 'at-most', x: 36 },
};
const DAYS: Readonly<Record<'day' | 'stretch' | 'open', PlacedTime>> = {
  day: { kind: 'day', x: 22 },
  stretch: { kind: 'span', x1: 6, x2: 38, begin: 'stop', end: 'stop', loose: 38 },
  open: { kind: 'span', x1: 8, x2: 8 + OPEN_SPAN, begin: 'stop', end: 'open', loose: 8 },
};
const KINDS = ['point', 'range', 'at-least', 'at-most'] as const satisfies readonly Drawn[];

/** What the marks in sight mean; marks that aren't there aren't explained. */
export function MarksKey({
  figures,
  form,
  say,
}: {
  figures: readonly ExploreFigure[];
  form: PlotForm;
  say: ExploreWording;
}) {
  const article = figures.some(({ origin }) => origin === 'article');
  return (
    <ul className="explore-key" aria-label={say.key}>
      {form === 'timeline' ? (
        <DaysKey figures={figures} say={say} />
      ) : (
        <ValuesKey figures={figures} form={form} say={say} />
      )}
      {article && (
        <li>
          <Sample>
            {form === 'values' ? (
              <ValueMark placed={SAMPLES.point} y={12} colour="var(--accent)" emphasis />
            ) : form === 'bars' ? (
              <rect x={8} y={4} width={26} height={16} fill="var(--accent)" />
            ) : (
              <TimeMark time={DAYS.day} y={12} colour="var(--accent)" emphasis />
            )}
          </Sample>
          {say.keys.article}
        </li>
      )}
    </ul>
  );
}

function ValuesKey({ figures, form, say }: { figures: readonly ExploreFigure[]; form: PlotForm; say: ExploreWording }) {
  const keys = form === 'bars' ? say.barKeys : say.keys;
  return KINDS.filter((kind) => figures.some(({ measured }) => measured.kind === kind)).map((kind) => (
    <li key={kind}>
      <Sample>
        {form === 'bars' ? (
          <BarMark
            placed={kind === 'at-least' ? { kind, x: 16 } : SAMPLES[kind]}
            zero={0}
            y={12}
            colour="var(--left)"
          />
        ) : (
          <ValueMark placed={SAMPLES[kind]} y={12} colour="var(--left)" emphasis={false} />
        )}
      </Sample>
      {keys[kind]}
    </li>
  ));
}

function DaysKey({ figures, say }: { figures: readonly ExploreFigure[]; say: ExploreWording }) {
  const open = figures.some(({ span }) => span.first === null || span.last === null);
  return (['day', 'stretch', 'open'] as const)
    .filter((kind) => kind !== 'open' || open)
    .map((kind) => (
      <li key={kind}>
        <Sample>
          <TimeMark time={DAYS[kind]} y={12} colour="var(--left)" emphasis={false} />
        </Sample>
        {say.dayKeys[kind]}
      </li>
    ));
}

function Sample({ children }: { children: ReactNode }) {
  return (
    <svg width={44} height={24} aria-hidden="true">
      {children}
    </svg>
  );
}
