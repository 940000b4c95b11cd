import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type { PossibleDuplicate } from '../services/people/registration.service';
import { AlikePersonType, toAlike, toWhy, WhyAlikeType } from './duplicate.types';
import type { ApiLanguage } from './errors';
import { RecordedType } from './recorded.types';
import { RefusalType } from './refusal.types';

@ObjectType('PossibleDuplicate', {
  simpleResolvers: true,
  description:
    'Một hồ sơ có thể là người này — Somebody known who may be the one to be registered.',
})
export class PossibleDuplicateType {
  @Field(() => AlikePersonType, { description: 'Hồ sơ đã có — Whom the office knows.' })
  person!: AlikePersonType;

  @Field(() => Int, {
    description: '0 đến 100, cao thì giống hơn — 0 to 100; only the order means something.',
  })
  score!: number;

  @Field(() => [WhyAlikeType], { description: 'Vì sao — What speaks for it, and against.' })
  reasons!: readonly WhyAlikeType[];
}

@ObjectType('PossibleDuplicates', {
  simpleResolvers: true,
  description:
    'Chưa ghi: có thể đã có hồ sơ người này. Nếu là người khác thì gửi lại, ghi các khóa vào `notSameAs` — Nothing was written, for somebody known may be this person. If all of them are others, ask again with their ids in `notSameAs`.',
})
export class PossibleDuplicatesType {
  @Field(() => [PossibleDuplicateType], {
    description: 'Giống nhất trước, nhiều nhất mười — The likeliest first, ten at most.',
  })
  people!: readonly PossibleDuplicateType[];
}

export const RegisterResult = createUnionType({
  name: 'RegisterResult',
  description: 'Đã ghi, có thể đã có, hoặc từ chối — Written down, maybe known, or a refusal.',
  types: () => [RecordedType, PossibleDuplicatesType, RefusalType] as const,
  resolveType: (value) => {
    if (value instanceof RefusalType) return RefusalType;
    return value instanceof RecordedType ? RecordedType : PossibleDuplicatesType;
  },
});

/** Who may be known, with the reasons in the caller's language. */
export function toPossibleDuplicates(
  found: readonly PossibleDuplicate[],
  language: ApiLanguage,
): PossibleDuplicatesType {
  const people = found.map(({ score, reasons, ...one }) => ({
    person: toAlike(one),
    score,
    reasons: toWhy(reasons, language),
  }));
  return Object.assign(new PossibleDuplicatesType(), { people });
}
