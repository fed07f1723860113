import type { Lang } from '../../data/vocabulary';
import type { PictureProps } from './figure-list';
import type { LoadedPlots } from './load-plots';
import type { Units } from './units';
import type { View } from './view';

/** What every way of showing the chosen figures needs. */
export type ShownProps = PictureProps & {
  units: Units;
  view: View;
  lang: Lang;
  plots: LoadedPlots;
  onChoose: (view: View) => void;
};
