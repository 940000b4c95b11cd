/** What Zalo's error numbers ask of us. Status 200 says nothing: each answer has its own `error`. */

/**
 * 'renew': the access token is spent. 'person': somebody must mend the account. 'wait': later, soon. 'tomorrow',
 * 'morning': when the day's quota, or the night, is over. 'closed': she must write first. 'plain': send it again as
 * mere text. 'never': this message will not go.
 */
export type ErrorClass =
  'renew' | 'person' | 'wait' | 'tomorrow' | 'morning' | 'closed' | 'plain' | 'never';

const CLASSES: Readonly<Record<ErrorClass, readonly number[]>> = {
  renew: [-216, -220, -124, 452],
  person: [
    -204, -205, -209, -212, -219, -221, -223, -224, -235, -240, -242, -320, -321, -135, -136, -137,
  ],
  wait: [-32, -200],
  tomorrow: [-211, -144, -147],
  morning: [-234, -133],
  closed: [-230, -232, -213, -218],
  plain: [-201, -233],
  never: [-100, -210, -227, -244, -248, -249, -108, -1121, -1122, -131],
};

const BY_NUMBER = new Map(
  Object.entries(CLASSES).flatMap(([name, numbers]) =>
    numbers.map((number) => [number, name as ErrorClass] as const),
  ),
);

/** Two numbers mean one thing or another; only their words tell. */
const TWO_MEANINGS = [-32, -223];
const ABOUT_RATE = /limit|quota|exceed|rate|too many/i;

/** What to do about an error; one that nobody wrote down is never sent again, and shows in the log by its number. */
export function classOf(error: number, message: string): ErrorClass {
  if (TWO_MEANINGS.includes(error)) return ABOUT_RATE.test(message) ? 'wait' : 'person';
  return BY_NUMBER.get(error) ?? 'never';
}
