import type { PackageWords } from '../en/packages';

export const packages: PackageWords = {
  file: (title) => `${title}: строки, описание и лицензия`,
  about: (title) => `${title}: заголовок, примечания, столбцы и источники для программ`,
  version: (version, day) => `Версия ${version} от ${day}.`,
  draft: (version) => `Версия ${version}: черновик, он ещё может измениться.`,
  howToRead: 'Как читать',
  notes: 'Примечания',
  cells: 'Прежде чем считать',
  cellsText:
    'Пустая ячейка никогда не значит ноль. Одно число стоит в value_point; у диапазона заполнены value_low и value_high, середины у него нет; у «не менее» — только value_low, у «не более» — только value_high; у слов и пропусков чисел нет. Строки с разными measure или unit складывать нельзя. Таблица может принять подпись вроде «Февраль 2022» за дату: загружайте столбец как текст.',
  columns: 'Столбцы',
  unit: (unit) => `Единица: ${unit}.`,
  empty: (says) => `Пустая ячейка: ${says}.`,
  sources: 'Источники',
  licence: 'Лицензия',
  licenceText: (name, url) =>
    `Подборка доступна на условиях ${name} (${url}). Сами показатели — факты, которые опубликовали другие: называйте источник строки, когда её берёте.`,
  cite: 'Как ссылаться',
  citation: (title, { dataset, version, path }) =>
    `«${title}». В наборе: ${dataset}, версия ${version}, ${path}. Рядом назовите источник каждой взятой строки.`,
};
