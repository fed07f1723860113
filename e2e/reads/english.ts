import type { Page } from '@playwright/test';
import { dataset } from '../../data/dataset';

/** Names of media, projects, programs and file formats, which stay the same in Russian text. */
const NAMES = [
  // A label may name only the source, without the outlet that quotes it.
  ...dataset.sources.flatMap(({ publisherIn }) => [
    publisherIn.ru,
    ...(publisherIn.ru.match(/[A-Za-z][\w.’'&-]*(?: [A-Za-z][\w.’'&-]*)*/g) ?? []),
  ]),
  'The New York Times|The Washington Post|The Bell|Re: Russia|OutRush|OK Russians|PONARS|Deutsche Welle|DW|Reuters',
  'Monitor.hr|Verkkouutiset|Forbes Russia|Forbes|Bloomberg Economics|Bloomberg|Financial Times|Frontex|IFRI|Riddle',
  'Finion|dpa|CEPA|GitHub|ORCID|Scopus|Scholars at Risk|Scimago|Out Rush|Telegram|Natural Earth|NEXTA|EADaily',
  'JavaScript|TypeScript|Python|pandas|DuckDB|Parquet|Excel|Shell|WordPress|SDMX|RFC|ISO|API|OpenAPI|HTTP|cookie|px',
  'JSON Lines|JSON Schema|CSL-JSON|JSON|CSV on the Web|Data Package|CSV|SVG|PNG|UTF|SHA|BibTeX|RIS|oEmbed|CC BY|alpha',
  'HeadHunter|SuperJob|Bild|The Economist|Axios|Politico|Global Voices|RTVI|Daily|LS|IV|myc.news|Live24.am|Sova.news',
  'Destatis|TurkStat|INE|padrón|TRAC|ICE|IDFI|Transparency International|Pro Asyl|EDTF',
  'Tab|Home|End|Esc|Ctrl|Enter|ETag|If-None-Match|PhD|RSS|Washington Post|NYT|zip|24ur.com',
  // Parts of a name on the lines of a label.
  'The New York|Times|The New|York Times|The|York',
]
  .flatMap((names) => names.split('|'))
  .sort((a, b) => b.length - a.length);

/** English terms in brackets after their Russian equivalent, as in the glossary. */
const EXPLAINED = /\((encounters?|exile)\)/g;

/** Code, which isn't translated: addresses, files, columns, codes of values, attributes. */
const CODE = new RegExp(
  [
    String.raw`(https?:\/\/|localhost|\/(api|download|ru|images|embed)\/)\S*`,
    String.raw`\b(charts\/)?[\w-]+(\.[\w-]+)*\.(csv|csv-metadata|json|jsonl|xlsx|zip|parquet|ts|cff)\b`,
    String.raw`\b[a-z]+_[a-z_]+\b|\?\w+=\w+|&amp;|\bSHA256SUMS\b|sandbox="allow-scripts"|\ballow-popups(-to-escape-sandbox)?\b|sha256sum --check`,
    String.raw`\b(other-source|at-least|at-most|summary-only|in-article|not-in-article|official-statistics|survey-report)\b`,
    String.raw`\b(null|value|article|summary|point|range|word|missing|day|month|year|approx|unknown|high|medium|low)\b`,
    String.raw`\b(yes|no|measure|unit|variant|series)\b`,
    String.raw`(?<!\.)\b(true|false|verbatim|reconstructed|described|news|analysis|legislation|light|dark|auto)\b`,
    String.raw`\b(color-scheme|application\/problem\+json|comparator)\b|-draft\b`,
  ].join('|'),
  'g',
);

/** All text and every attribute that is read out, except code and what is marked as another language. */
function russianTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const other = 'script, style, code, pre, textarea, noscript, iframe, [lang]:not([lang="ru"])';
    const spoken = ['alt', 'aria-label', 'title', 'placeholder', 'aria-description', 'aria-roledescription'];
    const elements = [...document.querySelectorAll('*')].filter((element) => !element.closest(other));
    const metas = ['description', 'og:title', 'og:description', 'og:site_name', 'og:image:alt'];
    return [
      ...elements.flatMap((element) => spoken.flatMap((name) => element.getAttribute(name) ?? [])),
      ...elements.flatMap((element) =>
        [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : [])),
      ),
      ...metas.flatMap((name) =>
        [...document.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(
          (meta) => meta.getAttribute('content') ?? '',
        ),
      ),
    ];
  });
}

/** Words in Latin letters in a Russian text that are neither names nor code. */
export function englishIn(text: string): readonly string[] {
  const rest = NAMES.reduce((left, name) => left.replaceAll(name, ''), text.replace(EXPLAINED, '').replace(CODE, ''));
  return rest.match(/[A-Za-z]{2,}/g) ?? [];
}

/** English words left in a Russian page or embed, each with its context; names and text marked as English don't count. */
export async function englishOn(page: Page): Promise<readonly string[]> {
  const found = (await russianTexts(page)).flatMap((text) => {
    const words = englishIn(text);
    return words.length > 0 ? [`${words.join(' ')} in “${text.slice(0, 120)}”`] : [];
  });
  return [...new Set(found)];
}
