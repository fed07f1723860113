import type { ChartText } from '../../draw/chart';

export const text: ChartText = {
  title: 'Опубликованные общие числа расходятся, потому что считают три разные вещи',
  summary:
    'Каждая строка — одна опубликованная оценка того, сколько людей уехало из России. В каждой группе сначала самые ранние; указано, что именно считали.',
  howToRead:
    'Точка — одно число. Полоса с двумя краями — [[range|диапазон]], лучшей догадки внутри него нет. Стрелка вправо значит [[at-least|«не менее»]], стрелка влево — [[at-most|«не более»]]. Пунктир повторяет число из статьи.',
  notes: [
    'Линия оценки не соединяет: каждая охватывает своё, поэтому рост от одной к другой — это не рост числа людей.',
    'Некоторых посчитали в двух странах, некоторые вернулись. Только подсчёт The Bell 2024 года старается не учитывать вернувшихся, но по нескольким странам данных в нём нет или они неполны.',
    'На графике нет нескольких чисел. Радио Свободная Европа / Радио Свобода ({total-rferl-range}) и The Moscow Times ({total-moscowtimes-range}) дают разброс чужих оценок. У более поздней записки PONARS ({total-ponars-1-3m}) нет даты, которую мы смогли бы прочитать. Число Deutsche Welle, {total-dw-2022}, известно нам из дайджеста, где демографы не названы. {total-rerussia-2023-exact|cap} у Re: Russia и {total-thebell-2024-666} у The Bell — точные формы тех чисел, которые уже нарисованы.',
    'Диапазон Флоринской и Ракши дошёл до нас из третьих рук. В конце 2022 года они назвали изданию Bild {total-bild-2022} за девять месяцев. В феврале 2023 года Ракша назвал {total-raksha-2023-02}.',
    'В 2022 году Росстат зарегистрировал выбывших: {total-rosstat-2022}. Среди них есть иностранные рабочие, которые едут домой, поэтому это не подсчёт российских эмигрантов, как бы близко оно ни было к числу The Bell.',
  ],
  groups: {
    left: { title: 'Уехали с начала вторжения', note: 'Отъезды к указанной дате, человек' },
    year: { title: 'Уехали в 2022 году или в первый год войны', note: 'Отъезды, человек; с датой публикации' },
    abroad: { title: 'Остаются за границей', note: 'Люди, которые уехали и не вернулись' },
  },
  inside: { reference: 'статья' },
  labels: {
    'total-sonin-10days': { name: 'Константин Сонин', detail: 'десять первых дней войны, {total-sonin-10days|date}' },
    'total-okrussians-2022-03': { name: 'OK Russians', detail: 'грубая оценка, {total-okrussians-2022-03|month}' },
    'total-florinskaya-2022-05': {
      name: 'Юлия Флоринская',
      detail: 'порядок величины, {total-florinskaya-2022-05|date}',
    },
    'total-ponars-2022': { name: 'PONARS, записка', detail: 'без метода, {total-ponars-2022|date}' },
    'total-pre-mobilisation': { name: 'Re: Russia, перепечатка', detail: 'до {event-mobilisation}' },
    'total-rerussia-2023': { name: 'Re: Russia', detail: 'данные принимающих стран, {total-rerussia-2023|date}' },
    'total-mmc-2024': { name: 'Центр смешанной миграции', detail: 'по Reuters, {total-mmc-2024|date}' },
    'nyt-total-fled': { name: 'The New York Times', detail: 'метод не назван, {nyt-total-fled|reported}' },
    'total-ukmod-2023': {
      name: 'Минобороны Великобритании',
      detail: 'уехали в 2022 году, {total-ukmod-2023|reported}',
    },
    'total-thebell-2022': { name: 'The Bell', detail: 'уехали в 2022 году надолго, {total-thebell-2022|reported}' },
    'total-raksha-florinskaya': {
      name: 'Флоринская и Ракша',
      detail: 'волна 2022 года, в пересказе: {total-raksha-florinskaya|reported}',
    },
    'total-bloomberg-upto1m': { name: 'Bloomberg', detail: 'первый год, {total-bloomberg-upto1m|reported}' },
    'total-alfabank-2022': { name: 'Альфа-банк', detail: 'доля рабочей силы, {total-alfabank-2022|reported}' },
    'total-ranepa-2025': { name: 'РАНХиГС', detail: 'государственная академия, {total-ranepa-2025|reported}' },
    'total-thebell-2024': { name: 'The Bell', detail: 'данные принимающих стран, {total-thebell-2024|date}' },
  },
};
