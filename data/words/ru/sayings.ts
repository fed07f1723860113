import type { Unit } from '../../vocabulary';
import type { Wording } from '../en/sayings';
import { units } from './units';

/**
 * A noun after a number: «21 человек», «2 человека», «5 человек», and after a word that asks for the genitive,
 * «около 21 человека». The genitive of every other number is the form for many.
 */
type Noun = { readonly one: string; readonly few: string; readonly many: string; readonly genitiveOne: string };

const noun = (one: string, few: string, many: string): Noun => ({ one, few, many, genitiveOne: few });
/** Nouns whose form after two, three and four is not the genitive of one. */
const people: Noun = { one: 'человек', few: 'человека', many: 'человек', genitiveOne: 'человека' };

const PERCENT = '%';

const nouns: Readonly<Record<Unit, Noun | typeof PERCENT | null>> = {
  people,
  permits: noun('разрешение', 'разрешения', 'разрешений'),
  applications: noun('заявление', 'заявления', 'заявлений'),
  encounters: noun('случай', 'случая', 'случаев'),
  'border crossings': noun('пересечение границы', 'пересечения границы', 'пересечений границы'),
  detentions: noun('задержание', 'задержания', 'задержаний'),
  'register entries': noun('запись в реестре', 'записи в реестре', 'записей в реестре'),
  'cases per month': noun('дело в месяц', 'дела в месяц', 'дел в месяц'),
  companies: noun('компания', 'компании', 'компаний'),
  countries: noun('страна', 'страны', 'стран'),
  days: noun('день', 'дня', 'дней'),
  years: noun('год', 'года', 'лет'),
  rank: null,
  'US dollars': noun('доллар', 'доллара', 'долларов'),
  percent: PERCENT,
  'percent change': PERCENT,
  'percent per year': PERCENT,
  'percent of respondents': PERCENT,
  'percent of developers': PERCENT,
  'percent of clients': PERCENT,
  'percent of SIM cards': PERCENT,
  'percent of population': PERCENT,
  'percent of workforce': PERCENT,
  'percent of labour force': PERCENT,
  'percent of employed': PERCENT,
  'percent of job changers': PERCENT,
  'percent of decided cases': PERCENT,
  'percent of entrants': PERCENT,
  'percent of firms': PERCENT,
  'percent of savings': PERCENT,
  'percent of annual growth': PERCENT,
  'percentage points': noun('процентный пункт', 'процентных пункта', 'процентных пунктов'),
  'percent or percentage points (source unclear)': noun(
    'процент или процентный пункт',
    'процента или процентных пункта',
    'процентов или процентных пунктов',
  ),
  qualitative: null,
};

/** A day that no line break parts from its month. */
const glued = (date: string) => date.replace(/^(\d+) /, '$1\u00a0');

const plurals = new Intl.PluralRules('ru');

