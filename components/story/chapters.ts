import type { Lang } from '../../data/vocabulary';

/** A paragraph as a template for `fill`; `summaryOnly` when the article's readable part doesn't say it. */
export type Paragraph = { readonly text: string; readonly summaryOnly?: boolean };

/** A chapter: the finding, then the charts, then short text. Words per language, charts by slug. */
export type Chapter = {
  readonly id: string;
  readonly charts: readonly string[];
  /** Dated events listed with their sources. */
  readonly events?: readonly string[];
  readonly text: Readonly<
    Record<Lang, { readonly title: string; readonly finding: string; readonly paragraphs: readonly Paragraph[] }>
  >;
};

export const chapters: readonly Chapter[] = [
  {
    id: 'how-many-left',
    charts: ['how-many', 'total-estimates'],
    text: {
      en: {
        title: 'How many left',
        finding:
          '{nyt-total-fled|cap} left Russia after it invaded Ukraine, says The New York Times. Nobody knows the exact number.',
        paragraphs: [
          {
            text: 'Russia does not publish how many of its citizens have emigrated. So researchers add up what other countries record: [[crossing|border crossings]], [[permit|residence permits]], asylum claims. One person can appear in two of these lists, or in none.',
          },
          {
            text: 'That is why totals differ. Some count every [[emigrant|emigrant]] who left up to a certain day. Some count the first year only. One, by the news site The Bell, counts those still abroad and found {total-thebell-2024}. They answer different questions, so the article’s figure is neither confirmed nor refuted by the others.',
          },
        ],
      },
    },
  },
  {
    id: 'when-and-why',
    charts: [],
    events: ['event-invasion', 'event-mobilisation', 'event-mobilisation-end'],
    text: {
      en: {
        title: 'When they left, and why',
        finding:
          'People left in two waves: after the invasion of {event-invasion}, and after the [[call-up|call-up]] of {event-mobilisation}.',
        paragraphs: [
          {
            text: 'In the two weeks after the call-up was announced, Kazakhstan alone counted {mob-kaz-entered} coming in from Russia, and {mob-kaz-left} leaving again. Georgia counted {mob-geo-entered} coming in, Finland {mob-fin-entered}. These are border entries. Tourists, drivers and people passing through are among them.',
          },
          {
            text: 'Asked in 2024 for their main reason to leave, {int-third-mobilisation} of the people in the OutRush survey named the risk of being called up.',
          },
          {
            text: 'A summary of the article says that those who doubt a deal left {summary-left-early|bare}. The article says something else: it speaks of Russians who fled in the early months, not of when most did.',
            summaryOnly: true,
          },
        ],
      },
    },
  },
  {
    id: 'where-they-went',
    charts: ['destinations'],
    text: {
      en: {
        title: 'Where they went',
        finding: 'Countries that let Russians in without a visa took many. Where no one counted, we draw no bar.',
        paragraphs: [
          {
            text: 'The Bell asked {bell-2024-countries} for their numbers. Armenia comes first with {bell-2024-arm}, then Kazakhstan and Israel with {bell-2024-kaz} each.',
          },
          {
            text: 'The list has holes. The United Arab Emirates are left out, and Thailand, Indonesia, Azerbaijan, Cyprus and Portugal gave nothing or only part. An empty row below means that nobody published a number we could read. It does not mean that no one went there.',
          },
        ],
      },
    },
  },
  {
    id: 'what-russia-lost',
    charts: ['sectors'],
    text: {
      en: {
        title: 'What Russia lost',
        finding:
          'Those who left are mostly well educated, the article says, and experts told the paper that losing them has hurt the economy. It puts no number on any profession.',
        paragraphs: [
          {
            text: 'A summary of the article names information technology and higher education as short of people. We could not find this in the part of the article that we could read, so it stands here as the summary’s claim.',
            summaryOnly: true,
          },
          {
            text: 'Other sources give pieces. Russia’s digital minister said in December 2022 that {it-minister-100k} in IT were abroad. By November 2022, {it-github-moved-2022-11} of Russia’s active developers on GitHub showed another country, against {it-github-moved-2022-11-control} in comparable countries. Novaya Gazeta Europe counted {sci-novaya-2500|bare} or more scholars who cut ties with Russia.',
          },
          {
            text: 'The summary also says that losing young, talented people will probably harm growth in the long run. It gives no number, and we show none.',
            summaryOnly: true,
          },
        ],
      },
    },
  },
  {
    id: 'would-they-return',
    charts: ['return-sentiment'],
    text: {
      en: {
        title: 'Would they return',
        finding:
          'Peace alone would bring back few. {nyt-return-if-democratic|cap} would think about it if Russia changed.',
        paragraphs: [
          {
            text: 'The OutRush project asked {nyt-outrush-n} about their plans, from {nyt-outrush-fieldwork-start} to {nyt-outrush-fieldwork-end}. The article reports two answers: a small share planned to move back if the war ended, and {nyt-return-if-democratic} would consider it if they saw democratic change. For the first it gives no number, and we give none.',
          },
          {
            text: 'The article adds that many Russians abroad do not expect the Kremlin to stop going after people for their views, whatever happens at the front.',
          },
          {
            text: 'Officials show no sign of easing off and have threatened those who left, says a summary of the article. The part of the article we could read does not have this. One case is on record: on {event-volodin-magadan} the speaker of parliament told emigrants who had cheered attacks on Russia that Magadan, in the far north-east, awaited them if they came back.',
            summaryOnly: true,
          },
        ],
      },
    },
  },
  {
    id: 'how-we-know',
    charts: [],
    events: ['peace-call-2025-02-12', 'peace-jeddah', 'peace-call-2025-03-18', 'peace-article-date'],
    text: {
      en: {
        title: 'How we know',
        finding:
          'This site starts from one article and sets beside it what others published. Every number leads to its source.',
        paragraphs: [
          {
            text: 'The New York Times published the article on {peace-article-date}, in the middle of talks about a truce of {nyt-truce-length} that appeared to have stalled. We could read its opening, not the whole. What stands further down we know from a summary only, and mark it so.',
          },
          {
            text: 'The survey it quotes is a [[convenience-sample|convenience sample]], not a random one. People joined through media, Telegram channels and friends, so no margin of error can be given. The article says itself that they do not represent all who left.',
          },
          {
            text: 'We publish no number of our own except plain sums, and those show their arithmetic. A figure that was given as a [[range|range]] stays a range, [[at-least|“at least”]] stays “at least”, and words stay words.',
          },
        ],
      },
    },
  },
];
