/**
 * What an embed fetches when a reader first comes to it: notes on marks, keys, room for letters set apart. One file for
 * all embeds, which a browser keeps.
 */
import { keepLabels } from './labels';
import { wakeMarks } from './marks';

wakeMarks(document);
keepLabels(document);
