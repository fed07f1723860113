import { group } from 'd3';
import { memo, Suspense } from 'react';
import type { Lang } from '../../data/vocabulary';
import { wordingOf } from '../../data/words';
import type { ExploreFigure } from './explore-data';
import { isMappable } from './map/map-layout';
import { MapPart } from './map/map-part';
import { ChartPart, type PictureProps } from './plot/chart-part';
import { barPanels, isDated, timelinePanels, valuePanels } from './plot/panels';
import { WordsList } from './plot/words-list';
import { type Category, hasNumber, type View } from './view';

type Props = PictureProps & { shown: readonly ExploreFigure[]; view: View; lang: Lang };

/** The chosen figures in the chosen form, and below them those that this form has no place for. */
export const Pictures = memo(function Pictures({ shown, view, lang, ...rest }: Props) {
  const { data, say, figureHref } = rest;
  const aside = (figures: readonly ExploreFigure[], title: string, note: string) => (
    <WordsList
      id="explore-aside-title"
      figures={figures}
      sources={data.sources}
      title={title}
      note={note}
      say={say}
      figureHref={figureHref}
    />
  );
  const parts = (form: 'values' | 'bars' | 'timeline') =>
    panelsOf(form).map((panel) => (
      <ChartPart
        {...rest}
        key={panel.unit}
        panel={panel}
        form={form}
        title={say.panelTitle(
          panel.unit,
          panel.groups.reduce((sum, { figures }) => sum + figures.length, 0),
        )}
      />
    ));
  const panelsOf = (form: 'values' | 'bars' | 'timeline') => {
    if (form === 'values') return valuePanels(shown, view, data, lang);
    if (form === 'timeline') return timelinePanels(shown, view, data);
    return barPanels(shown, view, data, lang, nameOf);
  };
  const nameOf = (figure: ExploreFigure, by: Category): string => {
    if (by === 'topic') return wordingOf(lang).topics[figure.topic];
    if (by === 'kind') return say.kindNames[figure.kind];
    if (by === 'source') return data.sources[figure.source]?.name ?? figure.source;
    return figure.place === null ? say.noPlace : (data.places[figure.place] ?? figure.place);
  };

  switch (view.show) {
    case 'table':
      return null;
    case 'timeline':
      return (
        <>
          {parts('timeline')}
          {aside(
            shown.filter((figure) => !isDated(figure)),
            say.undated,
            say.undatedNote,
          )}
        </>
      );
    case 'map':
    case 'world': {
      const countries = view.show === 'world' ? Object.keys(data.places) : data.near;
      const onMap = (figure: ExploreFigure) => isMappable(figure, countries);
      const byUnit = [...group(shown.filter(onMap), ({ unit }) => unit)].sort(([, a], [, b]) => b.length - a.length);
      return (
        <Suspense fallback={<p style={{ minHeight: '100vh' }}>{say.waitForMap}</p>}>
          {byUnit.length > 0 && <p>{say.mapNote}</p>}
          {byUnit.map(([unit, figures]) => (
            <MapPart {...rest} key={unit} figures={figures} title={say.mapTitle(unit, figures.length)} />
          ))}
          {aside(
            shown.filter((figure) => !onMap(figure)),
            say.unmapped,
            say.unmappedNote,
          )}
        </Suspense>
      );
    }
    case 'values':
    case 'bars':
      return (
        <>
          {parts(view.show)}
          {aside(
            shown.filter((figure) => !hasNumber(figure)),
            say.words,
            say.wordsNote,
          )}
        </>
      );
  }
});
