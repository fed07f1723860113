import type { ExploreData, ExploreFigure } from '../explore-data';

/** Everything of a figure that a search looks through, in lower case; each text is made once and kept. */
export function searchText({ sources, places }: ExploreData): (figure: ExploreFigure) => string {
  const made = new Map<string, string>();
  return (figure) => {
    const known = made.get(figure.id);
    if (known !== undefined) return known;
    const { statement, counted, caveat, value, when, source, place } = figure;
    const parts = [
      statement,
      counted,
      caveat,
      value,
      when,
      sources[source]?.name,
      sources[source]?.title,
      sources[source]?.translated,
    ];
    const text = [...parts, place && places[place], figure.id].filter(Boolean).join(' ').toLowerCase();
    made.set(figure.id, text);
    return text;
  };
}
