import type { Page } from '@playwright/test';
import { dataset } from '../../data/dataset';

/** Names of papers, projects, people's programs and forms of files: they are the same in Russian text. */
const NAMES = [
  // A label names an outlet without what it passed on.
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
  // As labels break it.
  'The New York|Times|The New|York Times|The|York',
]
  .flatMap((names) => names.split('|'))
  .sort((a, b) => b.length - a.length);

/** Words of the service in brackets behind their Russian name, as the glossary gives them. */
const EXPLAINED = /\((encounters?|exile)\)/g;

/** What belongs to programs and stays as it is: addresses, files, columns, codes of values, attributes. */
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

/** Every text and every attribute that is read out, but for what belongs to programs and for what is marked as another language. */
function russianTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const other = 'script, style, code, pre, textarea, noscript, iframe, [lang]:not([lang="ru"])';
    const read = ['alt', 'aria-label', 'title', 'placeholder', 'aria-description', 'aria-roledescription'];
    const elements = [...document.querySelectorAll('*')].filter((element) => !element.closest(other));
    const metas = ['description', 'og:title', 'og:description', 'og:site_name', 'og:image:alt'];
    return [
      ...elements.flatMap((element) => read.flatMap((name) => element.getAttribute(name) ?? [])),
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

/** Words in Latin letters in a Russian text that are no names. */
export function englishIn(text: string): readonly string[] {
  const rest = NAMES.reduce((left, name) => left.replaceAll(name, ''), text.replace(EXPLAINED, '').replace(CODE, ''));
  return rest.match(/[A-Za-z]{2,}/g) ?? [];
}

/** English that a Russian page or embed has in it, but for names and what is marked as English; each with its place. */
export async function englishOn(page: Page): Promise<readonly string[]> {
  const left = (await russianTexts(page)).flatMap((text) => {
    const words = englishIn(text);
    return words.length > 0 ? [`${words.join(' ')} in “${text.slice(0, 120)}”`] : [];
  });
  return [...new Set(left)];
}
