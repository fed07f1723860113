import type { Lang } from '../../data/vocabulary';
import { type AnyChart, COMPOSITIONS, type Picture, type Shown } from '../draw/chart';
import { tied } from '../draw/marks/ties';
import { ZoomBar } from './zoom-bar';

/**
 * The chart in both compositions; the style sheet shows the wide one from its least width on, so no script is needed.
 * Each picture is a list whose entries are the marks.
 */
export function Pictures({ chart, lang, shown }: { chart: AnyChart; lang: Lang; shown: Shown }) {
  // As the heading has it: what is the same twice hardly weighs.
  const label = tied(chart.words(lang).title.plain);
  const { least } = chart.geometry(lang, 'wide', shown);
  return (
    <div className={`pictures from-${least}`} data-zoom={chart.zoomable || undefined}>
      {chart.zoomable && <ZoomBar lang={lang} />}
      {COMPOSITIONS.map((composition) => (
        <FluidPicture
          key={composition}
          picture={chart.picture(lang, { composition, shown })}
          className={composition}
          label={label}
        />
      ))}
    </div>
  );
}

/**
 * A picture that fills any width: its plot between two margins in px. Spacers make the margins, as an embed's own
 * policy refuses style attributes. Without a label it is hidden from assistive technology.
 */
export function FluidPicture(props: {
  picture: Picture;
  className: string;
  label?: string;
  /** Whether it is a list of marks, or one image whose label says all of it. */
  role?: 'list' | 'img';
}) {
  const { picture, className, label, role = 'list' } = props;
  const { left, right, height, aspect, below, drawing } = picture;
  const spacer = (name: string, width: number | string, tall: number) => (
    <svg className={name} width={width} height={tall} aria-hidden="true" />
  );
  const size = { width: '100%', height: aspect ? undefined : height, fontFamily: 'var(--sans)' };
  return (
    <div className={`picture ${className}`}>
      {left > 0 && spacer('margin', left, 1)}
      {label === undefined ? (
        <svg className={aspect ? 'map still' : 'still'} aria-hidden="true" {...size}>
          {drawing}
        </svg>
      ) : (
        <svg role={role} className={aspect ? 'map' : undefined} aria-label={label} {...size}>
          {drawing}
        </svg>
      )}
      {right > 0 && spacer('margin', right, 1)}
      {below !== undefined && spacer('below', '100%', below)}
    </div>
  );
}
