/** Finds the edition before any test: a changed label makes the files a draft, and no test may read a stale answer. */
export { prepareEdition as setup } from '../make/edition';
