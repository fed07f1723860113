import { figure } from '../../../data/dataset';
import { sayShort } from '../../../data/say';
import type { Lang } from '../../../data/vocabulary';
import { wordsOf } from '../../words';
import { bareOf } from './rows';

/** The figures on each card, by id. */
export const CARD_FIGURES = {
  left: ['nyt-total-fled'],
  abroad: ['total-thebell-2024'],
  back: ['nyt-return-if-war-ends', 'nyt-return-if-democratic'],
  lost: ['summary-sector-shortage', 'it-raec-left'],
} as const;
export type CardName = keyof typeof CARD_FIGURES;

/** A card's value as its record states it; words instead of a number are quoted. */
export function cardValue(id: string, lang: Lang): { readonly said: string; readonly isWord: boolean } {
  const of = figure(id);
  const { kind } = of.measured;
  if (kind === 'word') return { said: wordsOf(lang).overview.cards.quoted(bareOf(id, lang)), isWord: true };
  return { said: kind === 'range' ? bareOf(id, lang) : sayShort(of, lang), isWord: false };
}
