import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PROGRAMMES } from '../policy';
import type { FileSummary } from '../services/applications/file-record';
import { showSocialCode } from '../services/beneficiary.service';
import { civilDate } from '../shared/civil-date';
import { ApplicationChannelEnum, ApplicationStateEnum } from './application.enums';
import { LegalClockType, toClock } from './clock.types';
import { connectionOf } from './connection';
import { ProgrammeType, toProgramme } from './programme.types';
import { DayScalar } from './scalars';

@ObjectType('Applicant', { simpleResolvers: true, description: 'Người nộp — Who applies.' })
export class ApplicantType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => String, { description: 'Mã số an sinh xã hội — The social-security code.' })
  code!: string;

  @Field(() => String, { description: 'Họ và tên — Full name.' })
  name!: string;
}

@ObjectType('Application', {
  simpleResolvers: true,
  description: 'Một hồ sơ — Somebody’s file with the office.',
})
export class ApplicationType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => Int, { description: 'Lần sửa — Version; send it with a change.' })
  version!: number;

  @Field(() => String, { description: 'Mã trên giấy hẹn — The code on the receipt.' })
  code!: string;

  @Field(() => ApplicantType, { description: 'Người nộp — Who applies.' })
  applicant!: ApplicantType;

  @Field(() => String, { description: 'Khóa thủ tục — Key of the procedure.' })
  procedure!: string;

  @Field(() => ProgrammeType, {
    nullable: true,
    description: 'Chương trình, theo luật ngày nhận; trống nếu là giấy xác nhận — The programme.',
  })
  programme!: () => ProgrammeType | null;

  @Field(() => String, { description: 'Mã xã, phường giải quyết — The commune that decides.' })
  unitCode!: string;

  @Field(() => ApplicationChannelEnum, { description: 'Nộp cách nào — How it was handed in.' })
  channel!: string;

  @Field(() => DayScalar, { description: 'Ngày nhận — When it was received.' })
  receivedOn!: string;

  @Field(() => ApplicationStateEnum, { description: 'Đang ở đâu — How far it is.' })
  state!: string;

  @Field(() => LegalClockType, { description: 'Thời hạn — Its legal clock.' })
  clock!: LegalClockType;

  @Field(() => String, { nullable: true, description: 'Số quyết định — Number of the decision.' })
  decision!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Ngày quyết định — When decided.' })
  decidedOn!: string | null;
}

export const ApplicationConnectionType = connectionOf(ApplicationType, {
  name: 'Application',
  of: 'Một trang hồ sơ, nhận trước đứng trước — A page of files, the oldest first.',
});

@ObjectType('ApplicationStatus', {
  simpleResolvers: true,
  description: 'Hồ sơ đến đâu rồi; không nêu tên ai — How far a file is; names nobody.',
})
export class ApplicationStatusType {
  @Field(() => ApplicationStateEnum, { description: 'Đang ở đâu — How far it is.' })
  state!: string;

  @Field(() => LegalClockType, { description: 'Thời hạn — Its legal clock.' })
  clock!: LegalClockType;

  @Field(() => [String], { description: 'Nói cho người dân — In plain sentences.' })
  says!: readonly string[];
}

/** A file as lists show it. */
export function toApplication(file: FileSummary): ApplicationType {
  const { beneficiaryId, displayName, personCode, procedure, receivedOn, clock, ...rest } = file;
  const isProgramme = PROGRAMMES.some(({ key }) => key === procedure);
  return {
    ...rest,
    procedure,
    receivedOn,
    applicant: { id: beneficiaryId, code: showSocialCode(personCode), name: displayName },
    programme: () => (isProgramme ? toProgramme(procedure, civilDate(receivedOn)) : null),
    clock: toClock(clock),
  };
}
