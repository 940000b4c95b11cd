import { z } from 'zod';
import type { StaffGrant } from '../../records/entities/staff-grant.entity';
import { placeByCode } from '../../policy';
import { civilDate, vietnamDay } from '../../shared/civil-date';
import { foldText } from '../../shared/fold-text';
import type { Actor, Role } from '../actor';
import { ROLES, SERVES, writerOf } from '../actor';
import { COMMUNE_CODE, DAY, oneLine } from '../input-fields';
import type { ServiceParts } from '../service-parts';
import { staffFault } from './staff-faults';

/** A role as it is given: where, and on which days; from today on unless it says otherwise. */
export const GRANTED = {
  role: z.enum(ROLES, 'there is no such role'),
  unitCode: COMMUNE_CODE.nullable().default(null),
  hamlet: oneLine(100).nullable().default(null),
  fromDay: DAY.optional(),
  untilDay: DAY.nullable().default(null),
};

interface Granted {
  readonly staffId: string;
  readonly role: Role;
  readonly unitCode: string | null;
  readonly hamlet?: string | null;
  readonly fromDay?: string | undefined;
  readonly untilDay: string | null;
  readonly onBehalfOf?: string;
}

/**
 * The row of a grant.
 * @throws AppError BAD_INPUT for a role that nobody is appointed to, a hamlet for another role than a collaborator's, a commune where the role serves none or the
 *   other way round, one that does not stand on the first day, days out of order
 */
export function newGrant(
  { clock, ids }: Pick<ServiceParts, 'clock' | 'ids'>,
  actor: Actor,
  { staffId, role, unitCode, untilDay, hamlet = null, onBehalfOf = '', ...given }: Granted,
): StaffGrant {
  const today = vietnamDay(clock.now());
  const fromDay = given.fromDay ?? today;
  if (role === 'emergency-reader') throw staffFault('not-appointed');
  if ((SERVES[role] === 'units') !== (unitCode !== null)) throw staffFault('unit-needed');
  if (unitCode !== null && placeByCode(unitCode, civilDate(fromDay)) === null) {
    throw staffFault('no-such-unit');
  }
  if (hamlet !== null && role !== 'collaborator') throw staffFault('hamlet-of-whom');
  if (untilDay !== null && (untilDay < fromDay || untilDay < today))
    throw staffFault('last-day-first');
  return {
    ...{
      id: ids.next(),
      staffId,
      role,
      unitCode,
      hamlet: hamlet && foldText(hamlet),
      fromDay,
      untilDay,
    },
    onBehalfOf: onBehalfOf === '' ? null : onBehalfOf,
    ...{ grantedBy: writerOf(actor), endedAt: null, endedBy: null },
    ...{ version: 1, createdAt: clock.now() },
  };
}
