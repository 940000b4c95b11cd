import { Field, ID, ObjectType } from 'type-graphql';
import { PROGRAMMES } from '../policy';
import type { ServiceRow } from '../records/queries/service-records';
import { civilDate } from '../shared/civil-date';
import { ProgrammeType, toProgramme } from './programme.types';
import { DayScalar, VndScalar } from './scalars';

@ObjectType('ServiceRecord', {
  simpleResolvers: true,
  description: 'Một lần đã nhận — Something given to a person on a day.',
})
export class ServiceRecordType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => ID, { description: 'Ai — Who was given it.' })
  beneficiaryId!: string;

  @Field(() => String, { description: 'Chương trình — Key of the programme.' })
  programmeKey!: string;

  @Field(() => ProgrammeType, {
    nullable: true,
    description: 'Chương trình theo luật của ngày đó — Null when the rules do not hold it.',
  })
  programme!: ProgrammeType | null;

  @Field(() => DayScalar, { description: 'Ngày — The day.' })
  givenOn!: string;

  @Field(() => VndScalar, { nullable: true, description: 'Số tiền — Null for what is not money.' })
  amount!: number | null;

  @Field(() => String, { nullable: true, description: 'Ghi chú — Note of the officer.' })
  note!: string | null;

  @Field(() => ID, { nullable: true, description: 'Nơi cung cấp — Who gave it, if written down.' })
  providerId!: string | null;
}

/** Something given as the API shows it; its programme is put together only when looked at. */
export function toGiven(row: ServiceRow): ServiceRecordType {
  const { id, beneficiaryId, programme, givenOn, amount, note, providerId } = row;
  return {
    id,
    beneficiaryId,
    programmeKey: programme,
    get programme() {
      return isProgramme(programme) ? toProgramme(programme, civilDate(givenOn)) : null;
    },
    givenOn,
    amount,
    note,
    providerId,
  };
}

function isProgramme(key: string): boolean {
  return PROGRAMMES.some((programme) => programme.key === key);
}
