import { plural } from '../../../../data/words/ru/plural';
import type { Dropped } from '../../address/query';
import type { Filter } from '../../choose/choose';
import type { Sort } from '../../table/columns';
import type { table as original } from '../en/table';

const list = new Intl.ListFormat('ru', { type: 'conjunction' });
const figures = (n: number) => plural(n, 'показатель', 'показателя', 'показателей');

const names: (typeof original)['names'] = {
  statement: 'Что говорит источник',
  value: 'Значение',
  unit: 'Единица',
  measure: 'Что считали',
  counted: 'Кого считали',
  place: 'Страна',
  topic: 'Тема',
  date: 'На дату',
  period: 'Период',
  published: 'Опубликовано',
  since: 'Опубликовано не раньше',
  from: 'С',
  to: 'По',
  source: 'Источник',
  title: 'Заголовок',
  who: 'Кто считал',
  kind: 'Вид публикации',
  flag: 'Статус значения',
  confidence: 'Уверенность',
  origin: 'Происхождение',
  caveat: 'О\u00a0чём это не говорит',
  q: 'Поиск',
};

const order = ({ column, descending }: Sort) =>
  column === 'date' && !descending
    ? 'сначала ранние'
    : `по столбцу «${names[column]}», ${descending ? 'от последних к первым' : 'от первых к последним'}`;

/** What filters, table and files say in Russian. */
export const table: typeof original = {
  names,
  valueKind: 'Вид значения',
  valueNames: {
    point: 'Одно число',
    range: 'Диапазон',
    'at-least': 'Нижняя граница: не менее, более',
    'at-most': 'Верхняя граница: не более, менее',
    word: 'Слова без числа',
    missing: 'Пропуск и\u00a0его причина',
  },
  noPlace: 'Не одна страна',
  printed: 'опубликовано:',
  columnChoice: (shown: number, all: number) => `Столбцы: ${shown} из ${all}`,
  order,
  sortedBy: (sort: Sort) => `Порядок таблицы: ${order(sort)}.`,
  tableCaption: (count: number, sort: Sort) => `${figures(count)}, ${order(sort)}.`,
  allCaption: (count: number) => `${figures(count)} по темам, сначала ранние.`,
  moreRows: (count: number, all: number) => `Показать ещё ${count} из ${all}`,
  downloads: 'Скачать эти строки:',
  metadata: 'Их метаданные',
  notMade: 'Файл не получился. Попробуйте ещё раз или возьмите таблицу целиком:',
  wayOut: (filter: Filter, count: number) =>
    `Сбросить «${filter === 'value' ? 'Вид значения' : names[filter]}», и останется ${figures(count)}`,
  dropped: (parts: readonly Dropped[]): readonly string[] =>
    parts.map(({ param, values, more }) => {
      if (more === 0 && values.join('') === '') return `В адресе пусто под «${param}». Эта часть пропущена.`;
      const named = values.map((value) => `«${value}»`);
      const all = more > 0 ? [...named, `ещё ${more.toLocaleString('ru-RU')}`] : named;
      return `Адрес просит ${list.format(all)} под «${param}», а показать это нельзя. Эта часть пропущена.`;
    }),
  questions: {
    totals: 'Сколько уехало',
    georgia: 'Грузия во времени',
    returning: 'Вернутся ли',
    article: 'Только статья',
    kazakhstan: 'Что насчитал Казахстан',
    permits: 'Действующие разрешения',
    since: 'После статьи',
    conflicts: 'Что расходится',
    it: 'ИТ-специалисты',
    words: 'Только словами',
  },
  guides: { invasion: 'вторжение', callUp: 'мобилизация' },
};
