import type { SourceKind, Unit, ValueKind } from '../../../../data/vocabulary';
import { plural } from '../../../../data/words/ru/plural';
import { ru as dataWords } from '../../../../data/words/ru/sayings';
import type { KeyWords } from '../../../draw/key-help';
import type { Dropped } from '../../address/query';
import type { Filter } from '../../choose/choose';
import { FACETS, type Facet, NO_PLACE } from '../../choose/facets';
import type { Column, Sort, Sortable } from '../../table/columns';
import type { Category, Show, View } from '../../view';
import { compare } from './compare';

type Names = Readonly<Record<string, string>>;

const figures = (n: number) => plural(n, 'показатель', 'показателя', 'показателей');
const unitName = (unit: Unit): string => dataWords.unitNames[unit];

const facets = {
  topic: 'Тема',
  unit: 'Единица',
  place: 'Страна',
  value: 'Вид значения',
  kind: 'Вид источника',
  confidence: 'Уверенность',
  origin: 'Где это сказано',
  period: 'Период',
} satisfies Record<Facet | 'period', string>;

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
  missing: 'Пробел и его причина',
};
const kindNames: Readonly<Record<SourceKind, string>> = {
  news: 'Новость',
  'official-statistics': 'Официальная статистика',
  'survey-report': 'Отчёт об опросе',
  analysis: 'Анализ',
  legislation: 'Закон',
};
const noPlace = 'Не одна страна';

/** An option of a facet by name. */
function option(facet: Facet, code: string, places: Names): string {
  const names: Readonly<Record<Facet, Names>> = {
    topic: dataWords.topics,
    unit: dataWords.unitNames,
    place: { ...places, [NO_PLACE]: noPlace },
    value: valueNames,
    kind: kindNames,
    confidence: confidenceNames,
    origin: originNames,
  };
  return names[facet][code] ?? code;
}

const columns = {
  statement: 'Что говорит источник',
  value: 'Значение',
  unit: 'Единица',
  counted: 'Кого считали',
  place: 'Страна',
  date: 'На дату',
  source: 'Источник',
  kind: 'Вид источника',
  confidence: 'Уверенность',
  origin: 'Где это сказано',
  caveat: 'Чего это не говорит',
} satisfies Record<Column | Sortable, string>;

const order = ({ column, descending }: Sort) =>
  column === 'date' && !descending
    ? 'сначала ранние'
    : `по столбцу «${columns[column]}», ${descending ? 'от последних к первым' : 'от первых к последним'}`;