/** How values, units, flags and kinds are said in Russian. */
export const ru: Wording = {
  locale: 'ru-RU',
  // Four digits stand together: 8600, but 13 400.
  grouping: 'min2',
  said: {
    exactly: (n) => n,
    about: (n) => `около ${n}`,
    range: (low, high) => `от\u00a0${low} до ${high}`,
    days: (first, last) => `с\u00a0${glued(first)} по\u00a0${glued(last)}`,
    atLeast: (n) => `не\u00a0менее ${n}`,
    moreThan: (n) => `более ${n}`,
    atMost: (n) => `не\u00a0более ${n}`,
    fewerThan: (n) => `менее ${n}`,
    word: (words) => `${words}, числа нет`,
    missing: (reason) => `числа нет: ${reason}`,
    negative: (n) => `минус ${n}`,
    million: (n) => `${n}\u00a0млн`,
    billion: (n) => `${n}\u00a0млрд`,
    measure: (value, unit, { last, isScaled, isQualified }) => {
      const noun = nouns[unit];
      if (unit === 'rank') return `${value}-е\u00a0место`;
      if (noun === null) return value;
      if (noun === PERCENT) return `${value}%`;
      if (isScaled) return `${value} ${noun.many}`;
      const form = plurals.select(Math.abs(last));
      // «1,5 года»: Intl calls fractions "other", and they take the genitive of one.
      if (form === 'other') return `${value}\u00a0${noun.genitiveOne}`;
      if (isQualified) return `${value}\u00a0${form === 'one' ? noun.genitiveOne : noun.many}`;
      return `${value}\u00a0${form === 'one' ? noun.one : form === 'few' ? noun.few : noun.many}`;
    },
    // «6 апреля 2025 г.» is for forms: in a sentence the word is written out.
    date: (date) => glued(date.replace(/\s?г\.$/, '\u00a0года')),
    month: (nominative, genitive, as) => {
      if (as === 'nominative') return nominative;
      return as === 'genitive' ? genitive : genitive.replace(/^(\p{L}+)[ая](?=\s)/u, '$1е');
    },
    approxDate: (month) => `около ${month}`,
    undated: 'без даты',
    since: (date) => `с\u00a0${date}; конец не\u00a0назван`,
    until: (date) => `до\u00a0${date}; начало не\u00a0названо`,
    sum: (total, parts) => `${parts} = ${total}`,
    difference: (total, part, rest) => `${total} − ${part} = ${rest}`,
  },
  topics: {
    total: 'Сколько уехало',
    timing: 'Когда уезжали',
    destination: 'Куда уехали',
    sector: 'Работа и профессии',
    'return-intention': 'Планы вернуться',
    'return-actual': 'Кто вернулся',
    repression: 'Репрессии и угрозы',
    economy: 'Экономика России',
    'peace-process': 'Переговоры о перемирии',
    context: 'Кто эти эмигранты',
    'survey-method': 'Как проводили опросы',
  },
  confidences: {
    high: 'Высокая: прочитано на двух страницах или больше либо у того, кто опубликовал первым',
    medium: 'Средняя: прочитано в одном издании с хорошей репутацией',
    low: 'Низкая: прочитано в одном слабом источнике',
  },
  confidenceNames: { high: 'высокая', medium: 'средняя', low: 'низкая' },
  origins: {
    article: 'Статья The New York Times',
    summary: 'Только пересказ статьи, который ходит по сети',
    'other-source': 'Другой источник',
  },
  sourceKinds: {
    news: 'новость',
    'official-statistics': 'официальная статистика',
    'survey-report': 'отчёт об опросе',
    analysis: 'анализ',
    legislation: 'закон',
  },
  titleKinds: {
    verbatim: '',
    reconstructed: 'заголовок восстановлен по адресу страницы',
    described: 'наше описание, а не заголовок',
  },
  flags: {
    A: 'Обычное значение',
    D: 'Определение не то, какого ждёшь от темы',
    E: 'Оценка',
    F: 'Прогноз, а не наблюдение',
    L: 'Значение есть, но прочитать его не удалось',
    O: 'Значения нет',
    P: 'Предварительное или первое опубликованное',
    U: 'Ненадёжное',
    V: 'Утверждение, которого никто не подтвердил',
  },
  cite: {
    author: 'Исход из\u00a0России во\u00a0время войны',
    dataset:
      'Исход из\u00a0России во\u00a0время войны: опубликованные показатели эмиграции с\u00a0февраля 2022\u00a0года',
    version: (version) => `Версия ${version}`,
    licensed: (version, licence) => `Набор данных, версия ${version}, ${licence}`,
    short: ({ part, author, version, released, url, accessed }) =>
      `${part ? `«${part}». В\u00a0наборе данных: ` : ''}${author}, версия ${version}${released ? `, ${released}` : ''}. ${url}${accessed ? ` Дата обращения: ${accessed}.` : ''}`,
  },
  unitNames: units,
  places: { KOR: 'Южная Корея', USA: 'США' },
};
