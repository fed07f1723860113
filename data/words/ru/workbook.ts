import type { WorkbookWords } from '../en/workbook';

/** In the Russian workbook columns have their titles and cells say what their codes mean: the dictionary has both. */
export const workbook: WorkbookWords = {
  sheets: {
    readMe: 'описание',
    figures: 'показатели',
    dictionary: 'словарь',
    codes: 'коды',
    sources: 'источники',
    events: 'события',
    relations: 'связи',
    'not-drawn': 'нет на графиках',
  },
  columns:
    'В этой книге столбцы названы по-русски, а вместо кодов стоят слова. Как они называются в файлах CSV и в этом описании, сказано на листе «словарь».',
  dictionary: [
    'лист',
    'столбец в файлах CSV',
    'столбец здесь',
    'смысл',
    'тип',
    'единица',
    'что значит пустая ячейка',
    'значения в файлах CSV',
  ],
  codes: ['лист', 'столбец', 'код в файлах CSV', 'смысл'],
  types: { text: 'текст', number: 'число', integer: 'целое число', date: 'дата' },
  properties: { publisher: 'Издатель', licence: 'Лицензия', version: 'Версия', date: 'Дата' },
  draft: 'черновик',
};
