'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { type Lang, TOPICS } from '../../data/vocabulary';
import { wordingOf } from '../../data/wording';
import { currentSearch, noSearch, pushSearch, watchSearch } from './address';
import { ChartPart } from './chart-part';
import { choose, countOptions, waysOut } from './choose';
import { Controls } from './controls';
import { type ExploreData, scaleKey } from './explore-data';
import { FigureTable } from './figure-table';
import { parseQuery, writeQuery } from './query';
import { hasNumber } from './view';
import { exploreWording } from './wording';
import { WordsList } from './words-list';

/**
 * The explore page below its lead. On the server, and where scripts don't run, it is the full table;
 * once awake it reads the address and shows controls, chart and the chosen rows instead. The table is
 * made here, from the same data, so that the page doesn't carry its rows a second time.
 */
export function Workbench({ data, lang }: { data: ExploreData; lang: Lang }) {
  const search = useSyncExternalStore(watchSearch, currentSearch, noSearch);
  return search === null ? <AllFigures data={data} lang={lang} /> : <Chosen data={data} lang={lang} search={search} />;
}

function AllFigures({ data, lang }: { data: ExploreData; lang: Lang }) {
  const say = exploreWording(lang);
  const { topics } = wordingOf(lang);
  const groups = TOPICS.map((topic) => ({
    title: topics[topic],
    figures: data.figures.filter((figure) => figure.topic === topic),
  }));
  return (
    <div className="explore-all">
      <FigureTable groups={groups} sources={data.sources} caption={say.allCaption(data.figures.length)} say={say} />
    </div>
  );
}

function Chosen({ data, lang, search }: { data: ExploreData; lang: Lang; search: string }) {
  const { figures, sources, scales } = data;
  const say = exploreWording(lang);
  const { view, dropped } = useMemo(() => parseQuery(search, figures), [search, figures]);
  const shown = useMemo(() => choose(figures, view), [figures, view]);
  const drawn = useMemo(() => shown.filter(hasNumber), [shown]);
  const title = say.chartTitle(wordingOf(lang).topics[view.topic], view.unit);
  return (
    <div className="explore-bench">
      <Controls
        figures={figures}
        view={view}
        counts={countOptions(figures, view)}
        lang={lang}
        say={say}
        onChoose={(next) => pushSearch(writeQuery(next, figures))}
      />
      <div className="explore-result">
        <div className="explore-dropped" role="status">
          {dropped.map((one) => (
            <p key={`${one.param} ${one.value}`}>{say.dropped(one)}</p>
          ))}
        </div>
        <h2>{title}</h2>
        <div className="explore-status" role="status">
          {shown.length > 0 ? (
            <p>{say.status(shown.length, drawn.length)}</p>
          ) : (
            <>
              <p>{say.nothing}</p>
              {waysOut(figures, view).map(({ filters, count }) => (
                <p key={filters.join()}>{say.wayOut(filters, count)}</p>
              ))}
            </>
          )}
        </div>
        <ChartPart
          title={title}
          figures={drawn}
          scale={scales[scaleKey(view.topic, view.unit)]}
          sources={sources}
          say={say}
        />
        <WordsList figures={shown.filter((figure) => !hasNumber(figure))} sources={sources} say={say} />
        {shown.length > 0 && (
          <section aria-labelledby="explore-table-title">
            <h2 id="explore-table-title">{say.table}</h2>
            <FigureTable
              groups={[{ figures: shown }]}
              sources={sources}
              caption={say.tableCaption(title, shown.length)}
              say={say}
            />
          </section>
        )}
      </div>
    </div>
  );
}
