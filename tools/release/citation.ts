/** `npm run citation`: writes CITATION.cff at the root from the dataset's version and date. */
import { writeFileSync } from 'node:fs';
import { citationCff } from '../../data/citations';

writeFileSync('CITATION.cff', citationCff({ served: false }));
