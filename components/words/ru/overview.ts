import { sayNumber } from '../../../data/say';
import { plural } from '../../../data/words/ru/plural';
import type { Words } from '../en';

export const overview: Words['overview'] = {
  title: 'Опрос: вернуться после войны собираются немногие',
  lead: {
    date: 'По состоянию на {nyt-total-fled|reported-month}',
    more: ', дату последней общей оценки: сколько уехали, где они, вернутся ли',
    before: '. В основе — ',
    article: 'статья The New York Times',
    after: '.',
  },
  numbers: 'Четыре числа',
  cards: {
    left: {
      title: 'Уехали из России',
      source: 'The New York Times, {nyt-total-fled|reported-month}; метод не назван',
      strip: (count: number, low: number, high: number) =>
        `${plural(count, 'такая оценка', 'такие оценки', 'таких оценок')}: ${sayNumber(low / 1000, 'ru')}–${sayNumber(high / 1000, 'ru')} тыс.`,
    },
    abroad: {
      title: 'Остаются за границей',
      source: 'The Bell, {total-thebell-2024|month}; не по всем странам',
      warning: 'Другой подсчёт: вычитать нельзя',
    },
    back: {
      title: 'Вернулись бы',
      war: 'собираются, если война закончится; числа нет',
      change: 'подумали бы об этом при демократизации',
      source: 'NYT, OutRush, 2024: около {nyt-outrush-n|bare} чел.; нерепрезентативно',
    },
    lost: {
      title: 'Что потеряла Россия',
      summary: 'ИТ и вузы, говорится в пересказе статьи',
      counted: 'айтишников, по оценке РАЭК, {it-raec-left|month}',
    },
    quoted: (words: string) => `«${words}»`,
  },
  totals: {
    title: 'Оценки: три разных подсчёта',
    line: 'Человек. ',
    more: 'На оси времени — день, до которого доведён счёт. ',
    joined: 'Линии между ними нет. ',
    claimed: 'заявлено',
    shown: (shown: number, all: number) => `${shown} из ${all}`,
    switches: 'Показать',
    kinds: {
      left: { title: 'Уехали с начала вторжения', toggle: 'с вторжения' },
      year: { title: 'Год войны или 2022-й', toggle: 'первый год' },
      abroad: { title: 'За границей', toggle: 'за границей' },
    },
    published: 'по году публикации',
    bracket: 'возможно, одно и то же число',
    guides: { invasion: 'вторжение', mobilisation: 'мобилизация' },
    thousands: 'Тысяч человек. ',
    inThousands: 'Опубликованные оценки, тыс. человек:',
    shortBracket: 'одно число?',
    names: {
      'total-ukmod-2023': 'Британия',
      'total-sonin-10days': 'Сонин',
      'total-florinskaya-2022-05': 'Флоринская',
      'total-raksha-florinskaya': 'Флоринская, Ракша',
    },
    shortNames: { 'nyt-total-fled': 'NYT' },
  },
  where: {
    title: 'Где они сейчас',
    line: 'Приехали после вторжения и не вернулись; The Bell, {bell-2024-arm|reported-month}',
    area: 'площадь — число людей; ведёт к стране',
  },
  small: {
    title: 'Ещё',
    back: {
      title: 'Вернутся ли?',
      note: '% опрошенных, округлённо; OutRush, 2024; нерепрезентативно. Скобка: один опрос, два пересказа',
      names: {
        'int-5pct-next-year': 'план: в течение года',
        'nyt-return-if-war-ends': 'план: после войны',
        'nyt-return-if-democratic': 'демократические перемены',
        'int-54pct-political-change': '«политические» перемены',
      },
    },
    claims: {
      title: 'Сколько вернулись?',
      note: '% опрошенных, клиентов, уехавших: базы разные. Пустые — слова властей',
      names: { surveys: 'опросы', companies: 'две фирмы', officials: 'чиновники', trade: 'об ИТ' },
    },
    georgia: {
      title: 'В Грузию и из неё',
      note: 'Россияне, приехавшие жить и уехавшие; «Грузстат», правило полугода',
      in: (year: string) => `${year}: приехали`,
      out: 'уехали',
    },
    turkey: {
      title: 'Турция: ВНЖ',
      note: 'Россияне с ВНЖ. Многим отказали: уехали не все',
    },
    lost: {
      title: 'Что потеряно',
      note: 'Айтишники за месяц и за 2022-й, учёные к 2023-му; у строки один источник. Пустой — слова министра',
      names: {
        'it-raec-left': 'ИТ, РАЭК',
        'it-minister-100k': 'ИТ, министр',
        'sci-novaya-2500': 'Учёные, «Новая Европа»',
      },
    },
    repression: {
      title: 'Репрессии продолжаются',
      note: 'Известные случаи: ОВД-Инфо; на конец года: «Мемориал»',
      detentions: 'Задержания на протестах',
      prisoners: 'Политзаключённые',
    },
  },
  foot: {
    table: (count: number) => `Таблица: ${plural(count, 'показатель', 'показателя', 'показателей')} на этой странице`,
    caption: 'Все показатели, которые показаны или названы выше, с источником и оговоркой',
    sources: (count: number) => plural(count, 'источник', 'источника', 'источников'),
    everything: 'Скачать всё (zip)',
    about: 'Об этом обзоре',
  },
};
