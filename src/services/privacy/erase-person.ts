import { Application } from '../../records/entities/application.entity';
import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { Conversation } from '../../records/entities/conversation.entity';
import { Enrolment } from '../../records/entities/enrolment.entity';
import { Notice } from '../../records/entities/notice.entity';
import { PersonMerge } from '../../records/entities/person-merge.entity';
import { Recognition } from '../../records/entities/recognition.entity';
import { Reminder } from '../../records/entities/reminder.entity';
import { ServiceRecord } from '../../records/entities/service-record.entity';
import { above } from '../../records/rows';
import type { Reader, Writer } from '../../records/rows';
import type { Vault } from '../../shared/ports';
import { closeComplaints } from '../close-complaints';
import { eraseConversation } from '../erase-conversation';
import { forgetLinks } from '../links/end-links';
import type { ErasedHow } from './blank';
import { blankOf } from './blank';
import { KEPT_BECAUSE, planOf } from './erasure-plan';
import { entityOf } from './tables';

/** What an erasure did, to be told to who asked for it. */
export interface Erased {
  readonly how: ErasedHow;
  /** Rows in which something was erased. */
  readonly rows: number;
  /** Why something stays; empty when nothing of her does. */
  readonly kept: readonly string[];
}

export interface Erasing {
  readonly vault: Vault;
  /** UTC milliseconds. */
  readonly now: number;
}

const BLOCK = 200;

/**
 * Walks the erasure plan for one person. Of whom decisions, payments or services are on file, the file stays
 * (Điều 14, Điều 19 Luật 91/2025/QH15), and she is told so.
 */
export async function erasePerson(
  rows: Writer,
  beneficiaryId: string,
  { vault, now }: Erasing,
): Promise<Erased> {
  const how = (await hasFile(rows, beneficiaryId)) ? 'part' : 'whole';
  const person = await rows.get(Beneficiary, { id: beneficiaryId });
  const patch = blankOf(planOf('beneficiary'), beneficiaryId, { vault, how });
  await rows.guardedUpdate(Beneficiary, person, { ...patch, updatedAt: now });
  let many = 1 + (await rows.remove(Notice, { beneficiaryId }));
  await forgetLinks(rows, { beneficiaryId }, { why: 'erased', by: 'system', now });
  for (const table of ['service_record', 'import_row']) {
    many += await blankAll(rows, table, { where: { beneficiaryId }, vault, how });
  }
  // Both records of a merge lie in it word for word; nothing is taken back of somebody who was erased.
  for (const id of await mergedInto(rows, beneficiaryId)) {
    many += await blankAll(rows, 'person_merge', { where: { survivorId: id }, vault, how });
  }
  return { how, rows: many, kept: how === 'part' ? [KEPT_BECAUSE.file] : [] };
}

/** The same for somebody known from a conversation only. A message that is still to be answered is answered. */
export async function eraseTalk(
  rows: Writer,
  conversationId: string,
  { vault, now }: Erasing,
): Promise<Erased> {
  const conversation = await rows.get(Conversation, { id: conversationId });
  await eraseConversation(rows, conversationId);
  await closeComplaints(rows, { conversationId }, { closedAt: now, closedBy: 'citizen' });
  await rows.remove(Reminder, { conversationId });
  await rows.remove(Notice, { conversationId });
  await forgetLinks(rows, { conversationId }, { why: 'erased', by: 'system', now });
  const patch = blankOf(planOf('conversation'), conversationId, { vault, how: 'whole' });
  await rows.guardedUpdate(Conversation, conversation, patch);
  let many = 1;
  for (const table of ['message', 'verdict', 'review', 'desk_note', 'staff_promise', 'rating']) {
    many += await blankAll(rows, table, { where: { conversationId }, vault, how: 'whole' });
  }
  return { how: 'whole', rows: many, kept: [] };
}

/** The person and every record that went into hers, also by way of another. */
async function mergedInto(rows: Reader, survivorId: string): Promise<readonly string[]> {
  const known = [survivorId];
  for (const id of known) {
    const order = { id: 'ASC' } as const;
    const found = await rows.list(PersonMerge, { where: { survivorId: id }, order, take: BLOCK });
    known.push(...found.map(({ loserId }) => loserId).filter((one) => !known.includes(one)));
  }
  return known;
}

async function hasFile(rows: Reader, beneficiaryId: string): Promise<boolean> {
  const counts = [
    await rows.count(Enrolment, { beneficiaryId }),
    await rows.count(ServiceRecord, { beneficiaryId }),
    await rows.count(Recognition, { beneficiaryId }),
    await rows.count(Application, { beneficiaryId }),
  ];
  return counts.some((many) => many > 0);
}

interface Blanking {
  readonly where: Readonly<Record<string, string>>;
  readonly vault: Vault;
  readonly how: ErasedHow;
}

async function blankAll(rows: Writer, table: string, { where, ...by }: Blanking): Promise<number> {
  const entity = entityOf(table);
  let many = 0;
  for (let after = ''; ;) {
    const found = await rows.list(entity, {
      where: after === '' ? where : { ...where, id: above(after) },
      order: { id: 'ASC' },
      take: BLOCK,
    });
    for (const { id } of found) await rows.update(entity, { id }, blankOf(planOf(table), id, by));
    many += found.length;
    after = found[found.length - 1]?.id ?? '';
    if (found.length < BLOCK) return many;
  }
}
