/** The same as embed.ts for charts that can be zoomed. */
import { talkToHost } from './height';
import { keepLabels } from './labels';
import { wakeMarks } from './marks';
import { wakeZoom } from './zoom';

talkToHost(window);
wakeZoom(document);
wakeMarks(document);
keepLabels(document);
