import type { ChartText } from '../../draw/chart';

export const text: ChartText = {
  title:
    'За две недели в Казахстан въехали около {mob-kaz-entered|bare} россиян, а выехали за те же дни около {mob-kaz-left|bare}',
  summary:
    'Граждане России, которые въезжали в четыре страны и выезжали из них после объявления мобилизации {event-mobilisation}, по подсчётам на границах.',
  howToRead:
    'Каждая точка — один подсчёт людей, шкала для всех стран общая. Стрелка означает [[at-least|«более»]]. Под каждой подписью стоят дни 2022 года, которые охватывает подсчёт, или день, на который он сделан.',
  notes: [
    'Периоды разные. Сравнивайте две точки, только если дни у них одни и те же.',
    'Это [[crossing|пересечения границы]] на въезд и на выезд. Среди них гости, водители, люди проездом и те, кто едет домой. О том, кто остался, въезды ничего не говорят.',
    'Выехавшие — не те же люди, что въехавшие. Тот, кто выехал, мог приехать задолго до этого, и не все выехавшие отправились в Россию.',
    'Выезды мы нашли только по Казахстану и Финляндии. Если точки нет, это не значит, что никто не выехал.',
    'Министр труда Казахстана сказал {mob-kaz-400k|date}, что в стране остаются {mob-kaz-400k}. С начала мобилизации он насчитал въехавших и выехавших: {kaz-entered-2022-11} и {kaz-left-2022-11}. Разность между ними меньше числа, которое он назвал.',
    'Первый подсчёт Финляндии сделан на её восточной границе. Кто пересекал её на восток, ехал в Россию.',
  ],
  groups: {
    KAZ: { title: 'Казахстан', note: 'Человек' },
    GEO: { title: 'Грузия', note: 'Человек' },
    FIN: { title: 'Финляндия', note: 'Человек' },
    MNG: { title: 'Монголия', note: 'Человек' },
  },
  labels: {
    'mob-kaz-week1-in': { name: 'Въехали', detail: '{mob-kaz-week1-in|window}' },
    'mob-kaz-week1-out': { name: 'Выехали', detail: '{mob-kaz-week1-out|window}' },
    'mob-kaz-entered': { name: 'Въехали', detail: '{mob-kaz-entered|window}' },
    'mob-kaz-left': { name: 'Выехали', detail: '{mob-kaz-left|window}' },
    'mob-kaz-400k': { name: 'Остались', detail: 'министр труда, {mob-kaz-400k|date}' },
    'mob-geo-week1-in': { name: 'Въехали', detail: '{mob-geo-week1-in|window}' },
    'mob-geo-entered': { name: 'Въехали', detail: '{mob-geo-entered|window}' },
    'mob-fin-week1-in': { name: 'Въехали с востока', detail: '{mob-fin-week1-in|window}' },
    'mob-fin-week1-out': { name: 'Выехали на восток', detail: '{mob-fin-week1-out|window}' },
    'mob-fin-entered': { name: 'Въехали', detail: '{mob-fin-entered|window}' },
    'mob-mng-entered': { name: 'Въехали', detail: '{mob-mng-entered|window}' },
  },
};
