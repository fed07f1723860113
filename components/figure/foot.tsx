import { absolute, chartCsvFile, chartPath, downloadPath, explorePath, imagePath } from '../../data/addresses';
import { LICENCE } from '../../data/cite';
import { optionSlug } from '../../data/option-slug';
import type { Lang } from '../../data/vocabulary';
import type { AnyChart, Shown } from '../draw/chart';
import { wordsOf } from '../words';
import { shortCredit } from './credit';
import { type FigurePlace, leaving } from './place';

/** The line under every picture: its source, what is ours, and links to more. */
export function Foot(props: { chart: AnyChart; lang: Lang; shown: Shown; place: FigurePlace; panel: string }) {
  const { chart, lang, shown, place, panel } = props;
  const { chart: say } = wordsOf(lang).interface;
  const leave = leaving(place);
  const topic = chart.figures[0]?.topic;
  const page = chartPath(lang, chart.slug);
  const data = downloadPath('latest', chartCsvFile(chart.slug, lang));
  return (
    <div className="foot">
      <p className="credit">{shortCredit(chart, lang, shown)}</p>
      {place === 'embed' && <SiteLine page={page} lang={lang} />}
      <p className="acts">
        {place === 'embed' && (
          <button type="button" popoverTarget={panel}>
            {say.about}
          </button>
        )}
        <a {...leave} href={data}>
          {say.data}
        </a>
        {place !== 'embed' && (
          <>
            <a href={imagePath(chart.slug, lang, 'light', 'png')}>{say.image}</a>
            <a href={`${page}#embed`}>{say.embed}</a>
            {place === 'page' && <a href="#cite">{say.cite}</a>}
            {topic && <a href={`${explorePath(lang)}?topic=${optionSlug(topic)}`}>{say.explore}</a>}
          </>
        )}
      </p>
    </div>
  );
}

/** The line that says whose an embed is, its licence, and where to find more. */
export function SiteLine({ page, lang }: { page: string; lang: Lang }) {
  const { site, chart: say } = wordsOf(lang).interface;
  return (
    <p className="site">
      <span className="by">{say.by} </span>
      <a {...leaving('embed')} href={page}>
        {site}
      </a>
      <span className="licence">, {LICENCE.name.replace(/ \d.*$/, '')}</span>
      {/* In words too, because paper has no links. */}
      <span className="address"> · {absolute(page).replace(/^https?:\/\//, '')}</span>
    </p>
  );
}
