/** The same as embed.ts for charts that can be zoomed. */
import './embed';
import { wakeZoom } from './zoom';

wakeZoom(document);
