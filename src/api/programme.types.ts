import { Field, Int, ObjectType } from 'type-graphql';
import type { Procedure } from '../policy';
import { entryOn, PROGRAMMES } from '../policy';
import type { Phrase } from '../services/dictionary';
import { procedureWords, programmeWords } from '../services/dictionary';
import { AppError } from '../shared/app-error';
import type { CivilDate } from '../shared/civil-date';
import { DomainEnum } from './enums';
import { CitationType, NamedLineType, PhraseType, toCitation } from './law.types';
import { DayScalar } from './scalars';

@ObjectType('Form', { simpleResolvers: true, description: 'Mẫu đơn — The form to fill in.' })
export class FormType {
  @Field(() => String, { description: 'Tên mẫu — Its name in the gazette.' })
  name!: string;

  @Field(() => CitationType, { description: 'Ban hành tại — Where it was issued.' })
  law!: CitationType;
}

@ObjectType('WorkingDays', {
  simpleResolvers: true,
  description: 'Thời hạn giải quyết — The legal time to a decision.',
})
export class WorkingDaysType {
  @Field(() => Int, { description: 'Số ngày làm việc — Working days.' })
  days!: number;

  @Field(() => CitationType, { description: 'Căn cứ — Under which article.' })
  law!: CitationType;
}

@ObjectType('PaidFrom', {
  simpleResolvers: true,
  description: 'Hưởng từ khi nào — From when the benefit runs.',
})
export class PaidFromType {
  @Field(() => String, { description: 'Khóa không đổi — Key, never renamed.' })
  rule!: string;

  @Field(() => PhraseType, { description: 'Viết thành lời — In words.' })
  text!: Phrase;

  @Field(() => CitationType, { description: 'Căn cứ — Under which article.' })
  law!: CitationType;
}

@ObjectType('Named', {
  simpleResolvers: true,
  description: 'Một mục có khóa và lời — An item with a key and words.',
})
export class NamedType {
  @Field(() => String, { description: 'Khóa không đổi — Key, never renamed.' })
  key!: string;

  @Field(() => PhraseType, { description: 'Viết thành lời — In words.' })
  text!: Phrase;
}

@ObjectType('Procedure', {
  simpleResolvers: true,
  description: 'Cách làm hồ sơ — How to apply, as the law of the day has it.',
})
export class ProcedureType {
  @Field(() => FormType, {
    nullable: true,
    description: 'Mẫu đơn — The form; null when none is asked.',
  })
  form!: FormType | null;

  @Field(() => [NamedType], { description: 'Giấy tờ kèm theo — Papers besides the form.' })
  papers!: readonly NamedType[];

  @Field(() => [NamedType], { description: 'Nơi nộp — Where to hand in.' })
  where!: readonly NamedType[];

  @Field(() => WorkingDaysType, {
    nullable: true,
    description: 'Thời hạn — Null when we do not know the number.',
  })
  workingDays!: WorkingDaysType | null;

  @Field(() => PaidFromType, { description: 'Hưởng từ — From when.' })
  paidFrom!: PaidFromType;
}

@ObjectType('Programme', {
  simpleResolvers: true,
  description: 'Một chương trình, theo luật của một ngày — One programme under the law of one day.',
})
export class ProgrammeType {
  @Field(() => String, { description: 'Khóa không đổi — Key, never renamed.' })
  key!: string;

  @Field(() => String, { description: 'Tên trong luật — The legal name, Vietnamese.' })
  name!: string;

  @Field(() => PhraseType, { description: 'Tên dễ hiểu — The plain name.' })
  plainName!: Phrase;

  @Field(() => PhraseType, { description: 'Là gì — What it is, in one sentence.' })
  gist!: Phrase;

  @Field(() => DomainEnum, { description: 'Lĩnh vực — What it is about.' })
  domain!: string;

  @Field(() => DayScalar, { description: 'Luật này có từ ngày — First day of the law in force.' })
  inForceFrom!: string;

  @Field(() => CitationType, { description: 'Căn cứ — Its law on the day.' })
  law!: CitationType;

  @Field(() => [NamedLineType], { description: 'Các nhóm được hưởng — The ways into it.' })
  lines!: readonly NamedLineType[];

  @Field(() => ProcedureType, { description: 'Cách làm hồ sơ — How to apply.' })
  procedure!: ProcedureType;

  @Field(() => [NamedType], {
    description: 'Mặc định đã có — What every answer takes for granted.',
  })
  presumes!: readonly NamedType[];

  @Field(() => [String], { description: 'Chưa tính được cho — Whom the rules do not cover yet.' })
  notSuitableFor!: readonly string[];
}

/**
 * A programme as it stands on a day.
 * @throws AppError NOT_FOUND for a key that is none, NOT_IN_FORCE for a day before its law.
 */
export function toProgramme(key: string, on: CivilDate): ProgrammeType {
  const programme = PROGRAMMES.find((candidate) => candidate.key === key);
  if (programme === undefined) throw new AppError('NOT_FOUND', 'There is no such programme.');
  const version = entryOn(programme.versions, on, key);
  const { name, gist } = programmeWords(key);
  return {
    key,
    name: programme.name,
    plainName: name,
    gist,
    domain: programme.domain,
    inForceFrom: version.from,
    law: toCitation(version.law),
    lines: version.lines.map((line) => toLine(key, line.key)),
    procedure: toProcedure(entryOn(programme.procedures, on, key)),
    presumes: programme.presumes.map((one) => ({
      key: one,
      text: procedureWords('presumes', one),
    })),
    notSuitableFor: programme.notSuitableFor,
  };
}

/** A line of a programme with its plain name. */
export function toLine(programme: string, line: string): NamedLineType {
  return { key: line, name: programmeWords(programme).line(line) };
}

/** A procedure with words for its keys. */
export function toProcedure({
  form,
  papers,
  where,
  workingDays,
  paidFrom,
}: Procedure): ProcedureType {
  return {
    form: form === null ? null : { name: form.name, law: toCitation(form.law) },
    papers: papers.map((key) => ({ key, text: procedureWords('papers', key) })),
    where: where.map((key) => ({ key, text: procedureWords('where', key) })),
    workingDays:
      workingDays === null ? null : { days: workingDays.days, law: toCitation(workingDays.law) },
    paidFrom: {
      rule: paidFrom.rule,
      text: procedureWords('paidFrom', paidFrom.rule),
      law: toCitation(paidFrom.law),
    },
  };
}
