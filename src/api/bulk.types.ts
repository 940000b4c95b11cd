import { Field, Int, ObjectType } from 'type-graphql';
import type { RowOutcome } from '../services/bulk.service';
import type { ApiLanguage } from './errors';
import { RecordedType, RecordResult } from './recorded.types';
import type { RefusalType } from './refusal.types';
import { orRefusal, toRefusal } from './refusal.types';

@ObjectType('BulkRow', {
  simpleResolvers: true,
  description: 'Kết quả một dòng — What became of one row.',
})
export class BulkRowType {
  @Field(() => Int, { description: 'Thứ tự, từ 0 — Its place in the request, from 0.' })
  row!: number;

  @Field(() => RecordResult, { description: 'Đã ghi, hoặc vì sao không — Written, or why not.' })
  result!: RecordedType | RefusalType;
}

@ObjectType('BulkRecorded', {
  simpleResolvers: true,
  description: 'Kết quả từng dòng — What became of each row.',
})
export class BulkRecordedType {
  @Field(() => [BulkRowType], { description: 'Từng dòng — Each row, in the order of the request.' })
  rows!: readonly BulkRowType[];

  @Field(() => Int, { description: 'Số dòng đã ghi — How many were written.' })
  written!: number;
}

export const BulkResult = orRefusal(
  'BulkResult',
  BulkRecordedType,
  'Kết quả từng dòng, hoặc từ chối cả lượt — Each row’s outcome, or a refusal of the whole request.',
);

/** Outcomes as a mutation returns them. */
export function toBulkRecorded(
  outcomes: readonly RowOutcome[],
  language: ApiLanguage,
  mutation: string,
): BulkRecordedType {
  return Object.assign(new BulkRecordedType(), {
    written: outcomes.filter((one) => 'id' in one).length,
    rows: outcomes.map((one, row) => ({
      row,
      result:
        'id' in one
          ? Object.assign(new RecordedType(), { id: one.id })
          : toRefusal(one.refused, language, mutation),
    })),
  });
}
