/** Releases what may never change again: a version of the data with its embeds, and the script for host pages. */
import { dispatch } from '../run/dispatch.mjs';

await dispatch('release', {
  data: () => import('./data'),
  'take-back': () => import('./take-back'),
  loader: () => import('./loader'),
  citation: () => import('./citation'),
});
