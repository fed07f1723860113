import { talkToHost } from './height';
import { keepLabels } from './labels';
import { wakeMarks } from './marks';
import { applySetting } from './setting';

applySetting(document.documentElement, location.search);
document.addEventListener('DOMContentLoaded', () => {
  talkToHost(window);
  wakeMarks(document);
  keepLabels(document);
});
