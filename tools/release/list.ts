/** Writes the hashes of newly released files to data/releases/SHA256SUMS. */
import { listedHashes, listNewHashes } from '../../data/releases/hash-list';

listNewHashes();
console.log(`data/releases/SHA256SUMS lists ${listedHashes().size} files.`);
