import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { BeneficiaryInput, toNewBeneficiary } from './beneficiary.types';
import type { BulkRecordedType } from './bulk.types';
import { BulkResult, toBulkRecorded } from './bulk.types';
import { Key } from './change.args';
import type { ApiContext } from './context';
import { EnrolmentInput } from './enrolment.types';
import { RecognitionInput, toAbout, toWording } from './recognition.types';

function Rows(type: ClassType) {
  return Arg('rows', () => [type], {
    description: 'Các dòng, 1 đến 100 — Rows, 1 to 100; each is written or refused by itself.',
  });
}

@Resolver()
export class BulkResolver {
  @Mutation(() => BulkResult, {
    description: 'Ghi nhiều người, kết quả từng dòng — Registers many people, row by row.',
  })
  registerBeneficiaries(
    @Rows(BeneficiaryInput) rows: BeneficiaryInput[],
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<BulkRecordedType> {
    const { actor, services } = context;
    return bulk(context, { mutation: 'registerBeneficiaries', key, rows }, (input) =>
      services.registrations.registerRow(actor, toNewBeneficiary(input)),
    );
  }

  @Mutation(() => BulkResult, {
    description:
      'Ghi nhiều quyết định, kết quả từng dòng — Writes many decisions down, row by row.',
  })
  addRecognitions(
    @Rows(RecognitionInput) rows: RecognitionInput[],
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<BulkRecordedType> {
    const { actor, services } = context;
    return bulk(context, { mutation: 'addRecognitions', key, rows }, async (input) => {
      const about = toAbout(input.subject, input.subjectId);
      return services.recognitions.add(actor, { about, fact: input.fact, ...toWording(input) });
    });
  }

  @Mutation(() => BulkResult, {
    description:
      'Ghi nhiều người đang hưởng, kết quả từng dòng — Writes many enrolments, row by row.',
  })
  addEnrolments(
    @Rows(EnrolmentInput) rows: EnrolmentInput[],
    @Key() key: string | null,
    @Ctx() context: ApiContext,
  ): Promise<BulkRecordedType> {
    const { actor, services } = context;
    return bulk(context, { mutation: 'addEnrolments', key, rows }, (input) =>
      services.enrolments.add(actor, input),
    );
  }
}

interface Asked<Row> {
  readonly mutation: string;
  readonly key: string | null | undefined;
  readonly rows: readonly Row[];
}

async function bulk<Row>(
  { actor, services, language }: ApiContext,
  { mutation, key = null, rows }: Asked<Row>,
  write: (row: Row) => Promise<string>,
): Promise<BulkRecordedType> {
  const outcomes = await services.bulk.run(actor, { mutation, key, rows }, write);
  return toBulkRecorded(outcomes, language, mutation);
}
