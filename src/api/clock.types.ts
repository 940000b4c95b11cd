import { Field, Int, ObjectType } from 'type-graphql';
import type { LegalClock } from '../policy';
import { CalendarCaveatEnum, ClockCountsEnum, ClockStateEnum } from './application.enums';
import { CitationType, toCitation } from './law.types';
import { DayScalar } from './scalars';

@ObjectType('LegalClock', {
  simpleResolvers: true,
  description: 'Thời hạn của một hồ sơ — How far the term of a file is today.',
})
export class LegalClockType {
  @Field(() => ClockStateEnum, { description: 'Đang chạy hay dừng — Whether days are counted.' })
  state!: string;

  @Field(() => Int, { nullable: true, description: 'Luật cho mấy ngày; trống là chưa rõ — Days.' })
  days!: number | null;

  @Field(() => ClockCountsEnum, { nullable: true, description: 'Đếm ngày nào — What is counted.' })
  counts!: string | null;

  @Field(() => [CitationType], { description: 'Căn cứ — Where the law says so.' })
  laws!: readonly CitationType[];

  @Field(() => Int, { description: 'Đã qua mấy ngày — Days that the office had.' })
  used!: number;

  @Field(() => Int, { nullable: true, description: 'Còn mấy ngày — Days left.' })
  left!: number | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Ngày hẹn; trống khi đang dừng hoặc chưa rõ thời hạn — The last day.',
  })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'Đã quá hẹn — Whether the last day went by.' })
  overdue!: boolean;

  @Field(() => [CalendarCaveatEnum], { description: 'Điều chưa chắc — What is not sure.' })
  caveats!: readonly string[];
}

/** The clock as the API shows it. */
export function toClock({ term, running: _running, ...clock }: LegalClock): LegalClockType {
  return {
    ...clock,
    days: term === null ? null : term.days,
    counts: term === null ? null : term.counts,
    laws: term === null ? [] : term.laws.map(toCitation),
  };
}
