/** Measures and reports; nothing here fails on a time. */
import { dispatch } from '../run/dispatch.mjs';

await dispatch('measure', {
  bench: () => import('./bench'),
  embeds: () => import('./embeds'),
  fonts: () => import('./fonts'),
});
