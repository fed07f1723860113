import { memoize } from '../../memoize';
import type { Unit } from '../../vocabulary';
import type { Wording } from '../en/sayings';
import { codes } from './codes';
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
  visas: noun('виза', 'визы', 'виз'),
  applications: noun('заявление', 'заявления', 'заявлений'),
  decisions: noun('решение', 'решения', 'решений'),
  'positive-decisions': noun('положительное решение', 'положительных решения', 'положительных решений'),
  encounters: noun('контакт', 'контакта', 'контактов'),
  crossings: noun('пересечение границы', 'пересечения границы', 'пересечений границы'),
  detentions: noun('задержание', 'задержания', 'задержаний'),
  'register-entries': noun('запись в реестре', 'записи в реестре', 'записей в реестре'),
  cases: noun('дело', 'дела', 'дел'),
  verdicts: noun('приговор', 'приговора', 'приговоров'),
  'cases-a-month': noun('дело в месяц', 'дела в месяц', 'дел в месяц'),
  notifications: noun('уведомление', 'уведомления', 'уведомлений'),
  votes: noun('голос', 'голоса', 'голосов'),
  laws: noun('закон', 'закона', 'законов'),
  'legal-measures': noun('мера', 'меры', 'мер'),
  homes: noun('объект жилья', 'объекта жилья', 'объектов жилья'),
  companies: noun('компания', 'компании', 'компаний'),
  countries: noun('страна', 'страны', 'стран'),
  profiles: noun('профиль автора', 'профиля авторов', 'профилей авторов'),
  days: noun('день', 'дня', 'дней'),
  years: noun('год', 'года', 'лет'),
  times: { one: 'раз', few: 'раза', many: 'раз', genitiveOne: 'раза' },
  rank: null,
  usd: noun('доллар', 'доллара', 'долларов'),
  'balance-points': noun('пункт', 'пункта', 'пунктов'),
  'per-100-researchers': noun('на 100 исследователей', 'на 100 исследователей', 'на 100 исследователей'),
  percent: PERCENT,
  'percent-change': PERCENT,
  'percent-a-year': PERCENT,
  'percent-of-respondents': PERCENT,
  'percent-of-those-planning': PERCENT,
  'percent-of-developers': PERCENT,
  'percent-of-clients': PERCENT,
  'percent-of-sim-cards': PERCENT,
  'percent-of-population': PERCENT,
  'percent-of-workforce': PERCENT,
  'percent-of-labour-force': PERCENT,
  'percent-of-employed': PERCENT,
  'percent-of-job-changers': PERCENT,
  'percent-of-job-seekers': PERCENT,
  'percent-of-decided-cases': PERCENT,
  'percent-of-merits-decisions': PERCENT,
  'percent-of-all-decisions': PERCENT,
  'percent-of-applications': PERCENT,
  'percent-of-entrants': PERCENT,
  'percent-of-firms': PERCENT,
  'percent-of-savings': PERCENT,
  'percent-of-annual-growth': PERCENT,
  'percentage-points': noun('процентный пункт', 'процентных пункта', 'процентных пунктов'),
  'percent-or-points': noun(
    'процент или процентный пункт',
    'процента или процентных пункта',
    'процентов или процентных пунктов',
  ),
  words: null,
};

/** A day that no line break parts from its month. */
const glued = (date: string) => date.replace(/^(\d+) /, '$1\u00a0');

