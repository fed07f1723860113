import type { ChartText } from '../../draw/chart';
import { text as destinations } from './destinations';
import { text as destinationsMap } from './destinations-map';
import { text as developersMoved } from './developers-moved';
import { text as euPermits } from './eu-permits';
import { text as firstStop } from './first-stop';
import { text as georgiaInOut } from './georgia-in-out';
import { text as germanProtection } from './german-protection';
import { text as howMany } from './how-many';
import { text as identity } from './identity';
import { text as itShortageClaims } from './it-shortage-claims';
import { text as mobilisationFortnight } from './mobilisation-fortnight';
import { text as movedOn } from './moved-on';
import { text as repressionDetentions } from './repression-detentions';
import { text as returnClaims } from './return-claims';
import { text as returnSentiment } from './return-sentiment';
import { text as russianEmployers } from './russian-employers';
import { text as scholarsLeft } from './scholars-left';
import { text as sectors } from './sectors';
import { text as totalEstimates } from './total-estimates';
import { text as truceTimeline } from './truce-timeline';
import { text as turkeyPermits } from './turkey-permits';
import { text as usBorder } from './us-border';
import { text as whenTheyLeft } from './when-they-left';

/** The Russian text of each chart, by slug; one file per chart. */
export const ru: Readonly<Record<string, ChartText>> = {
  destinations,
  'destinations-map': destinationsMap,
  'developers-moved': developersMoved,
  'eu-permits': euPermits,
  'first-stop': firstStop,
  'georgia-in-out': georgiaInOut,
  'german-protection': germanProtection,
  'how-many': howMany,
  identity,
  'it-shortage-claims': itShortageClaims,
  'mobilisation-fortnight': mobilisationFortnight,
  'moved-on': movedOn,
  'repression-detentions': repressionDetentions,
  'return-claims': returnClaims,
  'return-sentiment': returnSentiment,
  'russian-employers': russianEmployers,
  'scholars-left': scholarsLeft,
  sectors,
  'total-estimates': totalEstimates,
  'truce-timeline': truceTimeline,
  'turkey-permits': turkeyPermits,
  'us-border': usBorder,
  'when-they-left': whenTheyLeft,
};
