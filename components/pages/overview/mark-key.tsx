import type { Lang } from '../../../data/vocabulary';
import { liveInkColour } from '../../draw/ink';
import { wordsOf } from '../../words';

/** Arrows of a floor and a ceiling. */
const UP = 'M2 13H14M8 13V2M4 6L8 2L12 6';
const DOWN = 'M2 3H14M8 3V14M4 10L8 14L12 10';

/** The marks on a time axis that a reader may not know, upright as in the picture. */
export function MarkKey({ lang }: { lang: Lang }) {
  const { key: say } = wordsOf(lang).interface.chart;
  const { claimed } = wordsOf(lang).overview.totals;
  const colour = liveInkColour('one');
  const entries = {
    range: <path d="M8 2V14" strokeWidth={6} strokeOpacity={0.6} />,
    'at-least': <path d={UP} strokeWidth={2} />,
    'at-most': <path d={DOWN} strokeWidth={2} />,
    claimed: <circle cx={8} cy={8} r={4.5} strokeWidth={2} />,
  } as const;
  return (
    <ul className="key">
      {(Object.keys(entries) as (keyof typeof entries)[]).map((entry) => (
        <li key={entry} className={entry}>
          <svg width={16} height={16} aria-hidden="true" fill="none" stroke={colour}>
            {entries[entry]}
          </svg>
          {entry === 'claimed' ? claimed : say[entry]}
        </li>
      ))}
    </ul>
  );
}
