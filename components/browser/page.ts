import { addAccessDates } from './accessed';
import { followChapters } from './chapters';
import { wakeEmbedDialog } from './embed-dialog';
import { listenForHeights } from './heights';
import { keepLabels } from './labels';
import { choosePage, keepPlace } from './languages';
import { closeLayers, unfoldTarget } from './layers';
import { wakeMarks } from './marks';
import { leadOn } from './old-anchors';
import { showOwnOrigin, wakeCopyButtons } from './snippets';
import { wakeZoom } from './zoom';

leadOn(window);
// Before the marks: a mark that takes focus is brought into view, then its note is placed.
choosePage(window);
wakeZoom(document);
wakeMarks(document);
keepLabels(document);
showOwnOrigin(document);
wakeCopyButtons(document);
addAccessDates(document, new Date());
wakeEmbedDialog(document);
listenForHeights(window);
closeLayers(document);
unfoldTarget(window);
addEventListener('hashchange', () => unfoldTarget(window));
followChapters(window);
keepPlace(window);
