import { wakeCopyButtons, useOwnOrigin } from './snippets';
import { listenForHeights } from './heights';
import { wakeMarks } from './marks';

wakeMarks(document);
useOwnOrigin(document);
wakeCopyButtons(document);
listenForHeights(window);
