import type { z } from 'zod';
import { AppError } from '../shared/app-error';

/**
 * Input as the schema makes it.
 * @throws AppError BAD_INPUT naming the first wrong field and why; never its value
 */
export function parseInput<S extends z.ZodType>(schema: S, input: z.input<S>): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.map(String).join('.') ?? '';
  throw new AppError('BAD_INPUT', `The field "${field}" is wrong: ${issue?.message}.`, { field });
}
