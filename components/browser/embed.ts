/** The script at the end of an embed: the chart is painted before it is parsed. */
import { fetchNotes } from './fetch-notes';
import { talkToHost } from './height';

/** Address of the notes, with a hash of their content; tools/make/assets.ts inserts it. */
declare const NOTES: string;

talkToHost(window);
fetchNotes(document, NOTES);
