import { type Figure, source } from '../../data/dataset';
import { sayPeriod, sayPlace } from '../../data/say';
import type { Lang } from '../../data/vocabulary';

/** A figure's publisher, country and period: what distinguishes it where it is only named. */
export function saySource({ source_id, place, period }: Figure, lang: Lang): string {
  return [source(source_id).publisherIn[lang], place && sayPlace(place, lang), period && sayPeriod(period, lang)]
    .filter(Boolean)
    .join(', ');
}
