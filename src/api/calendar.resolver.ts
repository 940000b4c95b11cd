import { Arg, Args, Ctx, Field, ID, InputType, Int, Mutation, ObjectType } from 'type-graphql';
import { Query, Resolver } from 'type-graphql';
import type { NewNotice } from '../services/calendar/calendar.service';
import { NOTICE_KINDS } from '../services/calendar/calendar.service';
import type { CivilDate } from '../shared/civil-date';
import { FileArgs } from './application.input';
import { Input, Key } from './change.args';
import type { ApiContext } from './context';
import { enumOf } from './enums';
import { recorded, RecordResult } from './recorded.types';
import type { RecordedType } from './recorded.types';
import { DayScalar } from './scalars';

const NoticeKindEnum = enumOf(
  'CalendarNoticeKind',
  NOTICE_KINDS,
  'Được nghỉ, hoặc phải làm — A day off, or a day worked.',
);
const DayReasonEnum = enumOf(
  'DayReason',
  [
    'new-year',
    'tet',
    'hung-kings',
    'victory-day',
    'labour-day',
    'national-day',
    'made-up',
    'notice',
  ],
  'Vì sao: lễ theo luật, nghỉ bù, hoặc theo thông báo — A holiday of the law, made up, or by notice.',
);

@ObjectType('Holiday', {
  simpleResolvers: true,
  description: 'Một ngày khác thường — A day that is not as its weekday would have it.',
})
export class HolidayType {
  @Field(() => DayScalar, { description: 'Ngày — The day.' })
  day!: string;

  @Field(() => Boolean, { description: 'Có làm việc không — Whether offices work.' })
  works!: boolean;

  @Field(() => DayReasonEnum, { description: 'Vì sao — Why.' })
  why!: string;

  @Field(() => ID, { nullable: true, description: 'Thông báo — The notice, if one says so.' })
  noticeId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Lần sửa của thông báo — Its version.' })
  version!: number | null;

  @Field(() => String, { nullable: true, description: 'Tên ngày — What the notice calls it.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Số thông báo — Number of the notice.' })
  decision!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Ngày thông báo — Its day.' })
  decidedOn!: string | null;
}

@ObjectType('Holidays', {
  simpleResolvers: true,
  description: 'Lịch nghỉ một năm — The days off of offices in a year.',
})
export class HolidaysType {
  @Field(() => Int, { description: 'Năm — The year.' })
  year!: number;

  @Field(() => Boolean, {
    description:
      'Đã có thông báo nghỉ Tết chưa; chưa có thì các ngày do hệ thống tự tính — Whether the days of Tết were announced; if not, they are reckoned.',
  })
  announced!: boolean;

  @Field(() => [HolidayType], { description: 'Các ngày — The days.' })
  days!: readonly HolidayType[];
}

@InputType('HolidayDayInput', { description: 'Một ngày trong thông báo — A day of the notice.' })
export class HolidayDayInput {
  @Field(() => DayScalar, { description: 'Ngày — The day.' })
  day!: CivilDate;

  @Field(() => NoticeKindEnum, { description: 'Nghỉ hay làm — Off or worked.' })
  kind!: NewNotice['days'][number]['kind'];

  @Field(() => String, { description: 'Tên ngày — What it is.' })
  name!: string;
}

@InputType('HolidaysInput', {
  description: 'Một thông báo nghỉ lễ, hoán đổi — A notice of days off and days worked.',
})
export class HolidaysInput {
  @Field(() => [HolidayDayInput], { description: 'Các ngày, 1 đến 40 — The days, 1 to 40.' })
  days!: HolidayDayInput[];

  @Field(() => String, { description: 'Số thông báo — Number of the notice.' })
  decision!: string;

  @Field(() => DayScalar, { description: 'Ngày thông báo — Its day.' })
  decidedOn!: CivilDate;
}

@Resolver()
export class CalendarResolver {
  @Query(() => HolidaysType, { description: 'Lịch nghỉ một năm — The days off of a year.' })
  async holidays(
    @Arg('year', () => Int, { description: 'Năm, 2021 đến 2050 — The year.' }) year: number,
    @Ctx() { actor, services }: ApiContext,
  ): Promise<HolidaysType> {
    const { days, ...rest } = await services.calendar.year(actor, year);
    return {
      ...rest,
      days: days.map(({ notice, ...day }) => ({
        ...day,
        noticeId: notice?.id ?? null,
        version: notice?.version ?? null,
        name: notice?.name ?? null,
        decision: notice?.decision ?? null,
        decidedOn: notice?.decidedOn ?? null,
      })),
    };
  }

  @Mutation(() => RecordResult, {
    description: 'Ghi một thông báo nghỉ lễ — Enters a notice; the last days of files follow.',
  })
  addHolidays(
    @Input(HolidaysInput) input: HolidaysInput,
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'addHolidays', key, input }, () =>
      context.services.calendar.add(context.actor, input),
    );
  }

  @Mutation(() => RecordResult, {
    description: 'Rút lại một ngày ghi nhầm — Takes back a day that was entered by mistake.',
  })
  withdrawHoliday(
    @Args(() => FileArgs) { clientMutationKey: key, ...at }: FileArgs,
    @Ctx() context: ApiContext,
  ): Promise<RecordedType> {
    return recorded(context, { mutation: 'withdrawHoliday', key, input: at }, () =>
      context.services.calendar.withdraw(context.actor, at),
    );
  }
}
