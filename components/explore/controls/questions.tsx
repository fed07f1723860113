import { useMemo } from 'react';
import { writeQuery } from '../address/query';
import { useBench } from '../bench';
import { questionsOf } from '../choose/questions';
import type { View } from '../view';
import { Select } from './fields';

/** Frequent questions, each a link to its view: chips, or a select if there is no room for them. */
export function Questions({ view }: { view: View }) {
  const { lang, say, onChoose } = useBench();
  const now = writeQuery(view);
  const all = useMemo(() => questionsOf(lang).map((one) => ({ ...one, query: writeQuery(one.view) })), [lang]);
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
      <Select
        name={<span className="unseen">{say.questionsLabel}</span>}
        value={all.find(({ query }) => query === now)?.key ?? ''}
        options={[['', say.questionsLabel], ...all.map(({ key }) => [key, say.questions[key]] as const)]}
        onChoose={(key) => {
          const chosen = all.find((one) => one.key === key);
          if (chosen) onChoose(chosen.view);
        }}
      />
    </nav>
  );
}
