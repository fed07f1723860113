/** A length rounded to a tenth of a px: too fine to see, and short in the file. */
export const px = (n: number) => Math.round(n * 10) / 10;

/** A fraction of a plot rounded to a hundredth of a percent: less than a tenth of a px at any width. */
export const fraction = (n: number) => Math.round(n * 10_000) / 10_000;
