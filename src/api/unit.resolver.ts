import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { UnitRecord } from '../services/units/unit.service';
import type { CivilDate } from '../shared/civil-date';
import { checkFirst, fromCursor, PageInfoType, toConnection } from './connection';
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

@ObjectType('AdministrativeUnitEdge', { simpleResolvers: true, description: 'Một nơi — An edge.' })
class UnitEdgeType {
  @Field(() => String, { description: 'Chỗ của dòng — Where it stands.' })
  cursor!: string;

  @Field(() => UnitType, { description: 'Nơi — The unit.' })
  node!: UnitType;
}

@ObjectType('AdministrativeUnitConnection', {
  simpleResolvers: true,
  description: 'Các nơi theo tên — Units by name.',
})
class UnitConnectionType {
  @Field(() => [UnitEdgeType], { description: 'Các nơi — The units.' })
  edges!: readonly UnitEdgeType[];

  @Field(() => PageInfoType, { description: 'Trang tiếp — The next page.' })
  pageInfo!: PageInfoType;
}

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
  @Query(() => UnitConnectionType, {
    description:
      'Xã, phường vào một ngày, với diện theo quyết định — The units of a day, with their area classes by decision.',
  })
  async administrativeUnits(
    @Args(() => UnitsArgs) { on, name, first, after }: UnitsArgs,
    @Ctx() { actor, services, on: today }: ApiContext,
  ): Promise<Connection<UnitType>> {
    const page = await services.units.list(actor, {
      on: on ?? today,
      first: checkFirst(first),
      ...(name && { name: name.slice(0, LIMITS.name) }),
      ...(after && { after: placeByName(after) }),
    });
    return toConnection(page, ({ unit }) => [unit.foldedName, unit.id], toUnit);
  }
}

function placeByName(cursor: string) {
  const [foldedName, id] = fromCursor(cursor, ['string', 'string']);
  return { foldedName: String(foldedName), id: String(id) };
}

function toUnit({ unit, recognitions }: UnitRecord): UnitType {
  return { ...unit, recognitions: recognitions.map(toRecognitionType) };
}
