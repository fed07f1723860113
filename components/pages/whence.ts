import { type Figure, source } from '../../data/dataset';
import { sayPeriod, sayPlace } from '../../data/say';
import type { Lang } from '../../data/vocabulary';

/** Whose figure it is, of which country and of when: what tells it from others where it is only named. */
export function whence({ source_id, place, period }: Figure, lang: Lang): string {
  return [source(source_id).publisherIn[lang], place && sayPlace(place, lang), period && sayPeriod(period, lang)]
    .filter(Boolean)
    .join(', ');
}
