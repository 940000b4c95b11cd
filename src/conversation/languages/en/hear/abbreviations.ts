/** Abbreviations and how people type them, written out. */
export const abbreviations: Readonly<Record<string, string>> = {
  u: 'you',
  pls: 'please',
  plz: 'please',
  dont: "don't",
  doesnt: "doesn't",
  hasnt: "hasn't",
  isnt: "isn't",
  im: 'i am',
  "i'm": 'i am',
  "she's": 'she is',
  "he's": 'he is',
  shes: 'she is',
  yrs: 'years',
  yr: 'years',
};
