/** `npm run citation`: writes CITATION.cff at the root anew, where its title or authors were changed. */
import { writeFileSync } from 'node:fs';
import { citationCff } from '../../data/citations';
import { lastRelease } from '../../data/releases/releases';

writeFileSync('CITATION.cff', citationCff(lastRelease, { served: false }));
