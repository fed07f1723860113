/** Releases what may never change again: a version of the data with its embeds, and the script for host pages. */
import { dispatch } from '../run/dispatch.mjs';

await dispatch('release', {
  data: () => import('./data'),
  embeds: () => import('./embeds'),
  loader: () => import('./loader'),
  list: () => import('./list'),
  citation: () => import('./citation'),
});
