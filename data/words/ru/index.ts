import type { DataTranslation } from '../translation';
import { columns } from './columns';
import { conflicts } from './conflicts';
import { corrections } from './corrections';
import { files } from './files';
import { glossary } from './glossary';
import { notDrawn } from './not-drawn';

/** Russian: the texts about the dataset. The records' own are JSON beside this file. */
export const ru: DataTranslation = { columns, conflicts, corrections, files, glossary, notDrawn };
