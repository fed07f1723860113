// @ts-check
/** `npm run typegen`: types of routes and style sheets, for the type check. No build is touched. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../run/run.mjs';
import { NEXT } from '../run/serve.mjs';

// Next keeps those of deleted routes.
for (const stale of ['types', 'dev/types']) rmSync(join(ROOT, '.next', stale), { recursive: true, force: true });
process.exit(await run(process.execPath, [NEXT, 'typegen'], { silent: true }));
