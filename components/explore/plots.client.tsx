'use client';

/** Everything that needs Recharts, as one script: it is bigger than the rest of the page and imported only here. */
export { PeriodBrush } from './period/period-brush';
export { TimePicture } from './time/time-picture';
