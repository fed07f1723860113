import type { NotDrawn } from '../not-drawn';
import { type Columns, ID } from './column';

/** A figure that no chart draws, with the reason that it shares with others. */
export type NotDrawnFigure = Pick<NotDrawn, 'id' | 'reason'> & { readonly figure: string };

/** Columns of not-drawn.csv. */
export const notDrawnColumns: Columns<NotDrawnFigure> = {
  figure_id: {
    title: 'Figure',
    about: 'The figure that no chart draws: key into figures.csv.',
    type: 'text',
    pattern: ID,
    key: true,
    refersTo: 'figures',
    cell: ({ figure }) => figure,
  },
  reason_id: {
    title: 'Code of the reason',
    about: 'Which of the reasons: the same code in all rows with the same reason.',
    type: 'text',
    pattern: ID,
    cell: ({ id }) => id,
  },
  reason: {
    title: 'Reason',
    about: 'Why no chart draws it.',
    type: 'text',
    cell: ({ reason }) => reason,
  },
};
