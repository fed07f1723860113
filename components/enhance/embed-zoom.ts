import { talkToHost } from './height';
import { keepLabels } from './labels';
import { wakeMarks } from './marks';
import { applySetting } from './setting';
import { wakeZoom } from './zoom';

applySetting(document.documentElement, location.search);
document.addEventListener('DOMContentLoaded', () => {
  talkToHost(window);
  wakeZoom(document);
  wakeMarks(document);
  keepLabels(document);
});
