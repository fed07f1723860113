import type { SourceKind, Unit, ValueKind } from '../../../../data/vocabulary';
import { plural } from '../../../../data/words/ru/plural';
import { ru as dataWords } from '../../../../data/words/ru/sayings';
import type { Dropped } from '../../address/query';
import type { Filter } from '../../choose/choose';
import type { QuestionKey } from '../../choose/questions';
import type { Column, Sort, Sortable } from '../../table/columns';
import type { Order } from '../../view';
import type { FilterWords } from '../en/filters';
import { filterSayer, optionSayer } from '../say-filters';

const list = new Intl.ListFormat('ru', { type: 'conjunction' });
const figures = (n: number) => plural(n, 'показатель', 'показателя', 'показателей');
const unitName = (unit: Unit): string => dataWords.unitNames[unit];

const facets = {
  measure: 'Что считали',
  place: 'Страна',
  who: 'Кто считал',
  topic: 'Тема',
  unit: 'Единица',
  value: 'Вид значения',
  kind: 'Вид публикации',
  confidence: 'Уверенность',
  origin: 'Происхождение',
  q: 'Поиск',
  period: 'Период',
  since: 'Опубликовано не раньше',
} satisfies Record<Filter, string>;

const confidenceNames = { high: 'Высокая', medium: 'Средняя', low: 'Низкая' };
const originNames = {
  article: 'Статья The New York Times',
  summary: 'Только пересказ статьи',
  'other-source': 'Другой источник',
};
const valueNames: Readonly<Record<ValueKind, string>> = {
  point: 'Одно число',
  range: 'Диапазон',
  'at-least': 'Нижняя граница: не менее, более',
  'at-most': 'Верхняя граница: не более, менее',
  word: 'Слова без числа',
  missing: 'Пропуск и его причина',
};
const kindNames: Readonly<Record<SourceKind, string>> = {
  news: 'Публикация СМИ',
  'official-statistics': 'Официальная статистика',
  'survey-report': 'Отчёт об опросе',
  analysis: 'Аналитика',
  legislation: 'Закон',
};
const noPlace = 'Не одна страна';

const option = optionSayer(
  {
    who: dataWords.counterNames,
    topic: dataWords.topics,
    unit: dataWords.unitNames,
    value: valueNames,
    kind: kindNames,
    confidence: confidenceNames,
    origin: originNames,
  },
  noPlace,
);

const columns = {
  statement: 'Что говорит источник',
  value: 'Значение',
  unit: 'Единица',
  measure: 'Что считали',
  counted: 'Кого считали',
  place: 'Страна',
  date: 'На дату',
  source: 'Источник',
  who: 'Кто считал',
  kind: 'Вид публикации',
  confidence: 'Уверенность',
  origin: 'Происхождение',
  caveat: 'О чём это не говорит',
} satisfies Record<Column | Sortable, string>;

const order = ({ column, descending }: Sort) =>
  column === 'date' && !descending
    ? 'сначала ранние'
    : `по столбцу «${columns[column]}», ${descending ? 'от последних к первым' : 'от первых к последним'}`;

/** What filters, table and files say in Russian. */
export const filters: FilterWords = {
  facets,
  option,
  noPlace,
  confidenceNames,
  originNames,
  kindNames,
  whoNames: dataWords.counterNames,
  flagNames: dataWords.flags,
  unitName,
  columns,
  columnChoice: (shown: number, all: number) => `Столбцы: ${shown} из ${all}`,
  order,
  orders: { value: 'по значению', date: 'по дате', source: 'по издателю' } satisfies Record<Order, string>,
  sortedBy: (sort: Sort) => `Порядок таблицы: ${order(sort)}.`,
  tableCaption: (count: number, sort: Sort) => `${figures(count)}, ${order(sort)}.`,
  allCaption: (count: number) => `${figures(count)} по темам, сначала ранние.`,
  moreRows: (count: number, all: number) => `Показать ещё ${count} из ${all}`,
  downloads: 'Скачать эти строки:',
  metadata: 'Их метаданные',
  notMade: 'Файл не получился. Попробуйте ещё раз или возьмите таблицу целиком:',
  wayOut: (filter: Filter, count: number) => `Сбросить «${facets[filter]}», и останется ${figures(count)}`,
  dropped: (parts: readonly Dropped[]): readonly string[] =>
    parts.map(({ param, values, more }) => {
      if (more === 0 && values.join('') === '') return `В адресе пусто под «${param}». Эта часть пропущена.`;
      const named = values.map((value) => `«${value}»`);
      const all = more > 0 ? [...named, `ещё ${more.toLocaleString('ru-RU')}`] : named;
      return `Адрес просит ${list.format(all)} под «${param}», а показать это нельзя. Эта часть пропущена.`;
    }),
  filters: filterSayer(facets, option),
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
  } satisfies Record<QuestionKey, string>,
  guides: { invasion: 'вторжение', callUp: 'мобилизация' },
};
