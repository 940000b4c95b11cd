import type { FactKey, Facts, Known, Relation } from '../policy';
import { placeByCode, receiptFrom, withPlace } from '../policy';
import type { Beneficiary } from '../records/entities/beneficiary.entity';
import type { Enrolment } from '../records/entities/enrolment.entity';
import type { HouseholdMember } from '../records/entities/household-member.entity';
import type { KnownOfPerson } from '../records/queries/known-of-people';
import type { CivilDate } from '../shared/civil-date';
import { civilDate } from '../shared/civil-date';
import type { Vault } from '../shared/ports';
import type { RecognitionRecord } from './recognition-record';
import { toRecognition } from './recognition-record';

/** What a fact of a stored person rests on. */
export type Proof =
  | { readonly fact: FactKey; readonly from: 'register' | 'commune' }
  | {
      readonly fact: FactKey;
      readonly from: 'recognition' | 'enrolment';
      readonly decision: string;
      readonly decidedOn: string;
    };

/** What the records know of a person in the law's own facts, and what each rests on. */
export interface StoredFacts extends Known {
  readonly proofs: readonly Proof[];
}

/** Everybody else belongs to an ethnic minority, as the dictionary's `ethnicMinority` has it. */
const MAJORITY = 'Kinh';

/**
 * What the records say of a person on a day, as facts for the rules. What they do not say stays unknown: that
 * no enrolment is written down does not mean that she receives nothing.
 */
export function storedFacts(known: KnownOfPerson, on: CivilDate, vault: Vault): StoredFacts {
  const { person, enrolments } = known;
  const recognitions = known.recognitions.map((row) => toRecognition(vault, row));
  const registered = fromRegister(person);
  const received = fromEnrolments(enrolments);
  const recognised = Object.fromEntries(recognitions.map(({ fact, value }) => [fact, value]));
  const own: Facts = { ...registered, ...received, ...recognised };
  const place = placeByCode(known.unitCode, on);
  const facts = place === null ? own : withPlace(own, place, on);
  const told = Object.keys(facts).filter((key) => !(key in own)) as FactKey[];
  return {
    facts,
    ends: Object.fromEntries(
      recognitions.flatMap(({ fact, validTo }) =>
        validTo === null ? [] : [[fact, civilDate(validTo)]],
      ),
    ),
    proofs: [
      ...(Object.keys(registered) as FactKey[]).map(
        (fact) => ({ fact, from: 'register' }) as const,
      ),
      ...told.map((fact) => ({ fact, from: 'commune' }) as const),
      ...recognitions.map(proofOf),
      ...enrolments.filter(isReceipt).map(({ decision, decidedOn }) => ({
        fact: 'allowance' as const,
        from: 'enrolment' as const,
        decision,
        decidedOn,
      })),
    ],
  };
}

/** How the members of a household stand to each other, by their places in the list. */
export function storedRelations(members: readonly HouseholdMember[]): readonly Relation[] {
  const head = members.findIndex(({ role }) => role === 'head');
  if (head === -1) return [];
  return members.flatMap(({ role }, person): Relation[] => {
    if (role === 'spouse') return [{ person, is: 'spouse', of: head }];
    if (role === 'child') return [{ person, is: 'child', of: head }];
    return role === 'parent' ? [{ person: head, is: 'child', of: person }] : [];
  });
}

function fromRegister({ birthFrom, birthTo, ethnicity }: Beneficiary): Facts {
  return {
    ...(birthFrom !== null && birthTo !== null
      ? { birth: { min: civilDate(birthFrom), max: civilDate(birthTo) } }
      : {}),
    ...(ethnicity === null ? {} : { ethnicMinority: ethnicity !== MAJORITY }),
  };
}

function fromEnrolments(enrolments: readonly Enrolment[]): Facts {
  const received = enrolments.flatMap(({ programme }) => receiptFrom(programme) ?? []);
  return received.length === 0 ? {} : { allowance: [...new Set(received)] };
}

function isReceipt({ programme }: Enrolment): boolean {
  return receiptFrom(programme) !== undefined;
}

function proofOf({ fact, decision, decidedOn }: RecognitionRecord): Proof {
  return { fact, from: 'recognition', decision, decidedOn };
}
