// @ts-check
/** `npm run typegen`: the types of routes and style sheets, which the type check needs. No build is touched. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../run/run.mjs';
import { NEXT } from '../run/serve.mjs';

// Those of deleted routes linger.
for (const stale of ['types', 'dev/types']) rmSync(join(ROOT, '.next', stale), { recursive: true, force: true });
process.exit(await run(process.execPath, [NEXT, 'typegen'], { silent: true }));
