import { describe, expect, it } from 'vitest';
import { LANGS } from '../../data/vocabulary';
import { type TextStyle, textWidth, wrap } from '../draw/marks/text';
import { charts } from '.';

const TITLE: TextStyle = { face: 'serifBold', size: 17 };
const LINE: TextStyle = { face: 'sans', size: 14 };
const CORRECTION: TextStyle = { face: 'sans', size: 13 };
const LABEL: TextStyle = { face: 'sansBold', size: 13 };

/** The widths in px for text in a frame 360 px wide: inside its padding, and beside the rule of a correction. */
const FRAME = 328;
const BESIDE_RULE = 310;

const MAX_LABEL = 300;
const MAX_HEADING = 250;
const MAX_HEADING_WITH_NOTE = 430;

const all = charts.flatMap((chart) => LANGS.map((lang) => ({ name: `${chart.slug} in ${lang}`, chart, lang })));
const tooWide = (texts: readonly string[], max: number) =>
  texts.map((text) => ({ text, px: Math.round(textWidth(text, LABEL)) })).filter(({ px }) => px > max);

describe.each(all)('the words in the frame of $name', ({ chart, lang }) => {
  const { title, summary, aside } = chart.words(lang);
  const groups = Object.values(chart.words(lang).groups);
  const rows = chart.rows(lang);

  it('state the finding in at most two lines', () => {
    expect(wrap(title.plain, FRAME, TITLE).slice(2)).toEqual([]);
  });

  it('state what is counted in at most two lines', () => {
    expect(wrap(summary.plain, FRAME, LINE).slice(2)).toEqual([]);
  });

  it('state a correction in at most two lines', () => {
    expect(wrap(aside?.title.plain ?? '', BESIDE_RULE, CORRECTION).slice(2)).toEqual([]);
  });

  it('name each row on one line', () => {
    const labels = rows.map(({ name, detail }) => (detail ? `${name} ${detail}` : name));
    expect(tooWide(labels, MAX_LABEL)).toEqual([]);
  });

  it('name each group on one line', () => {
    const named = groups.map((group) => group.title);
    const withNotes = groups.map((group) => `${group.title} ${group.note}`.trim());
    expect(tooWide(named, MAX_HEADING)).toEqual([]);
    expect(tooWide(withNotes, MAX_HEADING_WITH_NOTE)).toEqual([]);
  });
});
