/**
 * What an embed loads when a reader first gets to it: notes on marks, keys, and space for wider letters. One file for
 * all embeds, so that browsers cache it.
 */
import { keepLabels } from './labels';
import { initMarks } from './marks';

initMarks(document);
keepLabels(document);
