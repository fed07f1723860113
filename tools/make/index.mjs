// @ts-check
/** Makes what is served: the bundled styles and scripts, the build, the export; and the types that the type check needs. */
import { dispatch } from '../run/dispatch.mjs';

await dispatch('make', {
  assets: () => import('./assets'),
  build: () => import('./build.mjs'),
  export: () => import('./export.mjs'),
  typegen: () => import('./typegen.mjs'),
});
