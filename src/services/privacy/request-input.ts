import { z } from 'zod';
import {
  IDENTITY_LEVELS,
  REQUEST_KINDS,
  REQUESTERS,
} from '../../records/entities/privacy-request.entity';
import { oneLine } from '../input-fields';

const SAID = oneLine(2_000);
/** A request as it is taken in. */
export const NEW_REQUEST = z.object({
  beneficiaryId: z.string().max(36).nullable().default(null),
  conversationId: z.string().max(36).nullable().default(null),
  kind: z.enum(REQUEST_KINDS),
  channel: z.string().regex(/^[a-z][a-z-]{1,29}$/, 'it is not the name of a channel'),
  requester: z.enum(REQUESTERS).default('self'),
  identity: z.enum(IDENTITY_LEVELS).default('unchecked'),
  asked: SAID,
  othersInvolved: z.boolean().default(false),
});
export type NewPrivacyRequest = z.input<typeof NEW_REQUEST>;

/** A step of it. */
export const STEP = z.object({ id: z.string().max(36), version: z.int().min(1), words: SAID });
/** One step of a request: which, as it was read, and the words to the person. */
export type RequestStep = z.input<typeof STEP>;
