/**
 * What an embed loads when a reader first gets to it: notes on marks, keys, and space for wider letters. One file for
 * all embeds, so that browsers cache it.
 */
import { keepLabels } from './labels';
import { initMarks } from './marks';

/** The rules of figure/notes.css, inserted by tools/make/assets.ts: until now the embed had no use for them. */
declare const NOTE_RULES: readonly string[];

// Unlike a new style element, this needs nothing of the content policy.
const [sheet] = document.styleSheets;
for (const rule of NOTE_RULES) sheet?.insertRule(rule, sheet.cssRules.length);
initMarks(document);
keepLabels(document);
