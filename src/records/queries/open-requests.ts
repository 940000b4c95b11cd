import { PrivacyRequest } from '../entities/privacy-request.entity';
import { below, oneOf } from '../rows';
import type { Reader } from '../rows';
import type { Scope } from './scope';

const MOST = 500;

/**
 * Requests that are neither done nor refused, the one due first at the top.
 * @param lateOn only those whose answer or act is late on this day; null for all
 */
export async function openRequests(
  rows: Reader,
  scope: Scope,
  lateOn: string | null,
): Promise<readonly PrivacyRequest[]> {
  const units = typeof scope === 'string' ? {} : { unitCode: oneOf([...scope]) };
  const waiting = { ...units, state: 'received' as const };
  const told = { ...units, state: 'answered' as const };
  const late = (day: string) => [
    { ...waiting, answerDue: below(day) },
    { ...waiting, actDue: below(day) },
    { ...told, actDue: below(day) },
  ];
  return rows.list(PrivacyRequest, {
    where: lateOn === null ? [waiting, told] : late(lateOn),
    order: { actDue: 'ASC', id: 'ASC' },
    take: MOST,
  });
}
