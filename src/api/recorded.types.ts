import { Field, ID, ObjectType } from 'type-graphql';
import type { ApiContext } from './context';
import { orRefusal } from './refusal.types';

@ObjectType('Recorded', {
  simpleResolvers: true,
  description: 'Đã ghi — It was written down.',
})
export class RecordedType {
  @Field(() => ID, { description: 'Khóa của điều đã ghi — Id of what was written down.' })
  id!: string;
}

export const RecordResult = orRefusal(
  'RecordResult',
  RecordedType,
  'Đã ghi, hoặc từ chối — Written down, or a refusal.',
);

/** What a client wants written: the mutation, what it was given, and the key under which it may ask again. */
interface Wanted {
  readonly mutation: string;
  readonly key: string | null | undefined;
  readonly input: unknown;
}

/** Runs a use case that returns an id, once per key when there is one. */
export async function recorded(
  { actor, services }: ApiContext,
  { mutation, key, input }: Wanted,
  fn: () => Promise<string>,
): Promise<RecordedType> {
  const asked = [mutation, input];
  const id =
    key === null || key === undefined
      ? await fn()
      : await services.once.run(actor, { key, asked }, fn);
  return Object.assign(new RecordedType(), { id });
}
