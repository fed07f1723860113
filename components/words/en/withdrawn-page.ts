/** The page at the address of a withdrawn record. */
export const withdrawnPage = {
  title: 'This record was withdrawn',
  told: 'Read it in the story',
  source: 'The source',
  files: (version: string) =>
    `Version ${version} is the last that has it. The files of a released version never change, so it stays in them.`,
  versions: 'Versions, and what each changed',
};
