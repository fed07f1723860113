/** The page of a number that is our arithmetic. */
export const derivedPage = {
  lead: 'No source published this number. We reckoned it from published ones, which stand below.',
  formula: 'Formula',
  inputs: 'Figures that go into it',
  linkNote: 'The address stays. When one of these figures is corrected, the number here changes with it.',
};
