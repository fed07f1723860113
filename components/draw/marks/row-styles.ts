import { SIZES } from '../theme';
import type { TextStyle } from './text';

/** Text styles of a plot, used both to measure and to draw. */
export const NAME: TextStyle = { face: 'sansBold', size: SIZES.name };
export const SAID: TextStyle = { face: 'sans', size: SIZES.said };
export const DETAIL: TextStyle = { face: 'sans', size: SIZES.detail };
export const TICK: TextStyle = { face: 'sans', size: SIZES.tick };
export const SECTION: TextStyle = { face: 'sansBold', size: SIZES.section };

/** Space in px between a name and what follows it on its line. */
export const GAP = 10;
/** Px for half the widest mark, so that none is cut off at the picture's edge. */
export const MARGIN = 8;
