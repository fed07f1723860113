import type { DataTranslation } from '../translation';
import { columns } from './columns';
import { conflicts } from './conflicts';
import corrections from './corrections.json' with { type: 'json' };
import { files } from './files';
import { glossary } from './glossary';
import { leftOut } from './left-out';
import { measures } from './measures';
import { notDrawn } from './not-drawn';
import { withdrawn } from './withdrawn';

/** Russian: the texts about the dataset. The records' own are JSON beside this file. */
export const ru: DataTranslation = {
  columns,
  conflicts,
  corrections,
  files,
  glossary,
  leftOut,
  measures,
  notDrawn,
  withdrawn,
};
