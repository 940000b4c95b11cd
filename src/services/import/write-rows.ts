import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { Enrolment } from '../../records/entities/enrolment.entity';
import type { ImportJob } from '../../records/entities/import-job.entity';
import { ImportRow } from '../../records/entities/import-row.entity';
import { rowsInState } from '../../records/queries/import-rows';
import type { Writer } from '../../records/rows';
import { knownNow, overlaps } from '../../records/two-times';
import { vietnamDay } from '../../shared/civil-date';
import type { Actor } from '../actor';
import type { BeneficiaryService, NewBeneficiary } from '../beneficiary.service';
import type { ServiceParts } from '../service-parts';
import { newStatement } from '../statements';
import type { Duplicates } from './find-duplicates';
import { knownPeople } from './find-duplicates';
import type { FindingKey } from './findings';
import { readStored } from './import-job';
import { personKey } from './person-key';
import type { RowRead } from './read-row';

export interface WritingParts extends ServiceParts {
  readonly people: Pick<BeneficiaryService, 'newRow'>;
}

/** How many rows one transaction writes. */
const BLOCK = 200;
/** Nobody receives more programmes. */
const MOST_ENROLMENTS = 500;

/** One block of an approved job on its way into the records; what it makes is inserted at the end. */
export class RowsWriting {
  private readonly people: Beneficiary[] = [];
  private readonly enrolments: Enrolment[] = [];
  private readonly written = new Map<number, string>();

  constructor(
    private readonly parts: WritingParts,
    private readonly rows: Writer,
    private readonly job: ImportJob,
  ) {}

  /** Writes the next rows, or parks those that meanwhile may not be written. @returns how many they were */
  async next(): Promise<number> {
    const { parts, rows, job } = this;
    const block = await rowsInState(rows, job.id, { state: 'ready', take: BLOCK });
    const on = vietnamDay(parts.clock.now());
    const read = block.map((row) => ({ row, says: readStored(parts.vault, row, on) }));
    const fresh = read.filter(({ row }) => row.decision === null);
    const keyOf = ({ person }: RowRead) => personKey(parts.vault, person);
    const known = await knownPeople(
      rows,
      fresh.map(({ says }) => keyOf(says)),
      'all',
    );
    for (const { row, says } of read) {
      const met = row.decision === null ? known(keyOf(says)) : null;
      await this.place(row, says, met);
    }
    await this.rows.insert(Beneficiary, this.people);
    await this.rows.insert(Enrolment, this.enrolments);
    return block.length;
  }

  private async place(row: ImportRow, says: RowRead, met: Duplicates | null): Promise<void> {
    if (met !== null && met.findings.length > 0) return this.park(row, met);
    const who = row.decision === 'same' ? await this.named(row) : await this.register(says);
    if (who === null) return this.park(row, finding('row', 'waits-for-row'));
    const statement = this.statement(who.id, says);
    if (statement !== null && (await this.overlapping(statement))) {
      if (who.isNew) this.people.pop();
      return this.park(row, finding('programme', 'receives-already'));
    }
    if (statement !== null) this.enrolments.push(statement);
    this.written.set(row.rowNumber, who.id);
    await this.change(row, {
      state: 'done',
      beneficiaryId: who.id,
      registered: who.isNew,
      statementId: statement?.statementId ?? null,
    });
  }

  private async register({ person }: RowRead): Promise<Who> {
    // Everything that a row needs was found in it, or it would not be ready.
    const { people } = this.parts;
    const input = person as NewBeneficiary;
    const row = await people.newRow(this.rows, input, this.job.uploadedBy);
    this.people.push(row);
    return { id: row.id, isNew: true };
  }

  /** Whom the officer named: somebody known, or who came in with a row further up. */
  private async named({ sameAs }: ImportRow): Promise<Who | null> {
    const [, number] = /^row:(\d+)$/.exec(sameAs ?? '') ?? [];
    if (number === undefined) {
      const person = await this.rows.find(Beneficiary, { id: String(sameAs) });
      if (person === null) return null;
      await this.rows.guardedUpdate(Beneficiary, person, { updatedAt: this.parts.clock.now() });
      return { id: person.id, isNew: false };
    }
    const rowNumber = Number(number);
    const above = await this.rows.find(ImportRow, { jobId: this.job.id, rowNumber });
    const id = this.written.get(rowNumber) ?? above?.beneficiaryId ?? null;
    return id === null ? null : { id, isNew: false };
  }

  private statement(beneficiaryId: string, { enrolment }: RowRead): Enrolment | null {
    if (enrolment === null) return null;
    const { programme, decision, decidedOn, validFrom, amount = null } = enrolment;
    const by: Actor = { kind: 'staff', id: this.job.uploadedBy, ...NO_ROLE };
    return {
      ...newStatement(this.parts, by, { validFrom: String(validFrom), validTo: null }),
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
    await this.change(row, {
      state: 'parked',
      findings: [...row.findings, ...findings],
      candidates: [...new Set([...row.candidates, ...candidates])],
    });
  }

  private async change({ id }: ImportRow, patch: Partial<ImportRow>): Promise<void> {
    await this.rows.update(ImportRow, { id }, patch);
  }
}

interface Who {
  readonly id: string;
  readonly isNew: boolean;
}

/** Rights were looked at when the row was read and when the job was approved. */
const NO_ROLE = { role: 'commune-officer', unitCodes: [] } as const;

function finding(column: 'row' | 'programme', key: FindingKey): Duplicates {
  return { findings: [{ column, key }], candidates: [] };
}
