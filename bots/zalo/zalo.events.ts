import { z } from 'zod';

/** What we read of Zalo's webhook events; shapes differ between its documents, so each is read leniently. */

const id = z.union([z.string().min(1).max(150), z.number().int().nonnegative()]).transform(String);
const party = z.looseObject({ id: id.optional() });
const text = z.string().optional().catch(undefined);
const attachment = z.looseObject({
  type: z.string(),
  payload: z.looseObject({
    url: z.string().max(2_000).optional().catch(undefined),
    size: z.coerce.number().int().nonnegative().optional().catch(undefined),
  }),
});
const message = z.looseObject({
  msg_id: id.optional(),
  text,
  attachments: z.array(attachment).optional().catch(undefined),
  payload: text,
  tracking_id: id.optional(),
});
const lines = z.record(z.string(), z.unknown());

export const EVENT = z.looseObject({
  event_name: z.string().min(1).max(100),
  timestamp: z.union([z.string(), z.number()]).transform(String),
  sender: party.optional(),
  recipient: party.optional(),
  oa_id: id.optional(),
  follower: party.optional(),
  message: message.optional(),
  info: lines.optional(),
});
export type ZaloEvent = z.output<typeof EVENT>;

/** Messages of a citizen. A tap on a button comes as the first of them, or under the name that one source gives. */
export const MESSAGES: readonly string[] = [
  'user_send_text',
  'user_click_button',
  'user_send_image',
  'user_send_link',
  'user_send_audio',
  'user_send_video',
  'user_send_sticker',
  'user_send_gif',
  'user_send_location',
  'user_send_business_card',
  'user_send_file',
];

/** Names of the events by which somebody asks for her data are not confirmed; these words are in no other's name. */
const ABOUT_RIGHTS =
  /(?:right|data_subject|delete_(?:user|data)|erase|consent_(?:revoke|withdraw))/;

export function isAboutRights(eventName: string): boolean {
  return ABOUT_RIGHTS.test(eventName);
}

/** Whom an event is about; undefined for anonymous visitors and groups. */
export function subjectOf({ sender, follower, ...event }: ZaloEvent): string | undefined {
  const user = event['user_id'];
  return follower?.id ?? sender?.id ?? (typeof user === 'string' ? user : undefined);
}

/** The name, telephone and the like that a citizen sent by Zalo's form, as lines; the address in both its shapes. */
export function contactLines(info: z.output<typeof lines>): string {
  const full = lines.safeParse(info['full_address']);
  const at = full.success ? full.data : info;
  const parts = ['user_address', 'address', 'user_ward', 'ward', 'district', 'user_city', 'city'];
  const address = parts.map((part) => at[part]).filter(isWord);
  const told: readonly (readonly [string, unknown])[] = [
    ['Họ tên', info['name']],
    ['Điện thoại', info['phone']],
    ['Địa chỉ', address.join(', ')],
  ];
  return told.flatMap(([label, value]) => (isWord(value) ? [`${label}: ${value}`] : [])).join('\n');
}

function isWord(value: unknown): value is string | number {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}
