/** Checks that something holds, and reports what doesn't: file, record, rule, way out. */
import { dispatch } from '../run/dispatch.mjs';

await dispatch('check', {
  data: () => import('./data'),
  words: () => import('./words'),
  size: () => import('./size'),
  html: () => import('./html'),
  files: () => import('./files'),
  links: () => import('./links'),
  licences: () => import('./licences'),
  sbom: () => import('./sbom'),
  audit: () => import('./audit'),
});
