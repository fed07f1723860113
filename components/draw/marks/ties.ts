/** What may not end a line of Russian: it leans on the next word. */
const LEANS = /(?<![-\p{L}\d])(а|без|в|во|для|до|за|и|из|к|ко|на|над|но|о|об|от|по|под|при|про|с|со|у) (?=\S|$)/giu;

/** A text with its words tied that may not be parted: a dash begins no line, and a Russian preposition ends none. */
export const tied = (text: string) => text.replace(LEANS, '$1\u00a0').replace(/(?<=\S) —/g, '\u00a0—');
