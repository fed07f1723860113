import { followChapters } from './chapters';
import { listenForHeights } from './heights';
import { wakeMarks } from './marks';
import { showOwnOrigin, wakeCopyButtons } from './snippets';

wakeMarks(document);
showOwnOrigin(document);
wakeCopyButtons(document);
listenForHeights(window);
followChapters(window);
