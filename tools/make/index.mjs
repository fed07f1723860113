// @ts-check
/** Makes what is served: bundled styles and scripts, the build, the export; and types for the type check. */
import { dispatch } from '../run/dispatch.mjs';

await dispatch('make', {
  assets: () => import('./assets'),
  build: () => import('./build.mjs'),
  export: () => import('./export.mjs'),
  typegen: () => import('./typegen.mjs'),
});
