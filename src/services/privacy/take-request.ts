import { PrivacyRequest } from '../../records/entities/privacy-request.entity';
import type { Writer } from '../../records/rows';
import { vietnamDay } from '../../shared/civil-date';
import { loadCalendar } from '../calendar/load-calendar';
import { placeOf, sealJson } from '../sealed-json';
import type { ServiceParts } from '../service-parts';
import { dueDays } from './request-clock';

/** A request as it came in; everything else of its row follows from the moment. */
export type TakenRequest = Pick<
  PrivacyRequest,
  | 'beneficiaryId'
  | 'conversationId'
  | 'unitCode'
  | 'kind'
  | 'channel'
  | 'requester'
  | 'identity'
  | 'othersInvolved'
  | 'recordedBy'
> & { readonly id: string; readonly asked: string };

/** Takes a request about somebody's own data in, inside the write that it is part of; its clocks run from now. */
export async function takeRequest(
  rows: Writer,
  { clock, vault }: Pick<ServiceParts, 'clock' | 'vault'>,
  { asked, ...taken }: TakenRequest,
): Promise<void> {
  const now = clock.now();
  const calendar = await loadCalendar(rows);
  const others = taken.othersInvolved ? 'with-others' : 'alone';
  await rows.insert(PrivacyRequest, {
    ...taken,
    ...dueDays(calendar, taken.kind, { received: vietnamDay(now), others }),
    words: sealJson(vault, placeOf('privacy_request', 'words', taken.id), { asked }),
    receivedAt: now,
    extended: false,
    state: 'received',
    answeredAt: null,
    answeredBy: null,
    endedAt: null,
    endedBy: null,
    outcome: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  });
}
