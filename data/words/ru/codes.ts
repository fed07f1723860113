import type { Wording } from '../en/sayings';

export const codes: Wording['codes'] = {
  valueKinds: {
    point: 'одно число',
    range: 'две границы',
    'at-least': 'нижняя граница',
    'at-most': 'верхняя граница',
    word: 'слова без числа',
    missing: 'пригодного числа нет',
  },
  comparators: {
    exactly: 'ровно',
    about: 'около',
    range: 'от одного числа до другого',
    'at least': 'не менее',
    'more than': 'более',
    'at most': 'не более',
    'fewer than': 'менее',
    unquantified: 'только словами',
    missing: 'пригодного числа нет',
  },
  precisions: {
    day: 'известен день',
    month: 'известен месяц',
    year: 'известен год',
    'about-day': 'около этого дня',
    'about-month': 'около этого месяца',
    'about-year': 'около этого года',
  },
  inArticle: {
    'in-article': 'в статье',
    'summary-only': 'только в её пересказе',
    'not-in-article': 'в статье нет',
  },
  titleKinds: {
    verbatim: 'заголовок издателя',
    reconstructed: 'восстановлен по адресу страницы',
    described: 'наше описание',
  },
  relations: {
    'exact-form-of': 'то же, точнее',
    'same-figure-relayed': 'то же, в пересказе',
    revises: 'уточняет',
    'conflicts-with': 'расходится',
    'part-of': 'входит',
    'control-for': 'для сверки',
  },
};
