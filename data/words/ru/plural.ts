import { sayNumber } from '../../say';

const rules = new Intl.PluralRules('ru');

/** A whole number with the noun that fits it: «21 показатель», «2 показателя», «350 показателей». */
export function plural(n: number, one: string, few: string, many: string): string {
  const form = { one, few }[rules.select(n) as 'one' | 'few'] ?? many;
  return `${sayNumber(n, 'ru')}\u00a0${form}`;
}
