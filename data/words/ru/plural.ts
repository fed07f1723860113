import { memoize } from '../../memoize';
import { sayNumber } from '../../say';

/** Made when it is first asked for: a page in another language never asks. */
const rules = memoize(() => new Intl.PluralRules('ru'));

/** A whole number with the noun that fits it: «21 показатель», «2 показателя», «350 показателей». */
export function plural(n: number, one: string, few: string, many: string): string {
  const form = { one, few }[rules().select(n) as 'one' | 'few'] ?? many;
  return `${sayNumber(n, 'ru')}\u00a0${form}`;
}
