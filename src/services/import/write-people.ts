import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { Enrolment } from '../../records/entities/enrolment.entity';
import type { ImportJob } from '../../records/entities/import-job.entity';
import { restrictedAmong } from '../../records/queries/restricted';
import { ImportRow } from '../../records/entities/import-row.entity';
import { rowsInState, settleRows } from '../../records/queries/import-rows';
import type { SettledRow } from '../../records/queries/import-rows';
import type { Writer } from '../../records/rows';
import { knownNow, overlaps } from '../../records/two-times';
import type { NewBeneficiary } from '../beneficiary.service';
import type { NewEnrolment } from '../enrolment.service';
import { newStatement } from '../statements';
import type { Duplicates } from './find-duplicates';
import { knownPeople } from './find-duplicates';
import type { FindingKey } from './findings';
import { personKey } from './person-key';
import type { BlockWork, WritingParts } from './row-flow';
import type { RowRead } from './row-says';

/** What somebody receives, as far as a row says it; null when it names no programme. */
export type EnrolmentRead = Partial<Omit<NewEnrolment, 'beneficiaryId'>> | null;

/** How many rows one transaction writes. */
const BLOCK = 200;
/** Nobody receives more programmes. */
const MOST_ENROLMENTS = 500;

/** One block of an approved job on its way into the records; what it makes is inserted at the end. */
export class PeopleWriting {
  private readonly people: Beneficiary[] = [];
  private readonly enrolments: Enrolment[] = [];
  private readonly written = new Map<number, string>();
  private readonly settled: SettledRow[] = [];
  private readonly codes: string[] = [];

  private readonly parts: WritingParts;
  private readonly rows: Writer;
  private readonly job: ImportJob;

  constructor(private readonly work: BlockWork) {
    ({ parts: this.parts, rows: this.rows, job: this.job } = work);
  }

  /** Writes the next rows, or parks those that meanwhile may not be written. @returns how many they were */
  async next(): Promise<number> {
    const { parts, rows, job } = this;
    const block = await rowsInState(rows, job.id, { state: 'ready', take: BLOCK });
    const read = block.map((row) => ({ row, says: this.work.read(row) }));
    const fresh = read.filter(({ row }) => row.decision === null);
    const keyOf = ({ person }: RowRead) => personKey(parts.vault, person);
    const known = await knownPeople(
      rows,
      fresh.map(({ says }) => keyOf(says)),
      'all',
    );
    this.codes.push(...(await parts.people.freeCodes(rows, block.length)));
    for (const { row, says } of read) {
      const met = row.decision === null ? known(keyOf(says)) : null;
      await this.place(row, says, met);
    }
    await this.rows.insert(Beneficiary, this.people);
    await this.rows.insert(Enrolment, this.enrolments);
    await settleRows(rows, this.settled);
    return block.length;
  }

  private async place(row: ImportRow, says: RowRead, met: Duplicates | null): Promise<void> {
    if (met !== null && met.findings.length > 0) return this.park(row, met);
    const who = row.decision === 'same' ? await this.named(row) : this.register(says);
    if (who === null) return this.park(row, finding('row', 'waits-for-row'));
    const statement = this.statement(who.id, says);
    if (statement !== null && (await this.overlapping(statement))) {
      if (who.isNew) this.people.pop();
      return this.park(row, finding('programme', 'receives-already'));
    }
    if (statement !== null) this.enrolments.push(statement);
    this.written.set(row.rowNumber, who.id);
    this.settled.push({
      id: row.id,
      beneficiaryId: who.id,
      registered: who.isNew,
      statementId: statement?.statementId ?? null,
    });
  }

  private register({ person }: RowRead): Who {
    // Everything that a row needs was found in it, or it would not be ready.
    const { people } = this.parts;
    const input = person as NewBeneficiary;
    const row = people.newRow(input, this.job.uploadedBy, String(this.codes.pop()));
    this.people.push(row);
    return { id: row.id, isNew: true };
  }

  /** Whom the officer named: somebody known, or who came in with a row further up. */
  private async named({ sameAs }: ImportRow): Promise<Who | null> {
    const [, number] = /^row:(\d+)$/.exec(sameAs ?? '') ?? [];
    if (number === undefined) {
      const person = await this.rows.find(Beneficiary, { id: String(sameAs) });
      if (person === null || (await restrictedAmong(this.rows, [person.id])).has(person.id))
        return null;
      await this.rows.guardedUpdate(Beneficiary, person, { updatedAt: this.parts.clock.now() });
      return { id: person.id, isNew: false };
    }
    const rowNumber = Number(number);
    const above = await this.rows.find(ImportRow, { jobId: this.job.id, rowNumber });
    const id = this.written.get(rowNumber) ?? above?.beneficiaryId ?? null;
    return id === null ? null : { id, isNew: false };
  }

  private statement(beneficiaryId: string, { content }: RowRead): Enrolment | null {
    const enrolment = content as EnrolmentRead;
    if (enrolment === null) return null;
    const { programme, decision, decidedOn, validFrom, amount = null } = enrolment;
    const period = { validFrom: String(validFrom), validTo: null };
    return {
      ...newStatement(this.parts, this.job.uploadedBy, period),
      beneficiaryId,
      programme: String(programme),
      decision: String(decision),
      decidedOn: String(decidedOn),
      amount,
      payment: null,
    };
  }

  private async overlapping(one: Enrolment): Promise<boolean> {
    const { beneficiaryId, programme } = one;
    const here = this.enrolments.filter(
      (other) => other.beneficiaryId === beneficiaryId && other.programme === programme,
    );
    const isNew = this.people.some(({ id }) => id === beneficiaryId);
    const there = isNew
      ? []
      : await this.rows.list(Enrolment, {
          where: knownNow<Enrolment>({ beneficiaryId, programme }),
          order: { validFrom: 'ASC' },
          take: MOST_ENROLMENTS,
        });
    return [...here, ...there].some((other) => overlaps(other, one));
  }

  private async park(row: ImportRow, { findings, candidates }: Duplicates): Promise<void> {
    const { id } = row;
    await this.rows.update(
      ImportRow,
      { id },
      {
        state: 'parked',
        findings: [...row.findings, ...findings],
        candidates: [...new Set([...row.candidates, ...candidates])],
      },
    );
  }
}

interface Who {
  readonly id: string;
  readonly isNew: boolean;
}

function finding(column: 'row' | 'programme', key: FindingKey): Duplicates {
  return { findings: [{ column, key }], candidates: [] };
}
