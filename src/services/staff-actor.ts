import type { Database } from '../records/database';
import { StaffUser } from '../records/entities/staff-user.entity';
import type { Clock } from '../shared/ports';
import type { Hat } from './access/hats';
import { hatsOf } from './access/hats';
import type { StaffActor } from './actor';
import { may } from './actor';

/** Who an account is when it acts in one of its roles. */
export function actorFor(
  { id, personId }: Pick<StaffUser, 'id' | 'personId'>,
  hat: Hat,
): StaffActor {
  const { role, unitCodes, hamlets, onBehalfOf } = hat;
  const bound = hamlets === null ? {} : { hamlets };
  const who = { kind: 'staff', id, role, unitCodes, ...bound, personId } as const;
  return onBehalfOf === null ? who : { ...who, onBehalfOf };
}

/**
 * Finds who an account is, for an import that was begun for it and goes on without it: in the first of its roles
 * that still may. Null when the account was closed or has no such role any more.
 */
export function workingFor(
  db: Database,
  clock: Clock,
): (staffId: string) => Promise<StaffActor | null> {
  return (staffId) =>
    db.read(async (rows) => {
      const user = await rows.find(StaffUser, { id: staffId, active: true });
      if (user === null) return null;
      const actors = (await hatsOf(rows, user.id, clock.now())).map((hat) => actorFor(user, hat));
      return actors.find((actor) => may(actor, 'import.write')) ?? null;
    });
}
