import { useMemo } from 'react';
import { writeQuery } from '../address/query';
import { useBench } from '../bench';
import { questionsOf } from '../choose/questions';
import type { View } from '../view';

/** Questions that many come with, each an address: chips, and where they have no room one list. */
export function Questions({ view }: { view: View }) {
  const { lang, say, onChoose } = useBench();
  const now = writeQuery(view);
  const all = useMemo(() => questionsOf(lang).map((one) => ({ ...one, query: writeQuery(one.view) })), [lang]);
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
