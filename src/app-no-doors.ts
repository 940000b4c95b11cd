const nowhere = async () => ({ outcome: 'retry', afterMs: 0, reason: 'no doors' }) as const;

/** For work on an installation's data without any channel. */
export const NO_DOORS = { send: nowhere, sendNotice: nowhere } as const;
