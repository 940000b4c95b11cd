import type { Database } from '../records/database';
import { StaffUser } from '../records/entities/staff-user.entity';
import type { Role, StaffActor } from './actor';

/** Who an account is when it acts. */
export function actorFor({ id, role, unitCode }: StaffUser): StaffActor {
  return {
    kind: 'staff',
    id,
    role: role as Role,
    unitCodes: unitCode === null ? 'all' : [unitCode],
  };
}

/** Finds who an account is, for work that was begun for it and goes on without it; null when it was closed. */
export function workingFor(db: Database): (id: string) => Promise<StaffActor | null> {
  return async (id) => {
    const user = await db.read((rows) => rows.find(StaffUser, { id, active: true }));
    return user && actorFor(user);
  };
}
