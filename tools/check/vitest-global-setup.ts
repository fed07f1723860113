/** Before any test: which edition today's files are. A changed label makes them a draft, and no test may read of a release. */
export { prepareEdition as setup } from '../make/edition';
