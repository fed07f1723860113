/** Under what the compilation may be used: apart from what is cited, so that a browser's file carries no records. */
export const LICENCE = { spdx: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
