import type { ComponentTranslation } from '../translation';
import { chapters } from './chapters';
import { text as destinations } from './charts/destinations';
import { text as destinationsMap } from './charts/destinations-map';
import { text as developersMoved } from './charts/developers-moved';
import { text as euPermits } from './charts/eu-permits';
import { text as firstStop } from './charts/first-stop';
import { text as georgiaInOut } from './charts/georgia-in-out';
import { text as germanProtection } from './charts/german-protection';
import { text as howMany } from './charts/how-many';
import { text as identity } from './charts/identity';
import { text as itShortageClaims } from './charts/it-shortage-claims';
import { text as mobilisationFortnight } from './charts/mobilisation-fortnight';
import { text as movedOn } from './charts/moved-on';
import { text as repressionDetentions } from './charts/repression-detentions';
import { text as returnClaims } from './charts/return-claims';
import { text as returnSentiment } from './charts/return-sentiment';
import { text as russianEmployers } from './charts/russian-employers';
import { text as scholarsLeft } from './charts/scholars-left';
import { text as sectors } from './charts/sectors';
import { text as totalEstimates } from './charts/total-estimates';
import { text as truceTimeline } from './charts/truce-timeline';
import { text as turkeyPermits } from './charts/turkey-permits';
import { text as usBorder } from './charts/us-border';
import { text as whenTheyLeft } from './charts/when-they-left';

/** Russian: a file for each chart, and one for the story. */
export const ru: ComponentTranslation = {
  chapters,
  charts: {
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
  },
};
