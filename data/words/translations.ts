import type { Translation } from '../vocabulary';
import { ru } from './ru';
import type { DataTranslation } from './translation';

/** What the dataset and the texts about it say in each language but the original. */
export const translations: Readonly<Record<Translation, DataTranslation>> = { ru };
