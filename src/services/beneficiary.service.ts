import { z } from 'zod';
import { Beneficiary } from '../records/entities/beneficiary.entity';
import type { LifeStatus, Sex } from '../records/entities/beneficiary.entity';
import { holderOf, survivorOf, takenCodes } from '../records/queries/survivor';
import { oneOf } from '../records/rows';
import type { Reader, Writer } from '../records/rows';
import { newSocialCode, readSocialCode, showSocialCode } from '../records/social-code';
import { foldText } from '../shared/fold-text';
import type { Tokens, Vault } from '../shared/ports';
import { maskedBirth, maskedText } from './access/masks';
import type { Actor } from './actor';
import { auditName, mustBeAllowed, writerOf } from './actor';
import { inScope, mustServe } from './in-scope';
import { COMMUNE_CODE, DAY, oneLine } from './input-fields';
import { parseInput } from './parse-input';
import { openText, placeOf, sealText } from './sealed-json';
import { orKnownAlready, withNumber } from './people/citizen-number';
import { refuseRecord } from './record-faults';
import type { ServiceParts } from './service-parts';

export { showSocialCode };

/** What the office knows of one person, masked by `MASKS`; reading it leaves an audit entry. */
export interface BeneficiaryRecord {
  readonly id: string;
  /** Mã số an sinh xã hội, bare. */
  readonly code: string;
  readonly displayName: string;
  readonly birthFrom: string | null;
  readonly birthTo: string | null;
  readonly citizenId: string | null;
  readonly phone: string | null;
  readonly sex: Sex | null;
  readonly ethnicity: string | null;
  readonly unitCode: string;
  readonly lifeStatus: LifeStatus;
  readonly version: number;
}

const CITIZEN_ID = z.string().regex(/^\d{12}$/, 'a citizen id has twelve digits');

const NEW_BENEFICIARY = z
  .object({
    displayName: oneLine(200),
    birthFrom: DAY.nullable().default(null),
    birthTo: DAY.nullable().default(null),
    citizenId: CITIZEN_ID.nullable().default(null),
    phone: z
      .string()
      .transform(fullPhone)
      .pipe(z.string().regex(/^84\d{8,10}$/, 'it is not a Vietnamese telephone number'))
      .nullable()
      .default(null),
    sex: z.enum(['female', 'male'], 'it is female or male, or left out').nullable().default(null),
    ethnicity: oneLine(60).nullable().default(null),
    unitCode: COMMUNE_CODE,
    lifeStatus: z
      .enum(['alive', 'dead', 'unknown'], 'it is alive, dead or unknown')
      .default('alive'),
  })
  .refine(({ birthFrom, birthTo }) => (birthFrom === null) === (birthTo === null), {
    path: ['birthTo'],
    error: 'a birth needs the first and the last day it may lie on',
  })
  .refine(({ birthFrom, birthTo }) => birthFrom === null || birthFrom <= String(birthTo), {
    path: ['birthTo'],
    error: 'the last day lies before the first',
  });
export type NewBeneficiary = z.input<typeof NEW_BENEFICIARY>;

/** The people the office knows. */
export class BeneficiaryService {
  constructor(private readonly parts: ServiceParts & { readonly tokens: Tokens }) {}

