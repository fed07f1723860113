import type { Translation } from '../../data/vocabulary';
import type { ChartText } from '../draw/chart';
import { ru } from './ru';

/** The text of each chart in every language but the original, by slug. To add a language, add a folder and a key here. */
export const translations: Readonly<Record<Translation, Readonly<Record<string, ChartText>>>> = { ru };
