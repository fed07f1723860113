import type { Translation } from '../../data/vocabulary';
import type { ChartText } from '../draw/chart';
import { ru } from './ru';

/** What charts say in each language but the original, by slug. A further language is a folder beside `ru` and a word here. */
export const translations: Readonly<Record<Translation, Readonly<Record<string, ChartText>>>> = { ru };
