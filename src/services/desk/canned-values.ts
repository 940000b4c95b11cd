import type { Conversation } from '../../records/entities/conversation.entity';
import { StaffPromise } from '../../records/entities/staff-promise.entity';
import type { Reader } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import type { ServiceParts } from '../service-parts';
import { hoursNow } from './hours-now';
import { staffName } from './staff-name';

/** What a reply kept ready may name; each is filled from the records or not at all. */
export const VARIABLES = ['staff', 'today', 'promise-day', 'opens-at', 'opens-on'] as const;
export type VariableKey = (typeof VARIABLES)[number];

/** The values that are known for a conversation now; what nobody wrote down is absent. */
export async function valuesFor(
  rows: Reader,
  { vault, clock }: Pick<ServiceParts, 'vault' | 'clock'>,
  { conversation, staffId }: { readonly conversation: Conversation; readonly staffId: string },
): Promise<Readonly<Partial<Record<VariableKey, string>>>> {
  const now = clock.now();
  const name = await staffName(rows, vault, staffId);
  const [promise] = await rows.list(StaffPromise, {
    where: { conversationId: conversation.id, status: 'open' },
    order: { dueDay: 'ASC', id: 'ASC' },
    take: 1,
  });
  const hours = await hoursNow(rows, { unitCode: '', now });
  return {
    today: dayText(vietnamDay(now)),
    ...(name !== null && { staff: name }),
    ...(promise !== undefined && { 'promise-day': dayText(promise.dueDay) }),
    ...(hours.state === 'later' && { 'opens-at': hours.time, 'opens-on': dayText(hours.day) }),
  };
}

/** '05/12/2026' */
function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}
