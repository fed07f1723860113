import type { WithdrawnText } from '../../withdrawn';

export const withdrawn: Readonly<Record<string, WithdrawnText>> = {
  'nyt-snop-turkey': {
    reason:
      'Запись считала одного человека, которого статья называет по имени. Человек — не показатель, и по одной истории нельзя судить о закономерности.',
    now: 'Его слова приведены в рассказе — как мнение одного человека.',
  },
};
