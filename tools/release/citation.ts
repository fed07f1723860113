/** `npm run citation`: rewrites CITATION.cff at the root, after its title or authors have changed. */
import { writeFileSync } from 'node:fs';
import { citationCff } from '../../data/citations';
import { lastRelease } from '../../data/releases/releases';

writeFileSync('CITATION.cff', citationCff(lastRelease, { served: false }));
