import type { ChartText } from '../../draw/chart';

export const text: ChartText = {
  title: 'Казахстан: въехали около {mob-kaz-entered|bare} россиян, выехали около {mob-kaz-left|bare}',
  summary: 'Россияне на границах с {event-mobilisation}, начала мобилизации',
  howToRead:
    'Два столбца рядом — въехавшие и выехавшие за одни и те же дни, шкала для всех стран общая. Стрелка означает [[at-least|«более»]]. Пустые столбцы — числа, которые назвали власти Казахстана. Рядом указаны дни 2022 года, за которые считали, или день, на который сделан подсчёт.',
  notes: [
    'Периоды разные. Сравнивайте два столбца, только если дни у них одни и те же.',
    'Это [[crossing|пересечения границы]] на въезд и на выезд. Среди них гости, водители, люди проездом и те, кто едет домой. О том, кто остался, въезды ничего не говорят.',
    'Выехавшие — не обязательно те же люди, что въехавшие. Тот, кто выехал, мог приехать задолго до этого, и не все выехавшие отправились в Россию.',
    'Выезды мы нашли только по Казахстану и Финляндии. Если столбца нет, это не значит, что никто не выехал.',
    'Министр труда Казахстана сказал {mob-kaz-400k|date}, что в стране остаются {mob-kaz-400k}. По его словам, с начала мобилизации въехали {kaz-entered-2022-11}, выехали {kaz-left-2022-11}. Разность между ними меньше числа, которое он назвал.',
    'Подсчёт Финляндии {mob-fin-week1-in|window} сделан только на её восточной границе. Кто пересекал её на восток, ехал в Россию.',
  ],
  groups: {
    KAZ: { title: 'Казахстан' },
    GEO: { title: 'Грузия' },
    FIN: { title: 'Финляндия' },
    MNG: { title: 'Монголия' },
  },
  labels: {
    'mob-kaz-week1-in': { name: 'Въезд', detail: '{mob-kaz-week1-in|window}' },
    'mob-kaz-week1-out': { name: 'Выезд', detail: '{mob-kaz-week1-out|window}' },
    'mob-kaz-entered': { name: 'Въезд', detail: '{mob-kaz-entered|window}' },
    'mob-kaz-left': { name: 'Выезд', detail: '{mob-kaz-left|window}' },
    'mob-kaz-400k': { name: 'Остались', detail: '{mob-kaz-400k|date}' },
    'mob-geo-week1-in': { name: 'Въезд', detail: '{mob-geo-week1-in|window}' },
    'mob-geo-entered': { name: 'Въезд', detail: '{mob-geo-entered|window}' },
    'mob-fin-week1-in': { name: 'Въезд, восток', detail: '{mob-fin-week1-in|window}' },
    'mob-fin-week1-out': { name: 'Выезд, восток', detail: '{mob-fin-week1-out|window}' },
    'mob-fin-entered': { name: 'Въезд', detail: '{mob-fin-entered|window}' },
    'mob-mng-entered': { name: 'Въезд', detail: '{mob-mng-entered|window}' },
  },
};
