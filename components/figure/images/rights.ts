import { createElement, type ReactElement } from 'react';
import { absolute, chartPath } from '../../../data/addresses';
import { LICENCE } from '../../../data/cite';
import { RELEASED, VERSION } from '../../../data/edition';
import type { Lang } from '../../../data/vocabulary';
import { wordingOf } from '../../../data/words';
import type { AnyChart } from '../../draw/chart';
import { creditLine } from '../credit';

const SPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:cc': 'http://creativecommons.org/ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/**
 * An image's author and licence, as an SVG `<metadata>` element with RDF (Creative Commons' ccREL, Dublin Core): what
 * Inkscape and image libraries read, and what stays when the file loses its page.
 */
export function rights(chart: AnyChart, lang: Lang): ReactElement {
  const facts = {
    title: chart.words(lang).title.plain,
    creator: wordingOf(lang).cite.author,
    source: creditLine(chart, lang),
    identifier: absolute(chartPath(lang, chart.slug)),
    relation: `version ${VERSION}`,
    ...(RELEASED && { date: RELEASED }),
    language: lang,
    format: 'image/svg+xml',
  };
  return createElement(
    'metadata',
    null,
    createElement(
      'rdf:RDF',
      SPACES,
      createElement(
        'cc:Work',
        { 'rdf:about': absolute(chartPath(lang, chart.slug)) },
        ...Object.entries(facts).map(([name, fact]) => createElement(`dc:${name}`, null, fact)),
        createElement('cc:license', { 'rdf:resource': LICENCE.url }),
      ),
    ),
  );
}