/** Made when it is first asked for: a page in another language never asks. */
const plurals = memoize(() => new Intl.PluralRules('ru'));

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
    negative: (n) => `−${n}`,
    loss: (measure) => `убыль ${measure}`,
    million: (n) => `${n}\u00a0млн`,
    billion: (n) => `${n}\u00a0млрд`,
    measure: (value, unit, { last, isScaled, isQualified }) => {
      const noun = nouns[unit];
      if (unit === 'rank') return `${value}-е\u00a0место`;
      if (noun === null) return value;
      if (unit === 'percent-a-year') return `${value}% в\u00a0год`;
      if (noun === PERCENT) return `${value}%`;
      if (isScaled) return `${value} ${noun.many}`;
      const form = plurals().select(Math.abs(last));
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
    approxDate: (date) => `около ${date}`,
    approxYear: (year) => `около ${year}\u00a0года`,
    undated: 'без даты',
    since: (date) => `с\u00a0${date}; конец не\u00a0назван`,
    until: (date) => `до\u00a0${date}; начало не\u00a0названо`,
    year: (year) => `${year}\u00a0год`,
    sum: (total, parts) => `${parts} = ${total}`,
    difference: (total, part, rest) => `${total} − ${part} = ${rest}`,
    without: (whole, parts) => `${whole}; не считая: ${parts}`,
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
    high: 'Высокая: есть не меньше чем на двух страницах или в первоисточнике',
    medium: 'Средняя: есть в одном издании с хорошей репутацией',
    low: 'Низкая: есть в одном слабом источнике',
  },
  confidenceNames: { high: 'высокая', medium: 'средняя', low: 'низкая' },
  origins: {
    article: 'Статья The New York Times',
    summary: 'Только пересказ статьи',
    'other-source': 'Другой источник',
  },
  sourceKinds: {
    news: 'публикация СМИ',
    'official-statistics': 'официальная статистика',
    'survey-report': 'отчёт об опросе',
    analysis: 'аналитика',
    legislation: 'закон',
  },
  titleKinds: {
    verbatim: '',
    reconstructed: 'заголовок восстановлен по адресу страницы',
    described: 'наше описание, а не заголовок',
  },
  counters: {
    'official-statistics': 'Подсчёт государственного ведомства: статистика, граница, разрешения, убежище',
    'official-claim': 'То, что сказал или оценил чиновник либо ведомство',
    survey: 'Ответы людей или компаний, которых опросили',
    'research-estimate': 'Оценка учёного, института или аналитика',
    'media-count': 'Собственный подсчёт или сводка редакции',
    company: 'Данные или оценка компании либо делового объединения',
    'ngo-monitor': 'Подсчёт негосударственной организации',
  },
  counterNames: {
    'official-statistics': 'официальная статистика',
    'official-claim': 'заявление чиновника',
    survey: 'опрос',
    'research-estimate': 'оценка исследователей',
    'media-count': 'подсчёт редакции',
    company: 'компания',
    'ngo-monitor': 'негосударственная организация',
  },
  flags: {
    A: 'Обычное значение',
    D: 'Определение не то, которое предполагает тема',
    E: 'Оценка',
    F: 'Прогноз, а не наблюдение',
    L: 'Значение есть, но прочитать его не удалось',
    O: 'Значения нет',
    P: 'Предварительное или первое опубликованное значение',
    U: 'Ненадёжное значение',
    V: 'Неподтверждённое утверждение',
  },
  cite: {
    author: 'Исход из\u00a0России во\u00a0время войны',
    dataset:
      'Исход из\u00a0России во\u00a0время войны: опубликованные показатели эмиграции с\u00a0февраля 2022\u00a0года',
    version: (version) => `Версия ${version}`,
    abstract:
      'Все известные нам опубликованные показатели эмиграции из России с февраля 2022 года: с источником, диапазоном и сомнениями.',
    readIn: (statement, where, url) => `${statement}. Прочитано в наборе: ${where}, ${url}`,
    seenIn: (where, url, accessed) =>
      `Прочитано в наборе: ${where}, ${url}${accessed ? ` (дата обращения: ${accessed})` : ''}.`,
    licensed: (version, licence) => `Набор данных, версия ${version}, ${licence}`,
    short: ({ part, author, version, released, url, accessed }) =>
      `${part ? `«${part}». В\u00a0наборе данных: ` : ''}${author}, версия ${version}${released ? `, ${released}` : ''}. ${url}${accessed ? ` Дата обращения: ${accessed}.` : ''}`,
  },
  codes,
  unitNames: units,
  places: { KOR: 'Южная Корея', USA: 'США' },
};
