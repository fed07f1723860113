import { drawables } from '../../../components/answers/drawables';
import { citePath } from '../../../data/addresses';
import { CITATION_FORMS, citationCff } from '../../../data/citations';
import { EDITION } from '../../../data/edition';
import { LANGS } from '../../../data/vocabulary';
import { withETag } from '../../respond';
import { answer, citationAt } from '../citable';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => [
  { path: ['dataset.cff'] },
  ...CITATION_FORMS.flatMap((form) =>
    LANGS.flatMap((lang) => [
      pathOf(citePath('dataset', form, lang)),
      ...drawables.map(({ slug }) => pathOf(citePath(`charts/${slug}`, form, lang))),
    ]),
  ),
];

const pathOf = (path: string) => ({ path: path.split('/').slice(2) });

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const path = (await params).path.join('/');
  const found =
    path === 'dataset.cff' ? answer(citationCff(EDITION, { served: true }), 'cff', 'CITATION.cff') : citationAt(path);
  if (!found) throw new ReferenceError(`no such citation: ${path}`);
  return withETag(found.body, found.headers);
}