export const explore = {
  controls: 'Выбор показателей',
  search: 'Поиск',
  searchNote: 'В утверждениях, оговорках, странах и источниках',
  facets,
  from: 'С',
  to: 'По',
  periodNote: 'Остаются показатели о любом дне этих месяцев. Те, у которых нет даты, не входят ни в какой период.',
  unitNote: 'Единицы на одной оси не смешиваются: у каждой свой график.',
  ticked: (count: number) => `выбрано: ${count}`,
  option,
  noPlace,
  reset: 'Сбросить все фильтры',
  confidenceNames,
  originNames,
  kindNames,
  flagNames: dataWords.flags,
  /** A unit in the table. Bases of percentages are part of the name. */
  unitName,
  showAs: 'Показать как',
  shows: {
    values: 'Значения по датам',
    bars: 'Полосы',
    timeline: 'Лента времени',
    map: 'Карта',
    world: 'Карта мира',
    table: 'Таблица',
  } satisfies Record<Show, string>,
  groupBy: 'Группы полос',
  categories: {
    place: 'страна',
    topic: 'тема',
    source: 'издатель',
    kind: 'вид источника',
  } satisfies Record<Category, string>,
  panelTitle: (unit: Unit | null, count: number) =>
    unit === null ? `Когда это было: ${figures(count)}` : `Единица: ${unitName(unit)}. ${figures(count)}`,
  result: 'Выбранные показатели',
  status: (shown: number, all: number) => `Показано: ${shown}. Всего: ${figures(all)}.`,
  pinStatus: (count: number) => (count === 0 ? '' : ` Для сравнения выбрано: ${count}.`),
  wait: 'График рисуется…',
  waitForMap: 'Карта рисуется…',
  mapFailed: 'Загрузить карту не удалось. Те же показатели есть в таблице ниже.',
  more: (count: number, all: number) => `Нарисовать ещё ${count} из ${all}`,
  chartLabel: (title: string, drawn: number) =>
    `${title}. На графике ${figures(drawn)}. Стрелки переводят от показателя к показателю, Enter выбирает для сравнения.`,
  keyboard: {
    label: 'Клавиатура',
    chart: 'к графику',
    step: 'от показателя к показателю',
    ends: 'к первому и последнему',
    enter: 'выбирает для сравнения',
    close: 'закрывает подсказку',
  } satisfies KeyWords,
  key: 'Как читать знаки',
  keys: {
    point: 'одно число',
    range: 'две опубликованные границы, что между ними — неизвестно',
    'at-least': 'не менее или более',
    'at-most': 'не более или менее',
    article: 'показатель из самой статьи',
  },
  barKeys: {
    point: 'одно число',
    range: 'нижняя граница, а бледнее — до верхней',
    'at-least': 'не менее или более',
    'at-most': 'не более: где угодно внутри контура',
  },
  dayKeys: {
    day: 'один день или несколько',
    stretch: 'от первого до последнего дня, о которых речь',
    open: 'одна из границ не названа',
  },
  mapKeys: {
    point: 'площадь круга — это число',
    range: 'две опубликованные границы',
    'at-least': 'не менее или более',
    'at-most': 'не более или менее',
  },
  mapTitle: (unit: Unit, count: number) => `На карте. Единица: ${unitName(unit)}. ${figures(count)}`,
  mapNote:
    'Круг стоит в середине страны. Если для страны опубликовано несколько показателей, круги рисуются один вокруг другого. Карта верна по площади и не рисует границ.',
  flags: {
    low: 'Низкая уверенность',
    article: 'Показатель из самой статьи',
    summary: 'Только пересказ статьи',
  },
  words: 'Словами или без числа',
  wordsNote: 'Им нет места на шкале.',
  undated: 'Без даты',
  undatedNote: 'Им нет места на оси времени.',
  unmapped: 'Не на этой карте',
  unmappedNote:
    'Их страна за её пределами, или речь не об одной стране, или это сказано словами, или значение ниже нуля, а площадью его не показать.',
  note: { counted: 'Кого считали', source: 'Источник', caveat: 'Чего это не говорит' },
  figurePage: 'Страница показателя',
  table: 'Таблицей',
  tableCaption: (count: number, sort: Sort) => `${figures(count)}, ${order(sort)}.`,
  allCaption: (count: number) => `${figures(count)} по темам, сначала ранние.`,
  columns,
  columnChoice: (shown: number, all: number) => `Столбцы: ${shown} из ${all}`,
  order,
  sortedBy: (sort: Sort) => `Порядок таблицы: ${order(sort)}.`,
  downloads: 'Забрать эти строки:',
  metadata: 'Их метаданные',
  copyLink: 'Скопировать ссылку на этот вид',
  copied: 'Ссылка скопирована',
  copyByHand: 'Браузер не разрешает копировать. Вот ссылка:',
  link: 'Ссылка на этот вид',
  nothing: 'Всем этим фильтрам сразу не отвечает ни один показатель.',
  nothingAlone: 'Дело не в одном фильтре: сбросьте несколько.',
  wayOut: (filter: Filter, count: number) =>
    `Сбросить «${filter === 'q' ? 'Поиск' : facets[filter]}», и останется ${figures(count)}`,
  dropped: ({ param, value }: Dropped) =>
    value === ''
      ? `В адресе пусто под «${param}». Эта часть пропущена.`
      : `Адрес просит «${value}» под «${param}», а показать это нельзя. Эта часть пропущена.`,
  /** The filters of a view in words, for the file beside a download. */
  filters: (view: View, places: Names): readonly string[] => [
    ...FACETS.filter((facet) => view.chosen[facet].length > 0).map(
      (facet) => `${facets[facet]}: ${view.chosen[facet].map((code) => option(facet, code, places)).join(', ')}`,
    ),
    ...(view.q === '' ? [] : [`Поиск: ${view.q}`]),
    ...(view.from === null ? [] : [`С: ${view.from}`]),
    ...(view.to === null ? [] : [`По: ${view.to}`]),
  ],
  compare,
};
