import type { AnyChart } from '../draw/chart';
import { destinations } from './destinations';
import { destinationsMap } from './destinations-map';
import { developersMoved } from './developers-moved';
import { euPermits } from './eu-permits';
import { firstStop } from './first-stop';
import { georgiaInOut } from './georgia-in-out';
import { germanProtection } from './german-protection';
import { howMany } from './how-many';
import { identity } from './identity';
import { itShortageClaims } from './it-shortage-claims';
import { mobilisationFortnight } from './mobilisation-fortnight';
import { movedOn } from './moved-on';
import { repressionDetentions } from './repression-detentions';
import { returnClaims } from './return-claims';
import { returnSentiment } from './return-sentiment';
import { russianEmployers } from './russian-employers';
import { scholarsLeft } from './scholars-left';
import { sectors } from './sectors';
import { totalEstimates } from './total-estimates';
import { truceTimeline } from './truce-timeline';
import { turkeyPermits } from './turkey-permits';
import { usBorder } from './us-border';
import { whenTheyLeft } from './when-they-left';

/** Every chart, in the story's order. A new chart is one file in this folder and one line here. */
export const charts: readonly AnyChart[] = [
  howMany,
  totalEstimates,
  whenTheyLeft,
  mobilisationFortnight,
  destinationsMap,
  destinations,
  firstStop,
  movedOn,
  georgiaInOut,
  turkeyPermits,
  euPermits,
  germanProtection,
  usBorder,
  sectors,
  developersMoved,
  scholarsLeft,
  itShortageClaims,
  russianEmployers,
  identity,
  returnSentiment,
  returnClaims,
  repressionDetentions,
  truceTimeline,
];

/** The chart at this address, or undefined. */
export function chartBySlug(slug: string): AnyChart | undefined {
  return charts.find((chart) => chart.slug === slug);
}
