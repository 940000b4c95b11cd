import type { Bulk, RawValue } from '../../records/queries/bulk-insert';
import { newSocialCode } from '../../records/social-code';
import { instantPlace } from '../../records/raw-values';
import { foldText } from '../../shared/fold-text';
import type { Vault } from '../../shared/ports';
import { personIndex } from '../beneficiary.service';
import { placeOf, sealJson, sealText } from '../sealed-json';
import type { InventedHousehold, InventedPerson, InventedRecognition } from './invented-household';
import { seedId } from './seed-ids';
import type { Place } from './seed-ids';

const BY = 'system';
const OWN = ['registeredBy', 'version', 'createdAt', 'updatedAt'];
const TWO_TIMES = [
  ...['id', 'statementId', 'validFrom', 'validTo'],
  ...['knownFrom', 'knownTo', 'because', 'recordedBy'],
];

/** The columns that each table's rows are made for, parents before children. */
const COLUMNS = {
  household: ['id', 'unitCode', 'hamlet', 'formedOn', 'endedOn', 'mergedInto', ...OWN],
  beneficiary: [
    ...['id', 'code', 'foldedName', 'displayName', 'birthFrom', 'birthTo'],
    ...['citizenId', 'citizenIdIndex', 'phone', 'phoneIndex', 'sex', 'ethnicity'],
    ...['unitCode', 'lifeStatus', 'diedOn', ...OWN],
  ],
  household_member: [...TWO_TIMES, 'householdId', 'beneficiaryId', 'role'],
  recognition: [
    ...[...TWO_TIMES, 'beneficiaryId', 'householdId', 'unitCode'],
    ...['fact', 'value', 'decision', 'decidedOn'],
  ],
  enrolment: [
    ...[...TWO_TIMES, 'beneficiaryId', 'programme', 'decision'],
    ...['decidedOn', 'amount', 'payment'],
  ],
  service_record: [
    ...['id', 'beneficiaryId', 'programme', 'givenOn', 'amount'],
    ...['note', 'unitCode', 'recordedBy', 'createdAt'],
  ],
} as const;
type Table = keyof typeof COLUMNS;

/** Invented households as rows of the tables, sealed like anybody's. */
export class SeedRows {
  private readonly tables: Readonly<Record<Table, RawValue[][]>> = {
    household: [],
    beneficiary: [],
    household_member: [],
    recognition: [],
    enrolment: [],
    service_record: [],
  };
  private readonly at: string;

  constructor(
    private readonly vault: Vault,
    now: number,
  ) {
    this.at = instantPlace(now);
  }

  get people(): number {
    return this.tables.beneficiary.length;
  }

  /** What there is to write, parents first. */
  bulks(): readonly Bulk[] {
    return (Object.keys(COLUMNS) as Table[]).map((table) => ({
      table,
      columns: COLUMNS[table],
      rows: this.tables[table],
    }));
  }

  add(seed: number, household: number, says: InventedHousehold): void {
    const place = (nth: number): Place => ({ seed, household, nth });
    const id = seedId('household', place(0));
    const { unitCode, hamlet, formedOn } = says;
    this.tables.household.push([id, unitCode, hamlet, formedOn, null, null, ...this.own()]);
    const nth = { recognition: 0, enrolment: 0, service: 0 };
    const recognise = (
      one: InventedRecognition,
      subject: readonly [string | null, string | null],
    ) => this.recognition(place(nth.recognition++), one, subject);
    says.recognitions.forEach((one) => recognise(one, [null, id]));
    says.people.forEach((person, slot) => {
      const who = seedId('person', place(slot));
      this.person(place(slot), person, unitCode);
      this.tables.household_member.push([
        ...this.twoTimes('membership', place(slot), {
          ...LASTING,
          validFrom: later(formedOn, person),
        }),
        ...[id, who, person.role],
      ]);
      person.recognitions.forEach((one) => recognise(one, [who, null]));
      for (const one of person.enrolments) {
        this.tables.enrolment.push([
          ...this.twoTimes('enrolment', place(nth.enrolment++), { ...LASTING, ...one }),
          ...[who, one.programme, one.decision, one.decidedOn, one.amount, one.payment],
        ]);
      }
      for (const one of person.services) {
        const own = seedId('service', place(nth.service++));
        const note = sealText(this.vault, placeOf('service_record', 'note', own), one.note);
        const what = [one.programme, one.givenOn, one.amount, note];
        this.tables.service_record.push([own, who, ...what, unitCode, BY, this.at]);
      }
    });
  }

  private person(place: Place, person: InventedPerson, unitCode: string): void {
    const id = seedId('person', place);
    const number = place.seed * 8_000_000 + place.household * 16 + place.nth;
    const citizenId = citizenNumber(number, person);
    const phone = person.grown && number % 5 !== 0 ? phoneNumber(number) : null;
    const seal = (column: string, value: string | null) =>
      sealText(this.vault, placeOf('beneficiary', column, id), value);
    const index = (column: 'citizenId' | 'phone', value: string | null) =>
      value === null ? null : personIndex(this.vault, column, value);
    const { name, birthFrom, birthTo, sex, ethnicity } = person;
    this.tables.beneficiary.push([
      ...[id, socialCode(number), foldText(name), name, birthFrom, birthTo],
      ...[seal('citizenId', citizenId), index('citizenId', citizenId)],
      ...[seal('phone', phone), index('phone', phone), sex, ethnicity, unitCode, 'alive', null],
      ...this.own(),
    ]);
  }

  private recognition(
    place: Place,
    one: InventedRecognition,
    subject: readonly [string | null, string | null],
  ): void {
    const id = seedId('recognition-wording', place);
    const value = sealJson(this.vault, placeOf('recognition', 'value', id), one.value);
    this.tables.recognition.push([
      ...this.twoTimes('recognition', place, one),
      ...[...subject, null, one.fact, value, one.decision, one.decidedOn],
    ]);
  }

  private twoTimes(
    kind: 'membership' | 'recognition' | 'enrolment',
    place: Place,
    { validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null },
  ): RawValue[] {
    const [id, statement] = [seedId(`${kind}-wording`, place), seedId(kind, place)];
    return [id, statement, validFrom, validTo, this.at, null, 'recorded', BY];
  }

  private own(): RawValue[] {
    return [BY, 1, this.at, this.at];
  }
}

const LASTING = { validTo: null };

/** A child lives there from its birth on. */
function later(formedOn: string, { birthTo }: InventedPerson): string {
  return birthTo > formedOn ? birthTo : formedOn;
}

/** Goes through all ten digits' numbers without meeting one twice. */
function socialCode(number: number): string {
  const digits = String((number * 7_368_787 + 1_234_567_891) % 10_000_000_000).padStart(10, '0');
  let at = 0;
  return newSocialCode(() => Number(digits[at++]));
}

/** Twelve digits of a province that does not exist (100 and above), so that it is nobody's number. */
function citizenNumber(number: number, { sex, birthFrom }: InventedPerson): string {
  const born = Number(birthFrom.slice(0, 4));
  const century = (born >= 2000 ? 2 : 0) + (sex === 'female' ? 1 : 0);
  const province = 100 + Math.floor(number / 1_000_000);
  const rest = String(number % 1_000_000).padStart(6, '0');
  return `${province}${century}${birthFrom.slice(2, 4)}${rest}`;
}

/** No mobile network begins with 010. */
function phoneNumber(number: number): string {
  return `8410${String((number * 3_571) % 10_000_000).padStart(7, '0')}`;
}
