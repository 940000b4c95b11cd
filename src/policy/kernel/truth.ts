/** Three-valued truth (strong Kleene): what is not known stays unknown until it cannot matter. */
export type Truth = 'yes' | 'no' | 'unknown';

//  all │ yes      no  unknown        any │ yes  no       unknown
//  yes │ yes      no  unknown        yes │ yes  yes      yes
//  no  │ no       no  no             no  │ yes  no       unknown
//  unk │ unknown  no  unknown        unk │ yes  unknown  unknown

/** 'no' if one is no, else 'unknown' if one is unknown, else 'yes'; 'yes' for none at all. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

/** 'yes' if one is yes, else 'unknown' if one is unknown, else 'no'; 'no' for none at all. */
export function any(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}

/** Swaps yes and no; unknown stays. */
export function not(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : truth === 'yes' ? 'no' : 'yes';
}
