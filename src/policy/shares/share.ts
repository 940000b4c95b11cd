/** Shares of the answers of a flag ('yes', 'no') or a choice; they need not come to one. */
export type Weighed = Readonly<Record<string, number>>;

/** Values at rising shares of the people: [0, 0], [0.5, 3], [1, 10] is half at most 3, all at most 10. */
export type Spread = readonly (readonly [share: number, value: number])[];

/** How common each answer to a question is, among people below an age. */
export interface Band<A extends Weighed | Spread> {
  /** Completed years; the last band holds for everybody else. */
  readonly below: number;
  readonly answers: A;
}

/**
 * How common the answers to one question are. It orders questions and nothing else: no verdict looks here.
 * 'estimate' is ours, 'province' a figure of the province's Action Programme; `why` says what it rests on.
 */
export interface Share<A extends Weighed | Spread = Weighed | Spread> {
  readonly basis: 'estimate' | 'province';
  readonly why: string;
  readonly bands: readonly Band<A>[];
}

const EVERYBODY = 200;

/** The same for every age. */
export function usual<A extends Weighed | Spread>(answers: A, why: string): Share<A> {
  return { basis: 'estimate', why, bands: [{ below: EVERYBODY, answers }] };
}

/** A yes or no of which so many in a hundred say yes. */
export function yesOf(percent: number, why: string): Share<{ yes: number; no: number }> {
  return usual({ yes: percent, no: 100 - percent }, why);
}

/** Another share at another age; the bands in rising order, each up to below an age. */
export function byAge<A extends Weighed | Spread>(
  bands: readonly (readonly [below: number, answers: A])[],
  why: string,
): Share<A> {
  return { basis: 'estimate', why, bands: bands.map(([below, answers]) => ({ below, answers })) };
}

/** The same table, resting on a figure of the province. */
export function ofProvince<A extends Weighed | Spread>(share: Share<A>): Share<A> {
  return { ...share, basis: 'province' };
}
