import type { Lang } from '../../../data/vocabulary';
import { writeQuery } from '../address/query';
import { questionsOf } from '../choose/questions';
import type { View } from '../view';
import type { ExploreWording } from '../words';

/** Questions that many come with, each an address: chips, and where they have no room one list. */
export function Questions({
  view,
  lang,
  say,
  onChoose,
}: {
  view: View;
  lang: Lang;
  say: ExploreWording;
  onChoose: (view: View) => void;
}) {
  const now = writeQuery(view);
  const all = questionsOf(lang).map((one) => ({ ...one, query: writeQuery(one.view) }));
  const active = all.find(({ query }) => query === now);
  return (
    <nav className="explore-questions" aria-label={say.questionsLabel}>
      <ul>
        {all.map(({ key, view: asked, query }) => (
          <li key={key}>
            <a
              href={query || '?'}
              aria-current={query === now ? 'true' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onChoose(asked);
              }}
            >
              {say.questions[key]}
            </a>
          </li>
        ))}
      </ul>
      <select
        aria-label={say.questionsLabel}
        value={active?.key ?? ''}
        onChange={({ target }) => {
          const chosen = all.find(({ key }) => key === target.value);
          if (chosen) onChoose(chosen.view);
        }}
      >
        <option value="">{say.questionsLabel}</option>
        {all.map(({ key }) => (
          <option key={key} value={key}>
            {say.questions[key]}
          </option>
        ))}
      </select>
    </nav>
  );
}
