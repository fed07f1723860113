import { source } from '../../data/dataset';

/** The article that this site starts from. */
export const article = source('nyt-2025-04-06');
