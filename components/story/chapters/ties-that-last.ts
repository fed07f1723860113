import type { Chapter } from '../chapter';

export const tiesThatLast: Chapter = {
  id: 'ties-that-last',
  charts: ['identity'],
  text: {
    title: 'Which ties last',
    finding:
      'In one survey work ties to Russia loosened fast. More people felt part of Russians abroad than of Russia.',
    paragraphs: [
      {
        text: 'Before they left, {work-russian-firms-before} of the people in the OutRush survey [[chart:russian-employers|worked for Russian companies]], as they recalled. By summer 2023 it was {work-russian-firms-2023-07}.',
      },
      {
        text: 'Asked what they feel part of, {outrush-identity-russians-abroad} named Russians abroad, and {outrush-identity-russia} Russia as a whole. People could give several answers. {outrush-follow-politics|cap} still followed Russian politics.',
      },
      {
        text: 'Some miss home, or have a hard time where they are, the summary says. Even they do not believe that persecution will end, whatever happens in Ukraine.',
        from: 'summary',
      },
    ],
  },
};