  /** One person, as much of her as the actor is shown. @throws AppError NOT_FOUND, also for a person of another commune */
  async get(actor: Actor, id: string): Promise<BeneficiaryRecord> {
    mustBeAllowed(actor, 'beneficiary.read');
    const note = { action: 'beneficiary.read', object: `beneficiary:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) =>
      this.toRecord(actor, await inScope(rows, actor, await survivorOf(rows, id))),
    );
  }

  /** One person by her social-security code, in any grouping. @throws AppError like `get`, BAD_INPUT when it was mistyped */
  async byCode(actor: Actor, text: string): Promise<BeneficiaryRecord> {
    mustBeAllowed(actor, 'beneficiary.read');
    const code = readSocialCode(text) ?? refuseRecord('mistyped-code');
    const noted = ({ id }: BeneficiaryRecord) => ({
      action: 'beneficiary.read',
      object: `beneficiary:${id}`,
    });
    return this.parts.db.write(auditName(actor), noted, async (rows) => {
      const id = (await holderOf(rows, code)) ?? code;
      return this.toRecord(actor, await inScope(rows, actor, id));
    });
  }

  /**
   * One person by the number of her identity card, found without opening a seal. Whoever lives out of scope costs the
   * same questions as nobody.
   * @throws AppError like `get`, BAD_INPUT when it is not of twelve digits
   */
  async byCitizenId(actor: Actor, text: string): Promise<BeneficiaryRecord> {
    mustBeAllowed(actor, 'beneficiary.read');
    const number = parseInput(CITIZEN_ID, text);
    const indexes = this.parts.vault.blindIndexes(number, 'beneficiary|citizenId');
    const noted = ({ id }: BeneficiaryRecord) => ({
      action: 'beneficiary.read',
      object: `beneficiary:${id}`,
    });
    return this.parts.db.write(auditName(actor), noted, async (rows) => {
      const person = await rows.find(Beneficiary, { citizenIdIndex: oneOf([...indexes]) });
      return this.toRecord(actor, await inScope(rows, actor, person?.id ?? ''));
    });
  }

  /**
   * Adds a person.
   * @returns the id
   * @throws AppError BAD_INPUT naming the field, FORBIDDEN outside the actor's communes, CONFLICT when
   *   somebody with this citizen id is known
   */
  async register(actor: Actor, input: NewBeneficiary): Promise<string> {
    mustBeAllowed(actor, 'beneficiary.register');
    const checked = parseInput(NEW_BENEFICIARY, input);
    mustServe(actor, checked.unitCode);
    const noted = (id: string) => ({
      action: 'beneficiary.register',
      object: `beneficiary:${id}`,
    });
    return orKnownAlready(() =>
      this.parts.db.write(auditName(actor), noted, (rows) => this.insertNew(rows, actor, input)),
    );
  }

  /**
   * Adds a person within a write of the caller's, whose business actor and scope are.
   * @returns the id
   * @throws AppError BAD_INPUT naming the field, CONFLICT when somebody of hers with this citizen id is known
   */
  async insertNew(rows: Writer, actor: Actor, input: NewBeneficiary): Promise<string> {
    const [code = ''] = await this.freeCodes(rows, 1);
    const row = this.newRow(input, writerOf(actor), code);
    await rows.insert(
      Beneficiary,
      await withNumber({ rows, actor, vault: this.parts.vault }, row, input.citizenId ?? null),
    );
    return row.id;
  }

  /** So many codes that nobody has or had: among a million people one new code in ten thousand is somebody's. */
  async freeCodes(rows: Reader, many: number): Promise<readonly string[]> {
    const free = new Set<string>();
    while (free.size < many) {
      const fresh = Array.from({ length: many - free.size }, () =>
        newSocialCode(this.parts.tokens.digit),
      );
      const taken = await takenCodes(rows, fresh);
      for (const code of fresh) if (!taken.has(code)) free.add(code);
    }
    return [...free];
  }

  /**
   * A person's row for a write of one's own, with a code that is free; actor and scope are the caller's business.
   * @throws AppError BAD_INPUT naming the field
   */
  newRow(input: NewBeneficiary, registeredBy: string, code: string): Beneficiary {
    const checked = parseInput(NEW_BENEFICIARY, input);
    return { ...this.toRow(this.parts.ids.next(), checked, registeredBy), code };
  }

  private toRow(
    id: string,
    input: z.output<typeof NEW_BENEFICIARY>,
    registeredBy: string,
  ): Omit<Beneficiary, 'code'> {
    const { vault, clock } = this.parts;
    const { citizenId, phone } = input;
    const index = (value: string | null, column: 'citizenId' | 'phone') =>
      value === null ? null : personIndex(vault, column, value);
    return {
      ...input,
      id,
      foldedName: foldText(input.displayName),
      citizenId: sealText(vault, placeOf('beneficiary', 'citizenId', id), citizenId),
      citizenIdIndex: index(citizenId, 'citizenId'),
      citizenIdClash: null,
      phone: sealText(vault, placeOf('beneficiary', 'phone', id), phone),
      phoneIndex: index(phone, 'phone'),
      diedOn: null,
      registeredBy,
      version: 1,
      createdAt: clock.now(),
      updatedAt: clock.now(),
    };
  }

  private toRecord(actor: Actor, row: Beneficiary): BeneficiaryRecord {
    const { id, code, displayName, sex, unitCode, lifeStatus, version } = row;
    const open = (column: 'citizenId' | 'phone') => {
      const place = placeOf('beneficiary', column, id);
      return maskedText(actor, column, openText(this.parts.vault, place, row[column]));
    };
    const ethnicity = maskedText(actor, 'ethnicity', row.ethnicity);
    const known = { id, code, displayName, ...maskedBirth(actor, row), sex, ethnicity };
    const place = { unitCode, lifeStatus, version };
    return { ...known, ...place, citizenId: open('citizenId'), phone: open('phone') };
  }
}

/** By which a person is found without opening any seal. */
export function personIndex(vault: Vault, column: 'citizenId' | 'phone', value: string): string {
  return vault.blindIndex(value, `beneficiary|${column}`);
}

/** '0912 345 678', '+84 912…' → '84912345678'. */
function fullPhone(text: string): string {
  return text.replace(/[\s.()+-]/g, '').replace(/^0/, '84');
}
