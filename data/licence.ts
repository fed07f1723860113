/** The licence of the compilation; apart from the citations, so that browser bundles carry no records. */
export const LICENCE = { spdx: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
