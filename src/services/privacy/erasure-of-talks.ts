import type { ErasurePlan } from './erasure-words';
import { KEPT_BECAUSE, words } from './erasure-words';

const { proof, technical } = KEPT_BECAUSE;

/** Tables of what citizens and the office said to each other. */
export const ERASURE_OF_TALKS: readonly ErasurePlan[] = [
  {
    table: 'conversation',
    erase: words('state'),
    overwrite: {
      address: { with: 'sealed-empty', when: 'always' },
      addressHash: { with: 'own-key', when: 'always' },
    },
    keep: [
      {
        because: technical,
        columns: words(
          'id channel language owner status waitingSince version lastSeq heardAt createdAt updatedAt',
        ),
      },
    ],
  },
  {
    table: 'message',
    erase: words('body understood externalId platformId'),
    keep: [
      {
        because: technical,
        columns: words(
          'id conversationId seq direction author channel delivery attempts leaseUntil nextAttemptAt fault createdAt',
        ),
      },
    ],
  },
  {
    table: 'verdict',
    erase: words('detail'),
    overwrite: {
      relation: { with: 'unknown', when: 'always' },
      summary: { with: 'empty-list', when: 'always' },
    },
    keep: [
      {
        because: technical,
        columns: words(
          'id conversationId messageId subject onDay policyVersion code reviewed createdAt',
        ),
      },
    ],
  },
  {
    table: 'review',
    erase: words('note'),
    keep: [
      {
        because: technical,
        columns: words('id conversationId verdictId messageId judgement staffId createdAt'),
      },
    ],
  },
  {
    table: 'complaint',
    keep: [
      {
        because: technical,
        columns: words('id conversationId messageId verdictId status closedAt closedBy createdAt'),
      },
    ],
  },
  { table: 'reminder', remove: 'Nobody who is forgotten is written to.' },
  {
    table: 'desk_talk',
    keep: [
      {
        because: technical,
        columns: words(
          'id ownedSince silentFrom offeredTo offeredBy offeredAt because labels closeReason closedAt closedBy',
        ),
      },
    ],
  },
  {
    table: 'desk_note',
    erase: words('body'),
    keep: [{ because: technical, columns: words('id conversationId staffId createdAt') }],
  },
  {
    table: 'desk_wait',
    keep: [
      {
        because: technical,
        columns: words('id conversationId since takenAt takenBy answeredAt endedAt'),
      },
    ],
  },
  { table: 'desk_presence', remove: 'Who looks at it now is gone in minutes anyway.' },
  {
    table: 'staff_promise',
    erase: words('body'),
    keep: [
      {
        because: technical,
        columns: words(
          'id conversationId messageId madeBy ownerId unitCode dueDay status endedAt endedBy version createdAt',
        ),
      },
    ],
  },
  {
    table: 'rating',
    erase: words('words'),
    keep: [
      {
        because: technical,
        columns: words('id conversationId closedBy askedAt score answeredAt seenAt seenBy'),
      },
    ],
  },
  { table: 'notice', remove: 'Nobody who is forgotten is written to.' },
  {
    table: 'account_link',
    keep: [
      {
        because: proof,
        columns: words('beneficiaryId role level validFrom lastDay consentId issuedBy'),
      },
      {
        because: technical,
        columns: words('id conversationId createdAt endedAt endedBy endedWhy liveKey version'),
      },
    ],
  },
  { table: 'link_code', remove: 'Nobody who is forgotten is linked any more.' },
  {
    table: 'link_tries',
    keep: [{ because: technical, columns: words('id misses since lockedUntil version') }],
  },
  {
    // What remains says that a notice was ours, and nothing of anybody.
    table: 'citizen_notice',
    erase: words('detail beneficiaryId'),
    keep: [
      {
        because: technical,
        columns: words(
          'id intent about conversationId code state reason dueAt createdAt endedAt version',
        ),
      },
    ],
  },
  { table: 'indexed_message', remove: 'What was erased is found by no word of it.' },
  { table: 'message_token', remove: 'What was erased is found by no word of it.' },
];
