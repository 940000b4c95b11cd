import { z } from 'zod';

const ID = z.string().min(1).max(99);
const INSTANT = z.iso.datetime({ offset: true });

const HEADER = z.looseObject({
  version: z.string().max(20).default('1.0.0'),
  message_id: ID,
  message_ts: INSTANT,
  action: z.string().max(40),
  sender_id: ID,
  total_count: z.int(),
  is_msg_encrypted: z.boolean().default(false),
});
export type Header = z.output<typeof HEADER>;

/** What `registry/search` takes; fields that it does not know are let through, and are signed too. */
export const ENVELOPE = z.object({
  signature: z.string().max(2000).optional(),
  header: HEADER,
  message: z.looseObject({
    transaction_id: ID,
    search_request: z
      .array(
        z.looseObject({
          reference_id: ID,
          timestamp: INSTANT,
          search_criteria: z.looseObject({
            reg_type: z.string().max(60),
            query_type: z.string().max(40),
            query: z.unknown().optional(),
            pagination: z.unknown().optional(),
          }),
        }),
      )
      .min(1)
      .max(10),
  }),
});
export type Envelope = z.output<typeof ENVELOPE>;
export type SearchItem = Envelope['message']['search_request'][number];

/** One person by an identifier: the social-security code (UIN), or the number of her identity card (NID). */
export const BY_IDENTIFIER = z.object({
  type: z.enum(['UIN', 'NID']),
  value: z.string().max(40),
});

/** What `registry/sync/txn/status` takes: how far a search is that was asked for before. */
export const STATUS_ENVELOPE = z.object({
  signature: z.string().max(2000).optional(),
  header: HEADER,
  message: z.looseObject({
    transaction_id: ID,
    txnstatus_request: z.looseObject({
      reference_id: ID,
      txn_type: z.literal('search'),
      attribute_type: z.enum(['correlation_id', 'transaction_id']),
      attribute_value: ID,
    }),
  }),
});
export type StatusEnvelope = z.output<typeof STATUS_ENVELOPE>;

export const PAGE = z
  .object({
    page_size: z.int().min(1).max(100),
    page_number: z.int().min(1).max(1000).default(1),
  })
  .default({ page_size: 100, page_number: 1 });

/** No field of the standard lies deeper; a message beyond it would overflow whatever walks it. */
const DEEPEST = 32;

/** Whether JSON holds more lists and objects within one another than any message has. */
export function isTooDeep(message: unknown): boolean {
  let level: readonly unknown[] = [message];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((one) => (one instanceof Object ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}
