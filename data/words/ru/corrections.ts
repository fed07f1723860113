/** Reasons of data/corrections.json, by the original sentence. */
export const corrections: Readonly<Record<string, string>> = {
  'Shortened to three sentences; nothing is taken back.': 'Сокращено до трёх предложений; смысл прежний.',
  'The two figures are equal, not merely close.': 'Эти два числа равны, а не просто близки.',
  'Says which rise it is: the one caused by arrivals from Russia.':
    'Уточнено, о каком росте речь: о том, который вызвали приезды из России.',
  'Says who the 270 are.': 'Уточнено, кто эти 270 человек.',
  'Names the school.': 'Назван университет.',
  'Says plainly that it counts no emigrants.': 'Прямо сказано, что это не подсчёт эмигрантов.',
  'One phrase in place of two sentences.': 'Одна фраза вместо двух предложений.',
};
