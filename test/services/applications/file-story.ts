import type { StaffActor } from '../../../src/services/actor';
import type { NewFile, NewProposal } from '../../../src/services/applications/file-input';
import type { FileRecord } from '../../../src/services/applications/file-record';
import { anOffice, here } from '../../support/office';
import type { TestRecords } from '../../support/records';

/** Three officers of Tú Lệ: one prepares, the others may check. */
export const maker = here;
export const checker: StaffActor = { ...here, id: 'hoa' };
export const third: StaffActor = { ...here, id: 'kien' };

export const GRANT: NewProposal = {
  outcome: 'grant',
  validFrom: '2026-11-01',
  amount: 540_000,
  payment: 'account',
};
export const DECIDED = { decision: 'Quyết định 12/QĐ-UBND', decidedOn: '2026-11-23' };

/** The office of a test, and how a file goes through it. */
export function filesOf(records: TestRecords) {
  const office = anOffice(records);
  const { applications, decisions, person, readings } = office;

  /** A file of somebody of Tú Lệ, received on Monday 16 November 2026. @returns its id */
  async function received(says: Partial<NewFile> = {}, actor: StaffActor = maker): Promise<string> {
    const beneficiaryId = says.beneficiaryId ?? (await person());
    return applications().register(actor, {
      procedure: 'social-pension',
      channel: 'counter',
      receivedOn: '2026-11-16',
      ...says,
      beneficiaryId,
    });
  }

  const read = (id: string): Promise<FileRecord> => readings().get(maker, id);

  /** The version that stands now. */
  async function at(id: string) {
    const { version, contentHash } = await read(id);
    return { id, version, contentHash };
  }

  async function step(
    id: string,
    kind: 'verified' | 'papers-asked' | 'completed' | 'forwarded',
    happenedOn: string,
  ) {
    await applications().addStep(maker, await at(id), { kind, happenedOn, note: 'giấy khai sinh' });
  }

  /** Received, verified, and with an answer prepared by the maker. @returns its id */
  async function prepared(says: Partial<NewFile> = {}, proposal: NewProposal = GRANT) {
    const id = await received(says);
    await step(id, 'verified', '2026-11-18');
    await applications().propose(maker, await at(id), proposal);
    return id;
  }

  async function approved(says: Partial<NewFile> = {}, proposal: NewProposal = GRANT) {
    const id = await prepared(says, proposal);
    await decisions().approve(checker, await at(id));
    return id;
  }

  return { ...office, approved, at, prepared, read, received, step };
}
