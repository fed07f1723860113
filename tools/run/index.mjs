// @ts-check
/** From a bare clone: serve the site, or run every check. Node built-ins only. */
import { dispatch } from './dispatch.mjs';

await dispatch('run', {
  start: () => import('./start.mjs'),
  test: () => import('./test.mjs'),
});
