import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../shared/civil-date';
import { enumOf } from './enums';
import { DayScalar } from './scalars';

const PromiseStatusEnum = enumOf(
  'PromiseStatus',
  ['open', 'kept', 'withdrawn'],
  'Còn mở, đã làm, đã rút — What became of it.',
);
const HoursStateEnum = enumOf(
  'HoursState',
  ['open', 'later', 'unknown'],
  'Đang làm việc, ngoài giờ, chưa biết giờ — Whether staff answer now.',
);

@ObjectType('StaffPromise', {
  simpleResolvers: true,
  description: 'Lời hứa với người dân — What staff told a citizen they would do by a day.',
})
export class StaffPromiseType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => ID, { description: 'Cuộc trò chuyện — The conversation.' })
  conversationId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Việc của ai; trống là của hàng chờ — Whose task.',
  })
  ownerId!: string | null;

  @Field(() => String, { nullable: true, description: 'Mã xã đã hứa; trống là tỉnh — The office.' })
  unitCode!: string | null;

  @Field(() => DayScalar, { description: 'Chậm nhất ngày — The last day.' })
  dueDay!: string;

  @Field(() => PromiseStatusEnum, { description: 'Thế nào rồi — What became of it.' })
  status!: string;

  @Field(() => Boolean, { description: 'Quá hạn — Open after its day.' })
  overdue!: boolean;

  @Field(() => String, { nullable: true, description: 'Nội dung — The words; null once erased.' })
  text!: string | null;
}

@ObjectType('PromiseFigures', {
  simpleResolvers: true,
  description:
    'Lời hứa theo nơi hứa và tháng của ngày hẹn; mỗi lời hứa tính đúng một lần — Promises by office and month of the day promised, each counted once.',
})
export class PromiseFiguresType {
  @Field(() => String, { nullable: true, description: 'Mã xã; trống là tỉnh — The office.' })
  unitCode!: string | null;

  @Field(() => String, { description: 'Tháng, YYYY-MM — The month.' })
  month!: string;

  @Field(() => Int, { description: 'Giữ đúng hẹn — Kept on the day or before.' })
  kept!: number;

  @Field(() => Int, { description: 'Làm muộn — Kept after the day.' })
  late!: number;

  @Field(() => Int, { description: 'Thất hứa: quá ngày, chưa làm — Open after the day.' })
  broken!: number;

  @Field(() => Int, { description: 'Chưa đến hạn — Not due yet.' })
  open!: number;

  @Field(() => Int, { description: 'Đã rút lại — Withdrawn.' })
  withdrawn!: number;
}

@ObjectType('CannedReply', {
  simpleResolvers: true,
  description: 'Mẫu trả lời — A reply that staff keep ready.',
})
export class CannedReplyType {
  @Field(() => ID, { description: 'Khóa của bản này — Id of this wording.' })
  id!: string;

  @Field(() => String, { description: 'Tên ngắn — Short name.' })
  name!: string;

  @Field(() => String, {
    description: 'Mã xã; trống là tỉnh — Whose it is; empty for the province.',
  })
  unitCode!: string;

  @Field(() => String, { description: 'Ngôn ngữ — Language.' })
  language!: string;

  @Field(() => Int, { description: 'Bản thứ — Revision.' })
  revision!: number;

  @Field(() => String, {
    description: 'Nội dung, chỗ điền trong ngoặc nhọn — Text with variables.',
  })
  body!: string;
}

@InputType('CannedReplyInput', { description: 'Một mẫu trả lời — A reply kept ready.' })
export class CannedReplyInput {
  @Field(() => String, { description: 'Tên ngắn — Short name: small letters, digits, dashes.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Mã xã; trống là tỉnh — Whose it is.' })
  unitCode?: string | null;

  @Field(() => String, { description: '“vi” hoặc “en” — Language.' })
  language!: string;

  @Field(() => String, {
    description:
      'Nội dung; điền được {staff}, {today}, {promise-day}, {opens-at}, {opens-on} — Text with variables.',
  })
  body!: string;
}

@ObjectType('HoursStretch', {
  simpleResolvers: true,
  description: 'Một buổi làm việc — One stretch of hours.',
})
export class HoursStretchType {
  @Field(() => Int, { description: 'Thứ mấy: 1 là thứ Hai … 7 là Chủ Nhật — Day of the week.' })
  weekday!: number;

  @Field(() => String, { description: 'Từ, HH:MM — From.' })
  from!: string;

  @Field(() => String, { description: 'Đến, HH:MM — To.' })
  to!: string;
}

@ObjectType('OfficeHours', {
  simpleResolvers: true,
  description: 'Giờ làm việc từ một ngày — Hours of an office from a day on.',
})
export class OfficeHoursType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: 'Mã xã; trống là tỉnh — Whose; empty for the province.' })
  unitCode!: string;

  @Field(() => DayScalar, { description: 'Từ ngày — From this day on.' })
  validFrom!: string;

  @Field(() => [HoursStretchType], { description: 'Các buổi — The stretches.' })
  week!: readonly HoursStretchType[];

  @Field(() => String, { description: 'Theo văn bản nào — What they rest on.' })
  decision!: string;
}

@ObjectType('OfficeHoursNow', {
  simpleResolvers: true,
  description: 'Lúc này có làm việc không — Whether an office answers now.',
})
export class OfficeHoursNowType {
  @Field(() => HoursStateEnum, { description: 'Trạng thái — The state.' })
  state!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Làm việc lại ngày — On which day again.',
  })
  day!: string | null;

  @Field(() => String, { nullable: true, description: 'Lúc, HH:MM — At what time.' })
  time!: string | null;

  @Field(() => Boolean, {
    description: 'Có ngày lễ chưa thông báo nên có thể đổi — A holiday in between may move.',
  })
  unsure!: boolean;
}

@InputType('HoursStretchInput', { description: 'Một buổi làm việc — One stretch of hours.' })
export class HoursStretchInput {
  @Field(() => Int, { description: 'Thứ mấy: 1 là thứ Hai … 7 là Chủ Nhật — Day of the week.' })
  weekday!: number;

  @Field(() => String, { description: 'Từ, HH:MM — From.' })
  from!: string;

  @Field(() => String, { description: 'Đến, HH:MM — To.' })
  to!: string;
}

@InputType('OfficeHoursInput', { description: 'Giờ làm việc — Hours of an office.' })
export class OfficeHoursInput {
  @Field(() => String, { nullable: true, description: 'Mã xã; trống là tỉnh — Whose.' })
  unitCode?: string | null;

  @Field(() => DayScalar, { description: 'Từ ngày — From this day on.' })
  validFrom!: CivilDate;

  @Field(() => [HoursStretchInput], { description: 'Các buổi, theo thứ tự — Stretches, in order.' })
  week!: HoursStretchInput[];

  @Field(() => String, { description: 'Theo văn bản nào — What they rest on.' })
  decision!: string;
}
