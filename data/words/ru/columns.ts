import type { TableColumns } from '../../files/column';

const UNIT_OF_ROW = 'названа в столбце unit той же строки';
const NO_SUCH_NUMBER = 'у значения этого вида такого числа нет';
const NOTHING = 'добавить нечего';

export const columns: TableColumns = {
  notOfThisRow: 'у события или нашего расчёта такой ячейки нет',
  figures: {
    id: { title: 'Идентификатор', about: 'Постоянный идентификатор показателя.' },
    topic: { title: 'Тема', about: 'О чём показатель.' },
    statement: { title: 'Утверждение', about: 'Что говорит источник, одним нашим предложением.' },
    value_kind: { title: 'Вид значения', about: 'point, range, at-least, at-most, word или missing.' },
    comparator: { title: 'Оговорка', about: 'Как источник оговаривает своё число.' },
    value: {
      title: 'Значение',
      about: 'Число, если оно одно. У других видов ячейка пустая.',
      unit: UNIT_OF_ROW,
      empty: NO_SUCH_NUMBER,
    },
    value_low: {
      title: 'Нижняя граница',
      about: 'Нижняя граница диапазона или «не менее».',
      unit: UNIT_OF_ROW,
      empty: NO_SUCH_NUMBER,
    },
    value_high: {
      title: 'Верхняя граница',
      about: 'Верхняя граница диапазона или «не более».',
      unit: UNIT_OF_ROW,
      empty: NO_SUCH_NUMBER,
    },
    value_text: {
      title: 'Значение словами',
      about:
        'Слова самого источника, если он назвал дробь или не назвал числа; причина, если значения нет. Дробь стоит в падеже, который нужен после «около».',
      empty: 'число говорит само',
    },
    unit: { title: 'Единица', about: 'Что посчитано. Строки с разными единицами нельзя ни складывать, ни сравнивать.' },
    population: { title: 'Кого считали', about: 'Кого считали или о чём спрашивали.' },
    place: {
      title: 'Страна',
      about: 'О какой стране речь, ISO 3166-1 alpha-3. Пусто, если ни о какой.',
      empty: 'речь не об одной стране',
    },
    period_start: {
      title: 'Начало периода',
      about: 'Первый день измеренного периода.',
      empty: 'первый день источник не назвал',
    },
    period_end: {
      title: 'Конец периода',
      about: 'Последний день измеренного периода.',
      empty: 'последний день источник не назвал',
    },
    as_of: { title: 'На дату', about: 'Дата измерения или сообщения.', empty: 'дата неизвестна' },
    as_of_precision: { title: 'Точность даты', about: 'day, month, year, approx или unknown.' },
    observation_flag: { title: 'Статус значения', about: 'Статус наблюдения по SDMX, одна буква.' },
    confidence: {
      title: 'Уверенность',
      about: 'Насколько мы уверены, что источник это говорит: high, medium или low.',
    },
    origin: { title: 'Откуда', about: 'article (статья), summary (её пересказ) или other-source (другой источник).' },
    in_nyt_article: { title: 'Есть ли в статье The New York Times', about: 'true, false или summary-only.' },
    pages_seen: {
      title: 'Сколько страниц',
      about: 'На скольких страницах прочитано это число, считая перепечатки.',
      unit: 'страницы',
    },
    source_id: { title: 'Источник', about: 'Ключ к таблице sources.csv.' },
    caveat: { title: 'Оговорки', about: 'Чего показатель не говорит.', empty: NOTHING },
  },
  events: {
    id: { title: 'Идентификатор', about: 'Постоянный идентификатор события.' },
    topic: { title: 'Тема', about: 'К чему относится событие.' },
    date: { title: 'Дата', about: 'День события.' },
    date_precision: {
      title: 'Точность даты',
      about: 'day или month; при точности до месяца вместо дня стоит условный.',
    },
    statement: { title: 'Утверждение', about: 'Что произошло, одним предложением.' },
    context: { title: 'О ком или о чём', about: 'Кого или чего это касается.' },
    confidence: { title: 'Уверенность', about: 'Насколько мы уверены, что источник это говорит.' },
    origin: { title: 'Откуда', about: 'article, summary или other-source.' },
    pages_seen: {
      title: 'Сколько страниц',
      about: 'На скольких страницах прочитана эта дата, считая перепечатки.',
      unit: 'страницы',
    },
    source_id: { title: 'Источник', about: 'Ключ к таблице sources.csv.' },
    caveat: { title: 'Оговорки', about: 'О чём помнить.', empty: NOTHING },
  },
  sources: {
    id: { title: 'Идентификатор', about: 'Постоянный идентификатор источника.' },
    publisher: { title: 'Издатель', about: 'Кто опубликовал и кто пересказал.' },
    title: { title: 'Заголовок', about: 'Заголовок или наше описание, если так сказано в title_kind.' },
    title_kind: { title: 'Вид заголовка', about: 'verbatim, reconstructed или described.' },
    title_lang: { title: 'Язык заголовка', about: 'Язык заголовка, две буквы.' },
    also_titled: {
      title: 'Второй заголовок',
      about: 'Второй заголовок того же материала.',
      empty: 'второй заголовок неизвестен',
    },
    published: { title: 'Опубликовано', about: 'День публикации, если известен.', empty: 'день неизвестен' },
    url: {
      title: 'Адрес',
      about: 'Страница издателя. Пусто, если прочитать удалось только перепечатку.',
      empty: 'прочитать удалось только перепечатку',
    },
    kind: { title: 'Вид источника', about: 'news, official-statistics, survey-report, analysis или legislation.' },
    note: { title: 'Примечание', about: 'Что нужно знать об источнике.', empty: NOTHING },
  },
  chart: {
    label: { title: 'Подпись', about: 'Подпись на графике.' },
    label_detail: {
      title: 'Уточнение подписи',
      about: 'Что на графике стоит под подписью.',
      empty: 'подпись говорит сама',
    },
    formula: {
      title: 'Формула',
      about: 'Наш расчёт, если число — сумма или разность опубликованных.',
      empty: 'число взято из источника',
    },
  },
};
