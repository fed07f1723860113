/** Short Russian words that must not end a line. */
const SHORT_WORDS =
  /(?<![-\p{L}\d])(а|без|в|во|для|до|за|и|из|к|ко|на|над|но|о|об|от|по|под|при|про|с|со|у) (?=\S|$)/giu;

/** Ties words with no-break spaces, so that no line starts with a dash or ends with a Russian preposition. */
export const tied = (text: string) => text.replace(SHORT_WORDS, '$1\u00a0').replace(/(?<=\S) —/g, '\u00a0—');
