import type { ClassType } from 'type-graphql';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type { AppError } from '../shared/app-error';
import { enumOf } from './enums';
import type { ApiLanguage } from './errors';
import { REFUSAL_CODES, sayRefusal } from './errors';
import { InstantScalar } from './scalars';

const RefusalCodeEnum = enumOf(
  'RefusalCode',
  REFUSAL_CODES,
  'Mọi lý do từ chối — Every reason for which something is refused; retired, never renamed.',
);

@ObjectType('Refusal', {
  simpleResolvers: true,
  description: 'Không làm được, và vì sao — It was not done, and why.',
})
export class RefusalType {
  @Field(() => RefusalCodeEnum, { description: 'Mã — The code.' })
  code!: string;

  @Field(() => String, {
    description: 'Câu giải thích — A sentence in the language of the caller.',
  })
  message!: string;

  @Field(() => [String], {
    description: 'Ở đâu — Where: the mutation, then the input that is wrong.',
  })
  path!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description:
      'Tên của lý do trong mã này, như `prove-again` — Name of the reason within its code, where it has one.',
  })
  why?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cán bộ nào đã đến trước — Which colleague was first.',
  })
  who?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Từ lúc — Since when.' })
  since?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Số thứ tự tin mới nhất — Place of the newest message, to be read first.',
  })
  newestSeq?: number | null;
}

/** A refusal as a mutation returns it. */
export function toRefusal(error: AppError, language: ApiLanguage, mutation: string): RefusalType {
  const { fact, field = fact, why, who, since, newestSeq } = error.details;
  return Object.assign(new RefusalType(), {
    code: error.code,
    message: sayRefusal(error, language, mutation),
    path: field === undefined ? [mutation] : [mutation, String(field)],
    ...{ why: why ?? null, who: who ?? null, since: since ?? null, newestSeq: newestSeq ?? null },
  });
}

/** The result of a mutation: what it made, or a refusal. */
export function orRefusal<T extends object>(name: string, type: ClassType<T>, description: string) {
  return createUnionType({
    name,
    description,
    types: () => [type, RefusalType] as const,
    resolveType: (value) => (value instanceof RefusalType ? RefusalType : type),
  });
}
