/** Stands at the end of an embed: the chart is painted before a line of this is read. */
import { talkToHost } from './height';
import { keepLabels } from './labels';
import { wakeMarks } from './marks';

talkToHost(window);
wakeMarks(document);
keepLabels(document);
