/** `npm run licences`: writes docs/licences.md, and refuses packages whose licences don't allow us to ship them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, ROOT } from '../run/run.mjs';
import { licenceList } from './packages/licence-list';
import { refusal } from './packages/licence-rule';
import { lockedPackages } from './packages/locked';

const packages = lockedPackages();
const refused = packages.filter(({ dev }) => !dev).flatMap((one) => refusal(one) ?? []);
if (refused.length > 0) giveUp(refused.join('\n'));
writeFileSync(join(ROOT, 'docs', 'licences.md'), licenceList(packages));
console.log('docs/licences.md is up to date.');
