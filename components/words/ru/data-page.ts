import type { Column } from '../../../data/files/column';
import type { FileGroup } from '../../../data/files/published-file';
import type { MeasureKind } from '../../../data/measure';
import type { Precision, SourceKind } from '../../../data/vocabulary';
import { plural } from '../../../data/words/ru/plural';

type Pair = readonly [string, string];

export const dataPage = {
  title: 'Данные',
  lead: (figures: number, events: number, sources: number) =>
    `${plural(figures, 'опубликованный показатель', 'опубликованных показателя', 'опубликованных показателей')} об эмиграции из России с 2022 года и ${plural(events, 'событие', 'события', 'событий')} с датами, из ${plural(sources, 'источника', 'источников', 'источников')}. В каждой строке назван источник и сказано, о чём показатель не говорит.`,
  /** The first screen. */
  start: {
    everything: 'Всё сразу',
    figures: 'Показатели в CSV',
    workbook: 'Книга для Excel',
    browser: 'Браузер',
    cite: 'Ссылка:',
  },
  holds: 'Что в наборе',
  versionsTitle: 'Версии',
  held: ({ numbers, words, gaps }: { numbers: number; words: number; gaps: number }) =>
    `Из ${numbers + words + gaps} опубликованных показателей число есть у ${numbers}, только слова — у ${words}, ещё ${gaps} — пропуски: пригодного числа не опубликовали. Некоторые показатели записаны дважды:`,
  twins: 'что никогда не считается дважды',
  version: (version: string, date: string) => `Версия ${version}, выпущена ${date}.`,
  draft: (next: string) =>
    `Версия ${next} — черновик: её файлы ещё могут измениться. Ссылайтесь на последнюю выпущенную версию,`,
  lastRelease: (version: string, date: string) => `${version} от ${date}`,
  licence: 'Подборка доступна на условиях',
  licenceOfFigures: 'Сами показатели — факты, которые опубликовали другие: называйте источник строки, когда её берёте.',
  files: 'Файлы',
  filesLead:
    'Все файлы сделаны из одних и тех же строк. Первая ссылка всегда ведёт на самые новые данные, иногда это черновик. Закреплённая ссылка ведёт на последнюю выпущенную версию с этим файлом, и её содержимое никогда не меняется: берите её, если вашу работу должно быть можно повторить. Другие сайты могут загружать файлы напрямую.',
  columns: {
    file: 'Новейший файл',
    pinned: 'Закреплённая',
    holds: 'Что внутри',
    size: 'Размер',
    chart: 'График',
    otherForms: 'Другие виды',
  },
  notYet: 'ещё нет',
  kilobytes: (count: string) => `${count}\u00a0КБ`,
  groups: {
    whole: 'Всё сразу',
    figures: 'Показатели',
    events: 'События с датами',
    sources: 'Источники',
    relations: 'Как показатели связаны между собой',
    charts: 'Строки каждого графика',
  } satisfies Record<FileGroup, string>,
  groupLeads: {
    whole: '',
    figures: '',
    events: '',
    sources: '',
    relations: '',
    charts:
      'Только те показатели, которые есть на графике, с его подписями, в CSV. Типы столбцов описаны по CSV on the Web.',
  } satisfies Record<FileGroup, string>,
  /** Ending of a file's name, and what it is. */
  chartForms: [
    ['.excel.csv', 'для Excel'],
    ['.csv-metadata.json', 'типы столбцов'],
  ] satisfies Pair[] as readonly Pair[],
  licencesTitle: 'Лицензии',
  licencesLead:
    'Наша часть свободна. То, что опубликовали другие, остаётся их собственностью: называйте их, а если нужно больше, чем число, спрашивайте у них. Кто они, сказано в каждой строке sources.csv.',
  licences: {
    ours: 'Наша часть',
    oursText:
      'Выбор показателей, наши предложения, коды, файлы и графики. Пользуйтесь ими как угодно, назовите нас и скажите, что изменили:',
    kind: (name: string, sources: string, figures: string) =>
      `${name.charAt(0).toUpperCase()}${name.slice(1)} (источников: ${sources}, показателей: ${figures})`,
    taken: {
      news: 'Мы берём число, день, заголовок и несколько слов там, где числа нет. Отрывков из публикаций здесь нет.',
      'official-statistics':
        'Мы берём отдельные числа. Если нужна вся таблица, спросите у ведомства: там действуют его условия.',
      'survey-report':
        'Мы берём отдельные результаты такими, какими их дают авторы. Ответов отдельных людей здесь нет.',
      analysis: 'Мы берём оценку и имя того, кто её сделал. Доводы — в самом тексте.',
      legislation: 'Мы берём, что было решено и в какой день.',
    } satisfies Record<SourceKind, string>,
  },
  values: 'Как записана неопределённость',
  valuesLead:
    'Столбец value_kind говорит, какое значение в строке и какие столбцы заполнены. Пустая ячейка никогда не значит ноль.',
  kinds: [
    ['point', 'Одно число, в value. Если источник говорит «около», так сказано и в comparator.'],
    ['range', 'Две опубликованные границы, в value_low и value_high. Середину не публиковали, и мы её не даём.'],
    ['at-least', 'Нижняя граница, только в value_low: «не менее» или «более».'],
    ['at-most', 'Верхняя граница, только в value_high: «не более» или «менее».'],
    ['word', 'Источник говорит словами, числа нет. Слова стоят в value_text.'],
    ['missing', 'Пригодного значения не опубликовали. Причина стоит в value_text.'],
  ] satisfies Pair[] as readonly Pair[],
  preview: 'Как выглядит строка',
  previewLead: 'По одной строке на каждый вид значения. Ссылки ведут на страницы показателей.',
  previewColumns: ['Код', 'Что говорит источник', 'Значение', 'Вид', 'Период', 'Источник'],
  load: 'Интерфейсы',
  loadLead: 'Каждый способ даёт одни и те же строки. Наши тесты их выполняют.',
  loadWith: (tool: string, library: string) => `${tool} и ${library}`,
  more: 'Другие пути',
  api: 'API для чтения',
  versions: 'Версии и что в каждой изменилось',
  explore: 'Выбрать и скачать строки на странице показателей',
  dictionaryColumns: ['Столбец', 'Тип', 'Смысл', 'Пустая ячейка значит', 'Пример'],
  neverEmpty: 'не бывает пустой',
  oneOf: (count: number) => `одно из ${plural(count, 'слова', 'слов', 'слов')}`,
  types: { text: 'текст', number: 'число', integer: 'целое число', date: 'дата' } satisfies Record<
    Column['type'],
    string
  >,
  forMachines: {
    name: 'Исход из России во время войны: опубликованные показатели эмиграции с февраля 2022 года',
    keywords: [
      'Россия',
      'эмиграция',
      'изгнание',
      'война в Украине',
      'утечка мозгов',
      'мобилизация',
      'статистика миграции',
    ],
    measurementTechnique:
      'Подборка опубликованных показателей: каждый прочитан у того, кто его опубликовал, или в пересказе и стоит рядом со своим источником, диапазоном и оговорками.',
  },
  rowAddress: (page: string, row: string) =>
    `У каждой строки есть постоянный адрес: страница ${page}, и рядом её источник. В закреплённом файле CSV строку можно назвать и по номеру, например ${row} (RFC 7111, заголовок — первая строка); в последней версии номера сдвигаются.`,
  dictionary: 'Столбцы figures.csv',
  flags: 'Статусы значений',
  codes: {
    title: 'Коды',
    measures: 'Что считали',
    measuresLead:
      'Столбец measure говорит, что посчитано. Показатели с разными measure нельзя ни складывать, ни выстраивать по величине, ни показывать на одной шкале без пояснения.',
    measureColumns: ['Код', 'Вид', 'Что он считает', 'Показатели'],
    kinds: {
      stock: 'численность: сколько на дату',
      flow: 'поток: сколько за период',
      share: 'доля: часть целого',
      other: 'другое',
    } satisfies Record<MeasureKind, string>,
    counters: 'Кто считал',
    units: 'Единицы и базы',
    unitsLead:
      'Столбец unit говорит, чего это число; если это доля названного целого, целое названо в unit_base. Доли разных целых не сравнивают.',
    unitColumns: ['Единица', 'База', 'Словами', 'Показатели'],
    precisions: 'Насколько точна дата',
    precision: {
      day: 'Известен день.',
      month: 'Известен месяц; в столбце даты стоит его первый или последний день.',
      year: 'Известен год; в столбце даты стоит его первый или последний день.',
      'about-day': 'Около этого дня.',
      'about-month': 'Около этого месяца.',
      'about-year': 'Около этого года.',
    } satisfies Record<Precision, string>,
    relations: 'Как связаны два показателя',
  },
  notDrawn: 'В наборе есть, на графиках нет',
  notDrawnLead: (figures: string, explained: string) =>
    `В файлах есть показатели, которых нет ни на одном графике (${figures}). Почему там нет тех, которые могли бы искать (${explained}), сказано ниже.`,
  notDrawnFigures: (figures: string) => `Показатели: ${figures}`,
};
