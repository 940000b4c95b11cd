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
  context: ApiContext,
  wanted: Wanted,
  fn: () => Promise<string>,
): Promise<RecordedType> {
  return toRecorded(await doneOnce<never>(context, wanted, fn));
}

/** The same for one that may return something else instead, having written nothing. */
export function doneOnce<Else extends object = never>(
  { actor, services }: ApiContext,
  { mutation, key, input }: Wanted,
  fn: () => Promise<string | Else>,
): Promise<string | Else> {
  if (key === null || key === undefined) return fn();
  return services.once.run(actor, { key, asked: [mutation, input] }, fn);
}

export function toRecorded(id: string): RecordedType {
  return Object.assign(new RecordedType(), { id });
}
