import type { CivilDate } from '../../shared/civil-date';
import type { Reader } from '../rows';

/** Keys of people of a commune who receive a programme on a day, as it is known now, and whom some account is linked to. */
export async function linkedRecipients(
  rows: Reader,
  { unitCode, programme, day }: { unitCode: string; programme: string; day: CivilDate },
): Promise<string[]> {
  const found = await rows.sql<{ id: string }>(
    `SELECT DISTINCT b.id FROM account_link l
       JOIN beneficiary b ON b.id = l.beneficiaryId
       JOIN enrolment e ON e.beneficiaryId = b.id
      WHERE l.endedAt IS NULL AND b.unitCode = ? AND e.programme = ? AND e.knownTo IS NULL
        AND e.validFrom <= ? AND (e.validTo IS NULL OR e.validTo >= ?)
      ORDER BY b.id LIMIT 5000`,
    [unitCode, programme, day, day],
  );
  return found.map(({ id }) => id);
}
