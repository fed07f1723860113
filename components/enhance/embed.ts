import { reportHeight } from './height';
import { wakeMarks } from './marks';
import { applySetting } from './setting';

applySetting(document.documentElement, location.search);
document.addEventListener('DOMContentLoaded', () => {
  reportHeight(window);
  wakeMarks(document);
});
