import { Field, ObjectType } from 'type-graphql';
import type { Place, PlaceAnswer } from '../policy';
import { addressOf, formerProvinceOf, predecessorsOf, provinceOf, successorOf } from '../policy';
import type { CivilDate } from '../shared/civil-date';
import { enumOf } from './enums';
import { CitationType, toCitation } from './law.types';
import { DayScalar } from './scalars';

const PlaceKindEnum = enumOf(
  'PlaceKind',
  ['commune', 'ward', 'town'],
  'Xã, phường, thị trấn — Commune, ward or town; no town is left since 2025-07-01.',
);

const ProvinceEnum = enumOf(
  'Province',
  ['yen-bai', 'lao-cai'],
  'Tỉnh — Yên Bái and Lào Cai, which are one province, Lào Cai, since 2025-07-01.',
);

const PlaceAnswerKindEnum = enumOf(
  'PlaceAnswerKind',
  ['place', 'abolished', 'not-yet', 'ambiguous', 'unknown'],
  'PLACE: có nơi này; ABOLISHED: đã nhập vào nơi khác; NOT_YET: ngày đó chưa có; AMBIGUOUS: nhiều nơi cùng tên; UNKNOWN: không tìm thấy — What a name is on a day.',
);

@ObjectType('Place', {
  simpleResolvers: true,
  description: 'Một xã, phường, thị trấn — A commune, ward or town, named by code and first day.',
})
export class PlaceType {
  @Field(() => String, {
    description: 'Mã, đã dùng lại khi sáp nhập — Its code; codes were used again in the merger.',
  })
  code!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Ngày bắt đầu; trống nếu có từ trước — First day; null when it was there before.',
  })
  from!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Ngày cuối; trống nếu nay vẫn còn — Last day; null while it stands.',
  })
  until!: string | null;

  @Field(() => PlaceKindEnum, { description: 'Loại — Its kind.' })
  kind!: string;

  @Field(() => String, { description: 'Tên — Its name alone.' })
  name!: string;

  @Field(() => String, { description: 'Tên đầy đủ — Kind and name.' })
  title!: string;

  @Field(() => String, {
    description: 'Địa chỉ theo ngày được hỏi — As an address of the day has it; names it alone.',
  })
  address!: string;

  @Field(() => ProvinceEnum, { description: 'Tỉnh vào ngày đó — Its province on the day.' })
  province!: string;

  @Field(() => ProvinceEnum, {
    description: 'Tỉnh trước khi sáp nhập — Its province until 2025-06-30.',
  })
  formerProvince!: string;

  @Field(() => [String], {
    description:
      'Huyện cũ, có thể nhiều — Districts until 2025-06-30; several when it crosses them.',
  })
  formerDistricts!: readonly string[];

  @Field(() => CitationType, {
    description: 'Căn cứ — What formed it, ended it, or left it as it was.',
  })
  law!: CitationType;

  @Field(() => CitationType, {
    description: 'Căn cứ nhập tỉnh — What made one province of Yên Bái and Lào Cai.',
  })
  provinceLaw!: CitationType;
}

@ObjectType('PlaceAnswer', {
  simpleResolvers: true,
  description: 'Tên này là nơi nào — What a name is on a day.',
})
export class PlaceAnswerType {
  @Field(() => PlaceAnswerKindEnum, { description: 'Kết quả — What was found.' })
  kind!: string;

  @Field(() => DayScalar, { description: 'Ngày được hỏi — The day asked about.' })
  on!: string;

  @Field(() => PlaceType, {
    nullable: true,
    description:
      'Nơi tìm thấy; trống nếu nhiều hoặc không có — The one place, abolished or yet to come as it may be.',
  })
  place!: PlaceType | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Ngày đổi, nếu đã nhập hoặc chưa có — From when it was no more, or will be.',
  })
  since!: string | null;

  @Field(() => PlaceType, {
    nullable: true,
    description: 'Nay thuộc — Today’s commune of the place; itself while it stands.',
  })
  successor!: PlaceType | null;

  @Field(() => [PlaceType], {
    description: 'Trước sáp nhập là — What the place was made of; itself alone when it is old.',
  })
  predecessors!: readonly PlaceType[];

  @Field(() => [PlaceType], {
    description:
      'PLACE: nơi cũ trùng tên, nay ở chỗ khác; AMBIGUOUS: các nơi để hỏi lại; UNKNOWN: nơi cùng tên — Other places to offer: former namesakes, the candidates, or what is near.',
  })
  others!: readonly PlaceType[];
}

/** What the policy found, as the API shows it. */
export function toPlaceAnswer(found: PlaceAnswer, on: CivilDate): PlaceAnswerType {
  const place = 'place' in found ? found.place : null;
  return {
    kind: found.kind,
    on,
    place: place && toPlace(place, on),
    since: 'since' in found ? found.since : null,
    successor: place && toPlace(successorOf(place), on),
    predecessors: place === null ? [] : predecessorsOf(place).map((one) => toPlace(one, on)),
    others: othersOf(found).map((one) => toPlace(one, on)),
  };
}

function othersOf(found: PlaceAnswer): readonly Place[] {
  if (found.kind === 'place') return found.namesakes;
  if (found.kind === 'ambiguous') return found.candidates;
  return found.kind === 'unknown' ? found.near : [];
}

function toPlace(place: Place, on: CivilDate): PlaceType {
  const former = formerProvinceOf(place);
  return {
    code: place.code,
    from: place.from,
    until: place.until,
    kind: place.kind,
    name: place.name,
    title: place.title,
    address: addressOf(place, on),
    province: provinceOf(place, on),
    formerProvince: former.province,
    formerDistricts: place.formerDistricts,
    law: toCitation(place.law),
    provinceLaw: toCitation(former.law),
  };
}
