import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { Enrolment } from '../../records/entities/enrolment.entity';
import { HouseholdMember } from '../../records/entities/household-member.entity';
import type { ImportRow } from '../../records/entities/import-row.entity';
import { Recognition } from '../../records/entities/recognition.entity';
import { ServiceRecord } from '../../records/entities/service-record.entity';
import type { Writer } from '../../records/rows';
import { not } from '../../records/rows';
import type { Finding } from './findings';
import type { Undoing } from './row-flow';
import { withdraw } from './withdraw';

/**
 * Takes a row back: whoever came in by it and was used for nothing else goes altogether; of others only the
 * statement is withdrawn, and kept when somebody worded it anew.
 */
export async function undoPerson(undoing: Undoing, row: ImportRow): Promise<readonly Finding[]> {
  const { beneficiaryId, statementId, registered } = row;
  if (beneficiaryId === null) return [];
  if (registered && (await isUnused(undoing.rows, beneficiaryId, statementId))) {
    await forget(undoing.rows, beneficiaryId);
    return [];
  }
  const kept: readonly Finding[] = registered ? [{ column: 'row', key: 'kept-used' }] : [];
  if (statementId === null || (await withdraw(undoing, Enrolment, statementId))) return kept;
  return [...kept, { column: 'programme', key: 'kept-changed' }];
}

/** Whether nothing was changed or written down about her but the one statement of the import, as it was. */
async function isUnused(rows: Writer, id: string, statementId: string | null): Promise<boolean> {
  const person = await rows.find(Beneficiary, { id });
  if (person === null || person.version !== 1) return false;
  const of = { beneficiaryId: id };
  const others = [
    await rows.count(HouseholdMember, of),
    await rows.count(Recognition, of),
    await rows.count(ServiceRecord, of),
    await rows.count(Enrolment, { ...of, because: not<'recorded'>('recorded') }),
    await rows.count(
      Enrolment,
      statementId === null ? of : { ...of, statementId: not(statementId) },
    ),
  ];
  return others.every((many) => many === 0);
}

/** Removes her with the wordings of the import: nobody is left of whom they could be asked. */
async function forget(rows: Writer, id: string): Promise<void> {
  await rows.remove(Enrolment, { beneficiaryId: id });
  await rows.remove(Beneficiary, { id });
}
