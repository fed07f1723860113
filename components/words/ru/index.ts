import type { Words } from '../en';
import { apiPage } from './api-page';
import { countriesPage } from './countries';
import { dataPage } from './data-page';
import { derivedPage } from './derived-page';
import { embed } from './embed';
import { explorePage } from './explore-page';
import { figurePage } from './figure-page';
import { interfaceWords } from './interface';
import { overview } from './overview';
import { privacyPage } from './privacy-page';
import { sourcesPage } from './sources-page';
import { story } from './story';
import { versions } from './versions';
import { withdrawnPage } from './withdrawn-page';

/** The Russian words of pages and embeds. */
export const ru: Words = {
  interface: interfaceWords,
  overview,
  story,
  embed,
  apiPage,
  countriesPage,
  dataPage,
  derivedPage,
  explorePage,
  figurePage,
  privacyPage,
  sourcesPage,
  versions,
  withdrawnPage,
};
