import { useEffect, useMemo, useRef } from 'react';
import { Bar, BarChart, Brush } from 'recharts';
import type { View } from '../view';
import { useWidth } from '../width';
import type { Month } from './months';

const HEIGHT = 26;
/** Px left and right of the brush, and the width of its handles; explore.css repeats them. */
const SIDE = 6;
const TRAVELLER = 9;

/** Ms that a dragged brush must rest before its period is written to the address. */
const REST_MS = 250;

/**
 * The period as a brush over the histogram: Recharts' brush, for its two handles that work with pointer, finger and
 * keys. At an end of the histogram the period is open.
 */
export function PeriodBrush(props: {
  months: readonly Month[];
  from: string | null;
  to: string | null;
  label: string;
  onChange: (next: (from: View) => View) => void;
}) {
  const { months, from, to, label, onChange } = props;
  const [watch, width] = useWidth();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Memoised, because the brush forgets its period when it gets a new array.
  const data = useMemo(() => [...months], [months]);
  const last = months.length - 1;
  const index = (month: string | null, open: number) => {
    const at = months.findIndex((one) => one.month === month);
    return at < 0 ? open : at;
  };
  return (
    <div ref={watch}>
      {width > 0 && (
        <BarChart
          title={label}
          accessibilityLayer={false}
          width={width}
          height={HEIGHT}
          data={data}
          margin={{ top: 0, right: SIDE, bottom: 0, left: SIDE }}
        >
          <Bar dataKey="count" hide isAnimationActive={false} />
          <Brush
            dataKey="month"
            y={0}
            height={HEIGHT - 1}
            travellerWidth={TRAVELLER}
            stroke="var(--edge)"
            fill="transparent"
            ariaLabel={label}
            startIndex={index(from, 0)}
            endIndex={index(to, last)}
            onChange={({ startIndex = 0, endIndex = last }) => {
              clearTimeout(timer.current);
              timer.current = setTimeout(() => {
                onChange((view) => ({
                  ...view,
                  from: startIndex === 0 ? null : (months[startIndex]?.month ?? null),
                  to: endIndex === last ? null : (months[endIndex]?.month ?? null),
                }));
              }, REST_MS);
            }}
          />
        </BarChart>
      )}
    </div>
  );
}
