import type { ErasurePlan } from './erasure-words';
import { KEPT_BECAUSE, words } from './erasure-words';

const { staff, proof, audit, technical } = KEPT_BECAUSE;

/** Tables of staff, partners, places and of the machine; the words of consents and the audit trail. */
export const ERASURE_OF_OFFICE: readonly ErasurePlan[] = [
  {
    table: 'service_provider',
    keep: [
      {
        because: staff,
        columns: words(
          'id code name kind unitCode fromDay untilDay enteredBy version createdAt updatedAt',
        ),
      },
    ],
  },
  {
    table: 'payday',
    keep: [
      { because: staff, columns: words('id unitCode programme day place announcedBy createdAt') },
    ],
  },
  {
    table: 'staff_person',
    keep: [{ because: staff, columns: words('id name createdAt') }],
  },
  {
    table: 'staff_user',
    keep: [
      {
        because: staff,
        columns: words('id login personId passwordHash active deviceEpoch version createdAt'),
      },
    ],
  },
  {
    table: 'staff_session',
    keep: [
      {
        because: staff,
        columns: words(
          'id tokenHash staffId stage role onBehalfOf provedAt expiresAt idleUntil createdAt',
        ),
      },
    ],
  },
  {
    table: 'staff_grant',
    keep: [
      {
        because: staff,
        columns: words(
          'id staffId role unitCode hamlet fromDay untilDay onBehalfOf grantedBy endedAt endedBy version createdAt',
        ),
      },
    ],
  },
  {
    table: 'staff_factor',
    keep: [
      { because: staff, columns: words('id staffId secret offered lastStep version createdAt') },
    ],
  },
  {
    table: 'staff_recovery_code',
    keep: [{ because: staff, columns: words('id staffId codeIndex') }],
  },
  {
    table: 'staff_lock',
    keep: [
      { because: staff, columns: words('id staffId side failures lockedUntil version updatedAt') },
    ],
  },
  {
    table: 'emergency_access',
    keep: [
      {
        because: staff,
        columns: words(
          'id staffId unitCode reason openedAt expiresAt endedAt reviewedBy reviewedAt outcome remark version',
        ),
      },
    ],
  },
  {
    table: 'security_alarm',
    keep: [
      { because: staff, columns: words('id kind object raisedAt settledBy settledAt version') },
    ],
  },
  {
    table: 'list_reveal',
    keep: [{ because: audit, columns: words('id listKey unitCode reason staffId createdAt') }],
  },
  {
    table: 'idempotency_key',
    keep: [{ because: technical, columns: words('id actor token requestHash result createdAt') }],
  },
  {
    table: 'lease',
    keep: [{ because: staff, columns: words('name holder expiresAt') }],
  },
  {
    table: 'top_up',
    keep: [
      {
        because: staff,
        columns: words(
          'id programme lines placeKind placeCode fromDay untilDay raises value decision at enteredBy approvedBy approvedAt proposal proposedBy withdrawnAt version createdAt updatedAt',
        ),
      },
    ],
  },
  {
    table: 'canned_reply',
    keep: [
      {
        because: staff,
        columns: words('id name unitCode language revision body retiredAt writtenBy createdAt'),
      },
    ],
  },
  {
    table: 'office_hours',
    keep: [
      {
        because: staff,
        columns: words(
          'id unitCode validFrom heldFrom week decision enteredBy withdrawnAt version createdAt',
        ),
      },
    ],
  },
  {
    table: 'calendar_notice',
    keep: [
      {
        because: staff,
        columns: words(
          'id day heldDay kind name decision decidedOn enteredBy withdrawnAt version createdAt updatedAt',
        ),
      },
    ],
  },
  {
    table: 'partner',
    keep: [
      {
        because: staff,
        columns: words(
          'id handle name scopes unitCodes budgetPerMinute createdBy version createdAt updatedAt',
        ),
      },
    ],
  },
  {
    table: 'partner_key',
    keep: [
      {
        because: staff,
        columns: words(
          'id partnerId prefix secretHash validFrom validTo lastUsedAt signingKey createdBy createdAt',
        ),
      },
    ],
  },
  {
    table: 'partner_budget',
    keep: [{ because: staff, columns: words('id minute spent') }],
  },
  {
    table: 'partner_message',
    keep: [{ because: staff, columns: words('id partnerId messageHash takenAt') }],
  },
  {
    table: 'partner_search',
    keep: [{ because: staff, columns: words('id partnerId transactionHash question takenAt') }],
  },
  {
    table: 'data_key',
    keep: [{ because: staff, columns: words('name wrapped sealsFrom retiredAt createdAt') }],
  },
  {
    table: 'channel_secret',
    keep: [{ because: staff, columns: words('id secret state version changedAt') }],
  },
  {
    table: 'job_cursor',
    keep: [{ because: staff, columns: words('name place updatedAt') }],
  },
  {
    table: 'live_event',
    keep: [{ because: staff, columns: words('seq kind subject change unitCode at') }],
  },
  {
    table: 'administrative_unit',
    keep: [
      {
        because: staff,
        columns: words(
          'id code validFrom validTo kind name foldedName title formerDistricts formerProvince successorId law version updatedAt',
        ),
      },
    ],
  },
  {
    table: 'consent_text',
    keep: [{ because: proof, columns: words('hash purpose language words createdAt') }],
  },
  {
    table: 'audit_entry',
    keep: [
      {
        because: audit,
        columns: words('id chain seq at actor action object details prevHash hash'),
      },
    ],
  },
];
