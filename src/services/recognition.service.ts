import { z } from 'zod';
import type { FactDef, FactValue } from '../policy';
import { checkFacts, FACTS, placeByCode } from '../policy';
import { Household } from '../records/entities/household.entity';
import { Recognition } from '../records/entities/recognition.entity';
import type { Reader, Writer } from '../records/rows';
import type { AsOf } from '../records/two-times';
import { knownNow, trueOn } from '../records/two-times';
import { civilDate } from '../shared/civil-date';
import type { Actor } from './actor';
import { auditName, mustBeAllowed, writerOf } from './actor';
import { holdPerson, householdInScope, inScope, mustServe } from './in-scope';
import { COMMUNE_CODE, DECIDED } from './input-fields';
import { parseInput } from './parse-input';
import { refuseRecord } from './record-faults';
import { aboutOf, toRecognition, valueOf } from './recognition-record';
import type { RecognitionAbout, RecognitionRecord } from './recognition-record';
import { placeOf, sealJson } from './sealed-json';
import type { ServiceParts } from './service-parts';
import { checkPeriod, newStatement, Statements } from './statements';
import type { EndedStatement } from './statements';
import { holdUnits } from './units/hold-units';
import { unitThrough } from './units/unit-row';

/** No subject has more; what lies beyond is not read. */
const MOST = 500;

const ABOUT = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), id: z.string().max(36) }),
  z.object({ kind: z.literal('household'), id: z.string().max(36) }),
  z.object({ kind: z.literal('commune'), code: COMMUNE_CODE }),
]);

const WORDING = {
  value: z.union([z.boolean(), z.string().max(60), z.number()]),
  ...DECIDED,
};
const NEW_RECOGNITION = z.object({ about: ABOUT, fact: z.string().max(40), ...WORDING });
export type NewRecognition = z.input<typeof NEW_RECOGNITION>;
const CORRECTION = z.object(WORDING);
export type RecognitionWording = z.input<typeof CORRECTION>;

/** What decisions prove of people, households and communes. */
export class RecognitionService {
  private readonly statements: Statements<Recognition>;

  constructor(private readonly parts: ServiceParts) {
    this.statements = new Statements<Recognition>(parts, {
      table: Recognition,
      noun: 'recognition',
      mustSee: (rows, actor, row) => mustSee(rows, actor, aboutOf(row)),
      hold: (rows, actor, row) => this.hold(rows, actor, row),
      alike: sameMatter,
      carry: (row, id) => ({ value: this.seal(id, valueOf(parts.vault, row)) }),
    });
  }

  /**
   * Writes down a decision.
   * @returns the id of the statement
   * @throws AppError BAD_INPUT naming the field (also a fact that no decision proves, or that is not of such a
   *   subject), NOT_FOUND out of scope, CONFLICT when the same fact is recognised for some of these days
   */
  async add(actor: Actor, input: NewRecognition): Promise<string> {
    mustBeAllowed(actor, 'recognition.write');
    return this.statements.add(actor, this.newRow(input, writerOf(actor)));
  }

  /** The same as part of a wider write: the decision about a file that proves it. @throws like `add` */
  addWithin(rows: Writer, actor: Actor, input: NewRecognition): Promise<string> {
    return this.statements.addWithin(rows, actor, this.newRow(input, writerOf(actor)));
  }

  /**
   * A decision's row for a write of one's own; actor, scope and what is known already are the caller's business.
   * @throws AppError BAD_INPUT like `add`
   */
  newRow(input: NewRecognition, recordedBy: string): Recognition {
    const { about, fact, value, ...wording } = parseInput(NEW_RECOGNITION, input);
    const proven = provenValue(about, { fact, value, ...wording });
    const statement = newStatement(this.parts, recordedBy, wording);
    const sealed = this.seal(statement.id, proven);
    return { ...statement, ...wording, ...subjectColumns(about), fact, value: sealed };
  }

  /** The recognition stops after a day: it was right until then. @throws like `Statements.end` */
  async end(actor: Actor, at: EndedStatement): Promise<string> {
    mustBeAllowed(actor, 'recognition.write');
    return this.statements.end(actor, at);
  }

  /** It was written down wrongly and is put right for all its days. @throws like `add` and `end` */
  async correct(actor: Actor, revision: string, input: RecognitionWording): Promise<string> {
    mustBeAllowed(actor, 'recognition.write');
    const wording = parseInput(CORRECTION, input);
    return this.statements.correct(actor, revision, (row, id) => {
      const proven = provenValue(aboutOf(row), { ...wording, fact: row.fact });
      return { ...wording, value: this.seal(id, proven) };
    });
  }

  /** It was entered by mistake and never held. @throws like `end` */
  async withdraw(actor: Actor, revision: string): Promise<string> {
    mustBeAllowed(actor, 'recognition.write');
    return this.statements.withdraw(actor, revision);
  }

  /** Every wording of one recognition, as it was known one after the other. @throws AppError NOT_FOUND out of scope */
  async history(actor: Actor, id: string): Promise<readonly RecognitionRecord[]> {
    mustBeAllowed(actor, 'recognition.read');
    const wordings = await this.statements.history(actor, id);
    return wordings.map((row) => toRecognition(this.parts.vault, row));
  }

