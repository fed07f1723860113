import { dataset } from './dataset';

/** How many figures have a number, how many words alone, how many neither. */
export type Held = { readonly numbers: number; readonly words: number; readonly gaps: number };

/** How many figures of the dataset have what. Wherever their total is given, these are given too. */
export function held(): Held {
  const of = (kind: 'word' | 'missing') => dataset.figures.filter(({ measured }) => measured.kind === kind).length;
  const [words, gaps] = [of('word'), of('missing')];
  return { numbers: dataset.figures.length - words - gaps, words, gaps };
}
