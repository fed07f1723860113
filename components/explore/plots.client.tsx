'use client';

/** All that needs Recharts, in one piece: it is bigger than all else on the page, and loaded only here. */
export { PeriodBrush } from './period/period-brush';
export { TimePicture } from './time/time-picture';
