import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../../run/run.mjs';

const licence = z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]);

const lockedSchema = z.object({
  version: z.string().optional(),
  /** Old packages list several to choose from. */
  license: z.union([licence, z.array(licence).transform((list) => list.join(' OR '))]).optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
});

/** A package of package-lock.json. `dev` packages are for tests and measurements, and no part of the site is made with them. */
export type Locked = z.infer<typeof lockedSchema> & { readonly name: string };

/** Every package of package-lock.json, nested copies included. */
export function lockedPackages(): readonly Locked[] {
  const { packages } = z
    .object({ packages: z.record(z.string(), lockedSchema) })
    .parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => ({ ...locked, name: path.replace(/^.*node_modules\//, '') }));
}
