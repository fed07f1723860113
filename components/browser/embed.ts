/** Stands at the end of an embed: the chart is painted before a line of this is read. */
import { fetchNotes } from './fetch-notes';
import { talkToHost } from './height';

/** Where the notes are, with a hash of what they are; tools/make/assets.ts writes it in. */
declare const NOTES: string;

talkToHost(window);
fetchNotes(document, NOTES);
