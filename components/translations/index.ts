import type { Translation } from '../../data/vocabulary';
import { ru } from './ru';
import type { ComponentTranslation } from './translation';

/** A further language is a folder beside `ru` and a line here; `npm run words:check` says what it lacks. */
export const translations: Readonly<Record<Translation, ComponentTranslation>> = { ru };
