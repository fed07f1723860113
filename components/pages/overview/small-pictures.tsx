import type { Lang } from '../../../data/vocabulary';
import { FluidPicture } from '../../figure/pictures';
import { wordsOf } from '../../words';
import { multiplesIn } from './multiples';

/** Six small pictures in a line, each with a title that links to the large one. */
export function SmallPictures({ lang }: { lang: Lang }) {
  return (
    <section className="small" aria-label={wordsOf(lang).overview.small.title}>
      {multiplesIn(lang).map(({ id, title, note, href, rows, picture }) => (
        <div key={id} className={id}>
          <h2>
            <a href={href}>{title}</a>
          </h2>
          <FluidPicture
            picture={picture}
            className="still"
            label={rows
              .map(({ name, detail, said }) => `${[name, detail].filter(Boolean).join(', ')}: ${said}`)
              .join('. ')}
            role="img"
          />
          <p>{note}</p>
        </div>
      ))}
    </section>
  );
}
