import { plural } from '../../../data/words/ru/plural';
import type { Words } from '../en';

/** The same in Russian. */
export const countriesPage: Words['countriesPage'] = {
  title: 'Страны',
  lead: 'Сколько россиян живёт в каждой стране, как это менялось и кто считал. Страница есть у каждой страны, о которой есть не меньше трёх показателей.',
  columns: ['Страна', 'Последние данные: сколько там россиян', 'На какую дату и по чьим данным', 'Показателей'],
  none: 'числа нет',
  scope: (figures, sources, years) =>
    `${plural(figures, 'показатель', 'показателя', 'показателей')} из ${plural(sources, 'источника', 'источников', 'источников')}, ${years}`,
  years: (first, last) => (first === last ? first : `${first}–${last}`),
  cards: 'Сколько россиян в стране',
  card: {
    there: 'Приехали с начала вторжения и живут там',
    residents: 'Живут в стране, когда бы ни приехали',
  },
  by: (publisher, date) => `${publisher}, ${date}`,
  claim: 'Заявление чиновника.',
  different: 'Это другой подсчёт: вычитать одно число из другого нельзя.',
  repeats: (publisher, date) => `То же число уже называлось раньше: ${publisher}, ${date}.`,
  noPicture: 'Двух чисел об одном и том же здесь нет, поэтому нет и графика. Все показатели — в таблице.',
  conflicts: 'Что расходится и почему',
  table: (count) => `Все показатели (${count})`,
  tableColumns: ['Что посчитано', 'Значение', 'Период', 'Кто опубликовал', 'Уверенность'],
  sources: 'Источники',
  explore: 'Отобрать и сравнить эти показатели',
  before: 'Предыдущая',
  after: 'Следующая',
  around: 'Другие страны',
};
