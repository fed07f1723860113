import { embeddables } from '../../../components/answers/embeddables';
import { absolute, chartPath, oembedAddress } from '../../../data/addresses';
import { LANGS } from '../../../data/vocabulary';

const FORMATS = ['json', 'xml'] as const;

/** Where a host of static files keeps a chart's oEmbed answer. It is the one for no wish about the size. */
export const oembedFile = (slug: string, lang: string, format: string) => `/oembed/${slug}.${lang}.${format}`;

/** Each chart's oEmbed answers: the address that makes one, and the file it becomes. */
export const oembedAnswers = embeddables.flatMap(({ slug }) =>
  LANGS.flatMap((lang) =>
    FORMATS.map((format) => ({
      address: oembedAddress(absolute(chartPath(lang, slug)), format),
      file: oembedFile(slug, lang, format),
    })),
  ),
);

/** A page whose links to oEmbed answers lead to the files. Consumers follow the link as it stands. */
export function withOembedFiles(html: string): string {
  return oembedAnswers.reduce(
    (page, { address, file }) => page.replaceAll(address.replaceAll('&', '&amp;'), absolute(file)),
    html,
  );
}
