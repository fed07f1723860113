import type { ChartText } from '../../draw/chart';

export const text: ChartText = {
  title: 'Уезжали двумя волнами: после вторжения и снова после объявления мобилизации в сентябре',
  summary:
    'Что опубликовано об отъездах из России в 2022 году, начиная со вторжения {event-invasion}. Каждое число лежит над теми днями, за которые считали.',
  howToRead:
    'Полоса начинается в первый день, за который считали, и кончается в последний. Число написано над ней или рядом с названием. Полосы показывают только время: длинная не значит больше людей. Если край не отчёркнут, он известен лишь примерно. Заштрихованный край — месяц, день которого неизвестен. Стрелка значит, что конец не назван. Ромбы — события.',
  notes: [
    'Линия эти числа не соединяет, и складывать их нельзя. Одни считают всех уехавших, другие только мужчин, третьи — въезды в одну или несколько стран.',
    'Пустой отрезок — это не затишье. Он значит, что числа за эти дни мы не нашли.',
    'На границе считают всех, кто её пересёк. Среди них [[crossing|туристы, водители и люди проездом]], и многие вернулись домой.',
    'Утверждения об отъездах осенью взяты у неназванных источников или не показывают, на чём основаны.',
    'Одно число стоит здесь дважды по случайности: {mob-eu-frontex} въехали в Евросоюз {mob-eu-frontex|window}, и {mob-fin-entered} въехали в Финляндию {mob-fin-entered|window}. Это два подсчёта, и первый начинается до мобилизации.',
    'О завершении мобилизации объявили {event-mobilisation-end}. Указа о нём не опубликовали.',
  ],
  groups: {
    events: { title: 'Что произошло' },
    first: { title: 'После вторжения: все уехавшие', note: 'Человек, по четырём оценкам' },
    part: { title: 'После вторжения: одна отрасль, одна страна', note: 'Человек' },
    claims: { title: 'После мобилизации: утверждения об отъездах', note: 'Человек' },
    several: { title: 'Около мобилизации: в несколько стран', note: 'Въезды людей, по подсчётам на границах' },
    country: { title: 'Около мобилизации: в одну страну', note: 'Въезды людей, по подсчётам на границах' },
  },
  inside: {
    enlarged: 'Первые две недели мобилизации крупнее',
    announced: 'объявление мобилизации',
  },
  labels: {
    'event-invasion': { name: 'Вторжение в Украину', detail: 'начало полномасштабного вторжения' },
    'event-mobilisation': { name: 'Объявление мобилизации', detail: 'её назвали частичной' },
    'event-mobilisation-end': { name: 'Мобилизация «завершена»', detail: 'слова министра обороны, указа нет' },
    'total-sonin-10days': { name: 'Константин Сонин', detail: 'экономист; {total-sonin-10days|window}' },
    'total-okrussians-2022-03': { name: 'OK Russians', detail: 'проект помощи; примерно до середины марта' },
    'total-florinskaya-2022-05': { name: 'Юлия Флоринская', detail: 'порядок величины; по май' },
    'total-pre-mobilisation': { name: 'Re: Russia, перепечатка', detail: 'предел, не подсчёт; до мобилизации' },
    'it-raec-left': { name: 'РАЭК, ассоциация отрасли', detail: 'только ИТ; {it-raec-left|window}' },
    'geo-first-wave': { name: 'Правительство Грузии', detail: 'приезды в Грузию; конец не назван' },
    'mob-forbes-range': { name: 'Forbes Russia, один источник', detail: 'с туристами; {mob-forbes-range|window}' },
    'mob-forbes-million': {
      name: 'Forbes Russia, другой источник',
      detail: 'выезды, не эмигранты; {mob-forbes-million|window}',
    },
    'mob-novaya-260k': { name: '«Новая газета»', detail: 'только мужчины; {mob-novaya-260k|window}' },
    'mob-verstka-300k': { name: '«Вёрстка»', detail: 'несколько соседних стран; {mob-verstka-300k|window}' },
    'mob-washpost-180k': {
      name: 'The Washington Post',
      detail: 'Грузия, Казахстан и Турция; {mob-washpost-180k|window}',
    },
    'mob-eu-frontex': { name: 'Frontex', detail: 'Европейский союз; {mob-eu-frontex|window}' },
    'mob-kaz-entered': { detail: '{mob-kaz-entered|window}' },
    'mob-geo-entered': { detail: '{mob-geo-entered|window}' },
    'mob-fin-entered': { detail: '{mob-fin-entered|window}' },
    'mob-mng-entered': { detail: '{mob-mng-entered|window}' },
  },
};