  /** What was recognised of somebody on a day; reading it leaves an audit entry. @throws AppError NOT_FOUND out of scope */
  async of(actor: Actor, about: RecognitionAbout, at: AsOf): Promise<readonly RecognitionRecord[]> {
    mustBeAllowed(actor, 'recognition.read');
    const subject = about.kind === 'commune' ? about.code : about.id;
    const kind = about.kind === 'person' ? 'beneficiary' : about.kind;
    const note = { action: 'recognition.read', object: `${kind}:${subject}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      await mustSee(rows, actor, about);
      const found = await rows.list(Recognition, {
        where: trueOn<Recognition>(subjectOf(subjectColumns(about)), at),
        order: { fact: 'ASC', validFrom: 'ASC' },
        take: MOST,
      });
      return found.map((row) => toRecognition(this.parts.vault, row));
    });
  }

  private seal(id: string, value: FactValue): string {
    return sealJson(this.parts.vault, placeOf('recognition', 'value', id), value);
  }

  private async hold(rows: Writer, actor: Actor, row: Recognition): Promise<void> {
    const updatedAt = this.parts.clock.now();
    const { beneficiaryId, householdId } = row;
    if (beneficiaryId !== null) {
      await holdPerson(rows, actor, { id: beneficiaryId, now: updatedAt });
    } else if (householdId !== null) {
      const household = await householdInScope(rows, actor, householdId);
      await rows.guardedUpdate(Household, household, { updatedAt });
    } else await this.holdUnit(rows, actor, row);
  }

  private async holdUnit(rows: Writer, actor: Actor, row: Recognition): Promise<void> {
    const code = String(row.unitCode);
    mustServe(actor, code);
    const place = placeByCode(code, civilDate(row.validFrom));
    await holdUnits(rows, place === null ? [] : [place], this.parts.clock.now());
  }
}

type Subject = Pick<Recognition, 'beneficiaryId' | 'householdId' | 'unitCode'>;

function subjectColumns(about: RecognitionAbout): Subject {
  return {
    beneficiaryId: about.kind === 'person' ? about.id : null,
    householdId: about.kind === 'household' ? about.id : null,
    unitCode: about.kind === 'commune' ? about.code : null,
  };
}

/** The one column of the three that names the subject. */
function subjectOf(subject: Subject): Partial<Record<keyof Subject, string>> {
  return Object.fromEntries(Object.entries(subject).filter(([, value]) => value !== null));
}

/** @throws AppError NOT_FOUND out of scope; FORBIDDEN for another commune's own recognition */
async function mustSee(rows: Reader, actor: Actor, about: RecognitionAbout): Promise<void> {
  if (about.kind === 'person') await inScope(rows, actor, about.id);
  else if (about.kind === 'household') await householdInScope(rows, actor, about.id);
  else mustServe(actor, about.code);
}

/** What we know now of the same fact of the same subject. */
function sameMatter(rows: Reader, row: Subject & { fact: string }): Promise<Recognition[]> {
  const { beneficiaryId, householdId, unitCode, fact } = row;
  const subject = subjectOf({ beneficiaryId, householdId, unitCode });
  return rows.list(Recognition, {
    where: knownNow<Recognition>({ ...subject, fact }),
    order: { validFrom: 'ASC' },
    take: MOST,
  });
}

const SIDE = { person: 'person', household: 'household', commune: 'place' } as const;

interface Wording {
  readonly fact: string;
  readonly value: boolean | string | number;
  readonly decidedOn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/**
 * What a decision proves, in the dictionary's own shape.
 * @throws AppError BAD_INPUT for a fact that no decision proves or that is not of such a subject, a value
 *   that the dictionary refuses, days out of order
 */
function provenValue(about: RecognitionAbout, { fact, value, ...days }: Wording): FactValue {
  const def = Object.entries<FactDef>(FACTS).find(([key]) => key === fact)?.[1];
  if (def === undefined || def.known !== 'recognised') {
    refuseRecord('not-proven-by-decision');
  }
  if (fact === 'allowance') refuseRecord('is-enrolment');
  if (def.of !== SIDE[about.kind]) refuseRecord('other-subject');
  if (about.kind === 'commune') checkUnit(about.code, days);
  const proven = shaped(def, value);
  checkFacts({ [fact]: proven }, civilDate(days.decidedOn));
  checkPeriod(days);
  return proven;
}

/** A code was borne by several units: a decision is about one of them. @throws AppError BAD_INPUT */
function checkUnit(code: string, days: Pick<Wording, 'validFrom' | 'validTo'>): void {
  const unit = unitThrough(code, days);
  if (typeof unit === 'string') refuseRecord(unit);
}

/** What does not fit the kind stays as it came, for `checkFacts` to refuse by name. */
function shaped({ kind }: FactDef, value: boolean | string | number): FactValue {
  if (kind === 'choice') return [String(value)];
  if (kind === 'number' && typeof value === 'number') return { min: value, max: value };
  return value as FactValue;
}
