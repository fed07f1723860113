import type { Lang } from '../../data/vocabulary';
import { wordsOf } from '../words';

/** What embeds and pages load, store and send: for editors, who are responsible for their pages. */
export function PrivacyPage({ lang }: { lang: Lang }) {
  const say = wordsOf(lang).privacyPage;
  return (
    <div className="page">
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>
      {say.sections.map(({ id, title, points }) => (
        <section key={id} aria-labelledby={id} className="page">
          <h2 id={id}>{title}</h2>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <h2 id="check">{say.check}</h2>
      <p>{say.checkText}</p>
    </div>
  );
}
