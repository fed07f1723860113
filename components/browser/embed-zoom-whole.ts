/** The same as embed-whole.ts for charts that can be zoomed. */
import './embed-whole';
import { wakeZoom } from './zoom';

wakeZoom(document);
