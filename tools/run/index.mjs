// @ts-check
/** From a bare clone: serve the site, run every check, or look at the export behind nginx. Node built-ins only. */
import { dispatch } from './dispatch.mjs';

await dispatch('run', {
  start: () => import('./start.mjs'),
  test: () => import('./test.mjs'),
});
