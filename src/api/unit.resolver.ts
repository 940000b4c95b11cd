import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Place } from '../services/reading/cursors';
import type { UnitRecord } from '../services/units/unit.service';
import type { CivilDate } from '../shared/civil-date';
import { connectionOf, Listing } from './connection';
import type { Connection } from './connection';
import type { ApiContext } from './context';
import { LIMITS } from './limits';
import { RecognitionType, toRecognitionType } from './recognition.types';
import { DayScalar } from './scalars';

@ObjectType('AdministrativeUnit', {
  simpleResolvers: true,
  description: 'Xã, phường, thị trấn theo ngày — A commune, ward or town from one day to another.',
})
class UnitType {
  @Field(() => ID, { description: 'Mã và ngày đầu — Its code with its first day.' })
  id!: string;

  @Field(() => String, { description: 'Mã, có thể dùng lại — Code; codes were used again.' })
  code!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Từ ngày — Its first day, if held.' })
  validFrom!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Đến ngày — Its last day.' })
  validTo!: string | null;

  @Field(() => String, { description: 'Tên đủ — Its title.' })
  title!: string;

  @Field(() => [String], { description: 'Các huyện cũ — Districts until 2025-06-30.' })
  formerDistricts!: readonly string[];

  @Field(() => ID, { description: 'Nay thuộc — Today’s unit in which it lies.' })
  successorId!: string;

  @Field(() => String, { description: 'Căn cứ — What formed or ended it.' })
  law!: string;

  @Field(() => [RecognitionType], {
    description:
      'Diện của xã vào ngày đó theo quyết định; không có dòng nào là chưa biết — Its area classes by decision; none means not known.',
  })
  recognitions!: readonly RecognitionType[];
}

const Units = connectionOf(UnitType, {
  name: 'AdministrativeUnit',
  of: 'Các nơi theo tên — Units by name.',
});

@ArgsType()
class UnitsArgs {
  @Field(() => DayScalar, { nullable: true, description: 'Ngày nào — The day; today if left out.' })
  on?: CivilDate | null;

  @Field(() => String, { nullable: true, description: 'Đầu tên — How the name begins.' })
  name?: string | null;

  @Field(() => Int, { description: 'Số dòng, 1 đến 100 — How many.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Đọc tiếp từ — The last `endCursor`.' })
  after?: string | null;
}

@Resolver()
export class UnitResolver {
  @Query(() => Units, {
    description:
      'Xã, phường vào một ngày, với diện theo quyết định — The units of a day, with their area classes by decision.',
  })
  async administrativeUnits(
    @Args(() => UnitsArgs) { on, name, ...page }: UnitsArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<UnitType>> {
    const asked = { on: on ?? context.on, ...(name && { name: name.slice(0, LIMITS.name) }) };
    const list = new Listing(context, page, { name: 'units', asked });
    const from = list.place === null ? {} : { after: placeByName(list.place) };
    const wanted = { ...asked, ...from, first: list.first };
    return list.connection(await context.services.units.list(context.actor, wanted), {
      place: ({ unit }) => [unit.foldedName, unit.id],
      toNode: toUnit,
    });
  }
}

function placeByName([foldedName, id]: Place) {
  return { foldedName: String(foldedName), id: String(id) };
}

function toUnit({ unit, recognitions }: UnitRecord): UnitType {
  return { ...unit, recognitions: recognitions.map(toRecognitionType) };
}
