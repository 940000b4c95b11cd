import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { ListReveal } from '../records/entities/list-reveal.entity';
import type { ListKey } from '../services/export/lists';
import { ExportListEnum } from './import.types';
import { InstantScalar, toInstant } from './scalars';

@ObjectType('ListReveal', {
  simpleResolvers: true,
  description: 'Một lần xuất đủ — A list that was taken out in full, and why.',
})
export class ListRevealType {
  @Field(() => ID, { description: 'Khóa — Key.' })
  id!: string;

  @Field(() => ExportListEnum, { description: 'Danh sách — Which list.' })
  list!: string;

  @Field(() => String, { nullable: true, description: 'Mã xã; trống là tất cả — Null: all.' })
  unitCode!: string | null;

  @Field(() => String, { description: 'Lý do — The reason.' })
  reason!: string;

  @Field(() => ID, { description: 'Tài khoản xuất — The account that took it.' })
  staffId!: string;

  @Field(() => InstantScalar, { description: 'Lúc — When.' })
  at!: string;
}

@InputType('ListRevealInput', {
  description: 'Cần xuất đủ — A list to be taken out with its fields in full.',
})
export class ListRevealInput {
  @Field(() => ExportListEnum, { description: 'Danh sách — Which list.' })
  list!: ListKey;

  @Field(() => String, {
    nullable: true,
    description: 'Chỉ một xã — One commune; all that the caller serves when left out.',
  })
  unitCode?: string | null;

  @Field(() => String, { description: 'Lý do, từ 10 ký tự — The reason, ten characters or more.' })
  reason!: string;
}

export function toListReveal({ createdAt, listKey, ...reveal }: ListReveal): ListRevealType {
  return { ...reveal, list: listKey, at: toInstant(createdAt) };
}
