import type { Bulk, RawValue } from '../../records/queries/bulk-insert';
import { instantPlace } from '../../records/raw-values';
import { newSocialCode } from '../../records/social-code';
import { foldText } from '../../shared/fold-text';
import type { Vault } from '../../shared/ports';
import { personIndex } from '../beneficiary.service';
import { placeOf, sealJson, sealText } from '../sealed-json';
import type { InventedHousehold, InventedPerson, InventedRecognition } from './invented-household';
import { idsOf } from './seed-ids';

const BY = 'system';

/** The columns in which the rows of each table differ, parents before children; all others are empty or alike. */
const COLUMNS = {
  household: ['id', 'unitCode', 'hamlet', 'formedOn'],
  beneficiary: [
    ...['id', 'code', 'foldedName', 'displayName', 'birthFrom', 'birthTo'],
    ...['citizenId', 'citizenIdIndex', 'phone', 'phoneIndex', 'sex', 'ethnicity', 'unitCode'],
  ],
  household_member: ['id', 'statementId', 'validFrom', 'householdId', 'beneficiaryId', 'role'],
  recognition: [
    ...['id', 'statementId', 'validFrom', 'validTo', 'beneficiaryId', 'householdId'],
    ...['fact', 'value', 'decision', 'decidedOn'],
  ],
  enrolment: [
    ...['id', 'statementId', 'validFrom', 'beneficiaryId', 'programme', 'decision'],
    ...['decidedOn', 'amount', 'payment'],
  ],
  service_record: ['id', 'beneficiaryId', 'programme', 'givenOn', 'amount', 'note', 'unitCode'],
} as const;
type Table = keyof typeof COLUMNS;

/** The tables that invented households are written to. */
export const SEED_TABLES = Object.keys(COLUMNS) as readonly Table[];

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

  /** @param now UTC milliseconds */
  constructor(
    private readonly vault: Vault,
    private readonly now: number,
  ) {}

  get people(): number {
    return this.tables.beneficiary.length;
  }

  /** What there is to write, parents first. */
  bulks(): readonly Bulk[] {
    const same = sameOf(instantPlace(this.now));
    return SEED_TABLES.filter((table) => this.tables[table].length > 0).map((table) => ({
      table,
      columns: COLUMNS[table],
      json: JSON.stringify(this.tables[table]),
      same: same[table],
    }));
  }

  add(seed: number, household: number, says: InventedHousehold): void {
    const idOf = idsOf(seed, household);
    const id = idOf('household', 0);
    this.tables.household.push([id, says.unitCode, says.hamlet, says.formedOn]);
    const home = { id, idOf, says, first: seed * 8_000_000 + household * 16 };
    const nth = { recognition: 0, enrolment: 0, service: 0 };
    for (const one of says.recognitions) {
      this.recognition(home, nth.recognition++, { ...one, subject: [null, id] });
    }
    says.people.forEach((person, slot) => {
      const who = this.person(home, slot, person);
      for (const one of person.recognitions) {
        this.recognition(home, nth.recognition++, { ...one, subject: [who, null] });
      }
      for (const one of person.enrolments) {
        const ids = [idOf('enrolment-wording', nth.enrolment), idOf('enrolment', nth.enrolment++)];
        const { validFrom, programme, decision, decidedOn, amount, payment } = one;
        const what = [programme, decision, decidedOn, amount, payment];
        this.tables.enrolment.push([...ids, validFrom, who, ...what]);
      }
      for (const { programme, givenOn, amount, note } of person.services) {
        const own = idOf('service', nth.service++);
        const sealed = sealText(this.vault, placeOf('service_record', 'note', own), note);
        const what = [programme, givenOn, amount, sealed, says.unitCode];
        this.tables.service_record.push([own, who, ...what]);
      }
    });
  }

  /** Herself and where she lives. @returns her id */
  private person({ id: home, idOf, says, first }: Home, slot: number, one: InventedPerson): string {
    const id = idOf('person', slot);
    const number = first + slot;
    const citizenId = citizenNumber(number, one);
    const phone = one.grown && number % 5 !== 0 ? phoneNumber(number) : null;
    const { name, birthFrom, birthTo, sex, ethnicity } = one;
    this.tables.beneficiary.push([
      ...[id, socialCode(number), folded(name), name, birthFrom, birthTo],
      ...this.found('citizenId', id, citizenId),
      ...this.found('phone', id, phone),
      ...[sex, ethnicity, says.unitCode],
    ]);
    const ids = [idOf('membership-wording', slot), idOf('membership', slot)];
    this.tables.household_member.push([...ids, later(says.formedOn, one), home, id, one.role]);
    return id;
  }

  /** A value under seal, and the index by which it is found. */
  private found(column: 'citizenId' | 'phone', id: string, value: string | null): RawValue[] {
    if (value === null) return [null, null];
    const sealed = this.vault.seal(value, placeOf('beneficiary', column, id));
    return [sealed, personIndex(this.vault, column, value)];
  }

  private recognition({ idOf }: Home, nth: number, one: Recognised): void {
    const id = idOf('recognition-wording', nth);
    const { validFrom, validTo, subject, fact, decision, decidedOn } = one;
    const value = sealJson(this.vault, placeOf('recognition', 'value', id), one.value);
    const days = [validFrom, validTo];
    const ids = [id, idOf('recognition', nth)];
    this.tables.recognition.push([...ids, ...days, ...subject, fact, value, decision, decidedOn]);
  }
}

/** A household whose rows are being made. */
interface Home {
  readonly id: string;
  readonly idOf: ReturnType<typeof idsOf>;
  readonly says: InventedHousehold;
  /** The number of its first person; each has one of her own. */
  readonly first: number;
}

interface Recognised extends InventedRecognition {
  /** The person or the household. */
  readonly subject: readonly [string | null, string | null];
}

function sameOf(at: string): Readonly<Record<Table, Bulk['same']>> {
  const own = { registeredBy: BY, version: 1, createdAt: at, updatedAt: at };
  const statement = { knownFrom: at, because: 'recorded', recordedBy: BY };
  return {
    household: own,
    beneficiary: { lifeStatus: 'alive', ...own },
    household_member: statement,
    recognition: statement,
    enrolment: statement,
    service_record: { recordedBy: BY, createdAt: at },
  };
}

/** Invented names are made of a few hundred words. */
const FOLDED = new Map<string, string>();

function folded(name: string): string {
  const words = name.split(' ').map((word) => {
    const known = FOLDED.get(word);
    if (known !== undefined) return known;
    const made = foldText(word);
    FOLDED.set(word, made);
    return made;
  });
  return words.join(' ');
}

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
