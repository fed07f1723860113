/** The page of a number that is our arithmetic. */
export const derivedPage = {
  lead: 'This number is ours: it was not published, and is made of the published ones below.',
  formula: 'Formula',
  inputs: 'Figures that go into it',
  linkNote: 'The address stays. When one of these figures is corrected, the number here changes with it.',
};
