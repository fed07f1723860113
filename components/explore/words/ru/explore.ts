import type { Lang } from '../../../../data/vocabulary';
import { plural } from '../../../../data/words/ru/plural';
import { ru as dataWords } from '../../../../data/words/ru/sayings';
import type { Dropped } from '../../address/query';
import type { Filter } from '../../choose/choose';
import type { Obstacle } from '../../compare/comparable';
import { type Difference, sayDifference } from '../../compare/comparable';
import type { Named } from '../../explore-data';
import type { Sort } from '../../table/columns';
import type { explore as original } from '../en/explore';

/** Made only when needed: it is slow on a phone, and most readers never see such a list. */
const list = (texts: readonly string[]) => new Intl.ListFormat('ru', { type: 'conjunction' }).format(texts);
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

/** The words of the workbench in Russian. */
export const explore: typeof original = {
  count: figures,
  questionsLabel: 'Вопросы',
  controls: 'Фильтры',
  showResult: 'Показать',
  search: 'Поиск',
  searchIn: (all: number) => `Поиск: ${figures(all)}`,
  any: 'любые',
  ticked: (count: number) => `выбрано: ${count}`,
  moreFilters: 'Ещё',
  period: (from, to) => (from === null && to === null ? 'любой' : `${from ?? '…'} — ${to ?? '…'}`),
  periodNote: 'Остаются показатели хотя бы за один день этих месяцев. Без даты — ни в одном периоде.',
  reset: 'Сбросить фильтры',
  result: 'Выбранные показатели',
  status: (shown, all) => `Показано ${shown} из ${all}.`,
  pinStatus: (count) => (count === 0 ? '' : `Закреплено: ${count}.`),
  unitTabs: 'Единица на рисунке',
  showAs: 'Вид',
  shows: { time: 'Во времени', ranking: 'По величине', map: 'Карта', table: 'Таблица' },
  hindrances: {
    'no-numbers': 'нет двух чисел в одной единице',
    'no-dates': 'здесь нет дат',
    'no-country': 'стран меньше двух',
  },
  groupBy: 'Группы',
  categories: {
    measure: 'что считали',
    place: 'по странам',
    topic: 'по темам',
    source: 'по изданиям',
    conflict: 'известные расхождения',
  },
  orderBy: 'Порядок',
  orders: { value: 'по величине', date: 'сначала новые', source: 'по изданиям' },
  moreMeasures: (count) => `и ещё ${count}: см. «Что считали»`,
  log: 'Логарифмическая шкала',
  undated: 'без даты',
  panelTitle: (unit, count) => `${unit}: ${figures(count)}`,
  timeNote:
    'Число поставлено на тот день или промежуток, к которому относится; если известен только месяц или год, это показывает тонкая линия. Линия соединяет лишь те числа, которые один источник считал одинаково.',
  unlabelled: (count) =>
    `Без подписи, для которой нет места: ${plural(count, 'знак', 'знака', 'знаков')}. Наведите на знак, чтобы прочесть о нём.`,
  thinned: (drawn, all) =>
    `На рисунке ${drawn} из ${all}: самые надёжные и новые. Сузьте выбор, чтобы увидеть другие; в таблице есть все.`,
  noConflict: 'Известных расхождений среди этих показателей нет.',
  mapFailed: 'Карта не загрузилась. Те же показатели есть в таблице ниже.',
  mapOf: 'На карте:',
  mapNote:
    'По каждой стране — самое новое число; площадь круга соответствует числу. Круги, которые перекрыли бы друг друга, раздвинуты.',
  outside: 'За пределами карты',
  failed: 'Рисунок не загрузился. Фильтры и таблица работают и без него.',
  filtersFailed: 'Фильтры не загрузились. Таблица работает и без них.',
  again: 'Попробовать ещё раз',
  print: 'Печать',
  more: (count, all) => `Показать ещё ${count} из ${all}`,
  chartLabel: (title, drawn) =>
    `${title}. На рисунке ${figures(drawn)}. Стрелки ведут от показателя к показателю, Enter закрепляет для сравнения.`,
  keyboard: {
    label: 'Клавиши',
    chart: 'к графику',
    step: 'от показателя к показателю',
    ends: 'к первому и последнему',
    enter: 'закрепляет для сравнения',
    close: 'закрывает справку',
  },
  key: 'Как читать знаки',
  keys: {
    range: 'диапазон',
    'at-least': 'не менее',
    'at-most': 'не более',
    claim: 'слова чиновника',
    article: 'статья',
  },
  flags: {
    low: 'Низкая уверенность',
    article: 'Число самой статьи',
    summary: 'Только в пересказе статьи',
  },
  single: 'Отдельные числа',
  words: 'Словами или без числа',
  wordsNote: 'У них нет места на шкале.',
  figurePage: 'Страница показателя',
  table: 'Таблица',
  copyLink: 'Копировать ссылку',
  copied: 'Ссылка скопирована',
  copyByHand: 'Браузер не даёт копировать. Вот ссылка:',
  link: 'Ссылка на этот вид',
  nothing: 'Ни один показатель не подходит под все фильтры.',
  nothingAlone: 'Одним фильтром дело не решить: снимите несколько.',
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
  printed: 'в\u00a0публикации:',
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
      return `Адрес просит ${list(all)} под «${param}», а показать это нельзя. Эта часть пропущена.`;
    }),
  questions: {
    totals: 'Сколько уехало',
    georgia: 'Грузия во времени',
    returning: 'Вернутся ли',
    article: 'Только статья',
    kazakhstan: 'Подсчёты Казахстана',
    permits: 'Действующие ВНЖ',
    since: 'После статьи',
    conflicts: 'Что расходится',
    it: 'ИТ-специалисты',
    words: 'Только словами',
  },
  guides: { invasion: 'вторжение', callUp: 'мобилизация' },
  /** The comparison. */
  compare: {
    pin: 'Сравнить',
    pinNamed: (statement: string) => `Сравнить: ${statement}`,
    unpin: 'Убрать',
    unpinNamed: (statement: string) => `Убрать из сравнения: ${statement}`,
    clear: 'Убрать всё',
    full: (most: number) =>
      `Рядом помещаются ${plural(most, 'показатель', 'показателя', 'показателей')}. Сначала уберите один.`,
    caption: (count: number) => `Закреплено: ${plural(count, 'показатель', 'показателя', 'показателей')}`,
    oneMore: 'Выберите второй показатель, чтобы увидеть, что у них общего и чем они различаются.',
    sideBySide: 'Рядом, по свойствам',
    property: 'Свойство',
    differs: 'различается',
    same: 'одинаково',
    noCaveat: 'Ничего не отмечено',
    mayNot: 'Эти показатели нельзя сравнивать напрямую:',
    may: 'По записям у них одно и то же: что считали, единица, страна и группа. Прежде чем сравнивать, прочтите оговорки.',
    difference: (difference: Difference, lang: Lang) =>
      `Разница: ${sayDifference(difference, lang)}. Это может быть изменение между датами, другой способ счёта или округление.`,
    why: (obstacle: Obstacle, { place, measure }: Named): string => {
      switch (obstacle.kind) {
        case 'units':
          return `У них разные единицы: ${list(obstacle.units.map((unit) => dataWords.unitNames[unit]))}. Ни один не больше и не меньше другого.`;
        case 'measures':
          return `Они считают разное: ${list(obstacle.codes.map((code) => `«${measure[code]}»`))}.`;
        case 'one':
          return `${obstacle.all ? 'Это может быть один и тот же показатель' : 'Некоторые из них могут быть одним и тем же показателем'}: в пересказе, точнее или после пересмотра. Считайте его один раз.`;
        case 'wordless':
          return obstacle.all
            ? 'Ни у одного из них нет числа.'
            : `${plural(obstacle.count, 'показатель', 'показателя', 'показателей')} без числа, поэтому нельзя сказать, какой больше.`;
        case 'places':
          return `Они о разных странах: ${list(
            obstacle.codes.map((code) => (code === null ? 'не одна страна' : (place[code] ?? code))),
          )}.`;
        case 'populations':
          return 'Они считают разные группы. Какие — сказано в строке «Кого считали».';
        case 'periods':
          return 'Они о разных днях. Разница может быть изменением со временем, а может и не быть.';
      }
    },
    conflict: 'Это расхождение известно и объяснено:',
  },
};
