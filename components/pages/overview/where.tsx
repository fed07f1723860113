import { chartPath } from '../../../data/addresses';
import { fill } from '../../../data/fill';
import type { Lang } from '../../../data/vocabulary';
import { destinations } from '../../charts/destinations';
import { destinationsMap } from '../../charts/destinations-map';
import { isMeasured } from '../../charts/overview/rows';
import type { Row } from '../../draw/chart';
import { wordsOf } from '../../words';
import { LinkedPicture, MapKey } from '../linked-map';

export const whereRows = (lang: Lang): readonly Row[] => destinationsMap.rows(lang).filter(isMeasured);

/** Where The Bell found them: a map, and on a phone the same rows as bars. Each country links to its page. */
export function Where({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).overview.where;
  return (
    <figure className="chart where" data-chart="overview" aria-labelledby="where-title">
      <figcaption>
        <h2 id="where-title">
          <a href={chartPath(lang, destinationsMap.slug)}>{say.title}</a>
        </h2>
        <p className="summary">{fill(say.line, lang).plain}</p>
      </figcaption>
      <MapKey lang={lang} />
      <div className="pictures from-440 as-map">
        <LinkedPicture chart={destinationsMap} composition="wide" lang={lang} />
      </div>
      <div className="pictures as-bars">
        <LinkedPicture chart={destinations} composition="narrow" lang={lang} />
      </div>
    </figure>
  );
}
