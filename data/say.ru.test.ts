import { describe, expect, it } from 'vitest';
import { dataset, figure } from './dataset';
import { fill } from './fill';
import { sayDate, sayMeasure, sayNumber, sayPlace, sayWindow } from './say';
import type { UnstampedValue } from './value';
import { UNIT_CODES, type Unit } from './vocabulary';

/** Shows non-breaking spaces as «_», since in a test they look like ordinary ones. */
const shown = (text: string) => text.replaceAll('\u00a0', '_');

describe('sayNumber(n, "ru")', () => {
  it.each([
    [8_600, '8600'],
    [13_400, '13_400'],
    [800_000, '800_000'],
    [1_000_000, '1_млн'],
    [1_300_000, '1,3_млн'],
    [1_887_223, '1_887_223'],
    [41_500_000_000, '41,5_млрд'],
    [8.6, '8,6'],
    [-96_000, '−96_000'],
  ])('%d is «%s»', (n, text) => expect(shown(sayNumber(n, 'ru'))).toBe(text));
});

describe('sayMeasure(figure, "ru")', () => {
  const say = (measured: UnstampedValue, unit: Unit = 'people') =>
    shown(sayMeasure({ measured, unit, stated_as: null }, 'ru'));
  const exactly = (at: number): UnstampedValue => ({ kind: 'point', at, approximate: false });
  const about = (at: number): UnstampedValue => ({ kind: 'point', at, approximate: true });

  it.each([
    [1, '1_человек'],
    [2, '2_человека'],
    [5, '5_человек'],
    [11, '11_человек'],
    [21, '21_человек'],
    [22, '22_человека'],
    [112, '112_человек'],
    [115_651, '115_651_человек'],
  ])('%d people: «%s»', (n, text) => expect(say(exactly(n))).toBe(text));

  it.each([
    [21, 'около 21_человека'],
    [22, 'около 22_человек'],
    [800_000, 'около 800_000_человек'],
    [1_300_000, 'около 1,3_млн человек'],
  ])('a word before %d asks for the genitive: «%s»', (n, text) => expect(say(about(n))).toBe(text));

  it('says every kind with its doubt', () => {
    expect(say({ kind: 'range', low: 820_000, high: 920_000 })).toBe('от_820_000 до 920_000_человек');
    expect(say({ kind: 'at-least', low: 2_501, strict: false })).toBe('не_менее 2501_человека');
    expect(say({ kind: 'at-least', low: 300_000, strict: true })).toBe('более 300_000_человек');
    expect(say({ kind: 'at-most', high: 80_000, strict: true })).toBe('менее 80_000_человек');
    expect(say(exactly(1.5), 'years')).toBe('1,5_года');
    expect(say(exactly(3), 'years')).toBe('3_года');
    expect(say(about(40), 'percent-of-respondents')).toBe('около 40%');
    expect(say(exactly(7), 'rank')).toBe('7-е_место');
    expect(say(about(0.8), 'percent-a-year')).toBe('около 0,8% в_год');
  });

  it('says none, one, and what is below zero', () => {
    expect(say(exactly(0))).toBe('0_человек');
    expect(say(exactly(1), 'encounters')).toBe('1_контакт');
    expect(say(exactly(-14.8), 'balance-points')).toBe('−14,8_пункта');
    expect(say(exactly(-31), 'balance-points')).toBe('−31_пункт');
    expect(say(about(-96_000))).toBe('убыль около 96_000_человек');
    expect(say(exactly(-2))).toBe('убыль 2_человек');
  });

  it('has a noun of three forms, a sign or a reason to have none for every unit', () => {
    for (const unit of UNIT_CODES.filter((one) => one !== 'words'))
      for (const n of [1, 3, 7]) expect(say(exactly(n), unit), unit).toMatch(/^\d+([_ %-].*|%)$/);
  });

  it('says a fraction in words as the source did', () =>
    expect(shown(sayMeasure(figure('int-third-mobilisation'), 'ru'))).toBe('около трети'));
});

describe('dates in Russian', () => {
  it('are no more exact than they are known, with the month in its case', () => {
    expect(shown(sayDate('2025-04-06', 'day', 'ru'))).toBe('6_апреля 2025_года');
    expect(shown(sayDate('2024-07-01', 'month', 'ru'))).toBe('июль 2024_года');
    expect(shown(sayDate('2024-07-01', 'month', 'ru', 'genitive'))).toBe('июля 2024_года');
    expect(shown(sayDate('2023-05-01', 'about-month', 'ru'))).toBe('около мая 2023_года');
    expect(sayDate('2022-01-01', 'year', 'ru')).toBe('2022');
    expect(sayDate(null, 'day', 'ru')).toBe('без даты');
  });
  it('say «в марте», «в мае» and «в августе» after the preposition', () => {
    const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
    const said = months.map((month) => sayDate(`2023-${month}-01`, 'month', 'ru', 'prepositional').split(' ')[0]);
    expect(said.join(' ')).toBe('январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре');
  });
  it('span days in the genitive', () => {
    expect(shown(sayWindow(figure('mob-geo-entered'), 'ru'))).toBe('с_21 по_29_сентября');
    expect(shown(sayWindow(figure('mob-kaz-entered'), 'ru'))).toBe('с_21_сентября по_4_октября');
  });
});

describe('fill(template, "ru")', () => {
  it.each([
    ['Уехали {nyt-total-fled}', 'Уехали около 800_000_человек'],
    ['{nyt-total-fled|cap} уехали', 'Около 800_000_человек уехали'],
    ['{nyt-total-fled|date}', '6_апреля 2025_года'],
    ['с {event-invasion}', 'с 24_февраля 2022_года'],
    ['опрос {nyt-outrush-fieldwork-start|of-month}', 'опрос июля 2024_года'],
    ['опрос {nyt-outrush-fieldwork-start|in-month}', 'опрос июле 2024_года'],
  ])('%s → %s', (template, text) => expect(shown(fill(template, 'ru').plain)).toBe(text));
});

describe('sayPlace(code, "ru")', () => {
  it('has an everyday Russian name for every place of the dataset', () => {
    for (const { place } of dataset.figures) if (place) expect(sayPlace(place, 'ru')).toMatch(/^[А-ЯЁ][А-Яа-яЁё -]+$/);
  });
  it('is short where CLDR is long', () => {
    expect(sayPlace('KOR', 'ru')).toBe('Южная Корея');
    expect(sayPlace('USA', 'ru')).toBe('США');
  });
});
