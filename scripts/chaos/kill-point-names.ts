/** Where a process can be told to end. */
export const DOOR_POINTS = ['not yet stored', 'stored, not acknowledged'] as const;
export const WORKER_POINTS = [
  'turn not yet committed',
  'turn committed, nothing sent',
  'claimed, not sent',
  'sent, not marked',
  'mark not yet committed',
  'refused, before the next try',
  'asking the platform',
  'taking up what was left',
] as const;

export type KillPoint = (typeof DOOR_POINTS)[number] | (typeof WORKER_POINTS)[number];
/** A process that did not come to its point in time was ended from outside. */
export const OUTSIDE = 'from outside, anywhere';
