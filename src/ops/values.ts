import { z } from 'zod';

/** Words for values of the environment. */

const EMPTY = z.literal('').transform(() => undefined);

/** An empty value counts as absent. */
export const optional = <T extends z.ZodType>(value: T) => z.union([EMPTY, value]).optional();

export const httpUrl = z.url({
  protocol: /^https?$/,
  error: 'must be an http:// or https:// address',
});

/** One line that can stand in a header. */
export const visible = z
  .string()
  .regex(/^[\x21-\x7e]{1,500}$/, 'must be one line of visible ASCII characters');
