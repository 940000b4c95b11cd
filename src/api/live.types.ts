import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LIVE_KINDS } from '../services/live/kinds';
import { enumOf } from './enums';
import { InstantScalar } from './scalars';

export const LiveKindEnum = enumOf(
  'LiveKind',
  LIVE_KINDS.map(({ kind }) => kind),
  'Loại hồ sơ theo dõi được — Kind of record whose changes can be watched.',
);
const LiveChangeEnum = enumOf(
  'LiveChange',
  [...new Set(LIVE_KINDS.flatMap(({ changes }) => changes))],
  'Điều gì thay đổi: tin mới, trạng thái, nội dung, người phụ trách, tiến độ — What about it changed.',
);

@ObjectType('LiveEvent', {
  simpleResolvers: true,
  description:
    'Có thay đổi ở đâu, không kèm nội dung: hãy đọc lại hồ sơ đó — That something changed, and where; read it again to see what it holds.',
})
export class LiveEventType {
  @Field(() => Int, {
    description:
      'Số thứ tự; nối lại thì gửi số cuối cùng đã nhận — Its number; to go on after a break, send the last one you got as `after`.',
  })
  seq!: number;

  @Field(() => LiveKindEnum, { description: 'Loại hồ sơ — Of which kind.' })
  kind!: string;

  @Field(() => ID, { description: 'Khóa của hồ sơ — Key of the record.' })
  subject!: string;

  @Field(() => LiveChangeEnum, { description: 'Điều gì — What about it.' })
  change!: string;

  @Field(() => InstantScalar, { description: 'Lúc — When.' })
  at!: string;
}
