import type { Lang } from '../../data/vocabulary';
import { en, type InterfaceWording } from './en';

const wordings: Record<Lang, InterfaceWording> = { en };

/** What the interface says in a language. */
export function interfaceWording(lang: Lang): InterfaceWording {
  return wordings[lang];
}
