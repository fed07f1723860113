/** A length in px to a tenth: what no eye can tell apart, and short in the file. */
export const px = (n: number) => Math.round(n * 10) / 10;
