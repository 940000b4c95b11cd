/** What erasure does with one table: every column stands under exactly one of the words. */
export interface ErasurePlan {
  readonly table: string;
  /** Set to null whenever somebody is erased. */
  readonly erase?: readonly string[];
  /** Set to null only of somebody of whom no decision, payment or service is on file. */
  readonly eraseWithoutFile?: readonly string[];
  /** Cannot be null: overwritten, under the same conditions as `eraseWithoutFile` or, with `always`, in any case. */
  readonly overwrite?: Readonly<Record<string, Overwritten>>;
  /** The whole row goes; its columns need no further word. */
  readonly remove?: string;
  /** Why these columns stay: what law, or that they say nothing about anybody. */
  readonly keep?: readonly { readonly because: string; readonly columns: readonly string[] }[];
}

export interface Overwritten {
  readonly with: 'sealed-empty' | 'own-key' | 'erased-name' | 'unknown' | 'empty-list';
  readonly when: 'always' | 'without-file';
}

/** Why data of somebody stay although she asked for their erasure; said to her word for word. */
export const KEPT_BECAUSE = {
  file: 'Luật Lưu trữ 33/2024/QH15 và Luật Kế toán 88/2015/QH13: hồ sơ chi trả, quyết định phải lưu đủ thời hạn.',
  proof:
    'Điều 9 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: cơ quan phải chứng minh được việc đồng ý và việc trả lời.',
  audit: 'Điều 19 khoản 2 Luật 91/2025/QH15: phải giám sát được ai đã xem, ai đã sửa.',
  technical: 'Không cho biết gì về ai: khóa, số thứ tự, trạng thái, giờ ghi.',
  staff: 'Dữ liệu của cán bộ hoặc của máy, không phải của người dân.',
} as const;

const { file, proof, audit, technical, staff } = KEPT_BECAUSE;
const TWO_TIMES = [
  'id',
  'statementId',
  'validFrom',
  'validTo',
  'knownFrom',
  'knownTo',
  'because',
  'recordedBy',
];

/** Every table and column of the records. A column that is missing here fails a test. */
export const ERASURE_PLAN: readonly ErasurePlan[] = [
  {
    table: 'beneficiary',
    erase: ['phone', 'phoneIndex'],
    eraseWithoutFile: [
      'birthFrom',
      'birthTo',
      'citizenId',
      'citizenIdIndex',
      'sex',
      'ethnicity',
      'diedOn',
    ],
    overwrite: {
      displayName: { with: 'erased-name', when: 'without-file' },
      foldedName: { with: 'erased-name', when: 'without-file' },
      lifeStatus: { with: 'unknown', when: 'without-file' },
    },
    keep: [
      { because: file, columns: ['code', 'unitCode'] },
      { because: technical, columns: ['id', 'registeredBy', 'version', 'createdAt', 'updatedAt'] },
    ],
  },
  {
    table: 'household',
    keep: [
      { because: file, columns: ['unitCode', 'hamlet', 'formedOn', 'endedOn', 'mergedInto'] },
      { because: technical, columns: ['id', 'registeredBy', 'version', 'createdAt', 'updatedAt'] },
    ],
  },
  {
    table: 'household_member',
    keep: [{ because: file, columns: [...TWO_TIMES, 'householdId', 'beneficiaryId', 'role'] }],
  },
  {
    table: 'recognition',
    keep: [
      {
        because: file,
        columns: [
          ...TWO_TIMES,
          'beneficiaryId',
          'householdId',
          'unitCode',
          'fact',
          'value',
          'decision',
          'decidedOn',
        ],
      },
    ],
  },
  {
    table: 'enrolment',
    keep: [
      {
        because: file,
        columns: [
          ...TWO_TIMES,
          'beneficiaryId',
          'programme',
          'decision',
          'decidedOn',
          'amount',
          'payment',
        ],
      },
    ],
  },
  {
    table: 'service_record',
    erase: ['note'],
    keep: [
      {
        because: file,
        columns: [
          'id',
          'beneficiaryId',
          'programme',
          'givenOn',
          'amount',
          'unitCode',
          'recordedBy',
          'createdAt',
        ],
      },
    ],
  },
  {
    table: 'conversation',
    erase: ['state'],
    overwrite: {
      address: { with: 'sealed-empty', when: 'always' },
      addressHash: { with: 'own-key', when: 'always' },
    },
    keep: [
      {
        because: technical,
        columns: [
          ...['id', 'channel', 'language', 'owner', 'status', 'waitingSince', 'version', 'lastSeq'],
          ...['createdAt', 'updatedAt'],
        ],
      },
    ],
  },
  {
    table: 'message',
    erase: ['body', 'understood', 'externalId', 'platformId'],
    keep: [
      {
        because: technical,
        columns: [
          ...[
            'id',
            'conversationId',
            'seq',
            'direction',
            'author',
            'channel',
            'delivery',
            'attempts',
          ],
          ...['leaseUntil', 'nextAttemptAt', 'createdAt'],
        ],
      },
    ],
  },
  {
    table: 'verdict',
    erase: ['detail'],
    overwrite: {
      relation: { with: 'unknown', when: 'always' },
      summary: { with: 'empty-list', when: 'always' },
    },
    keep: [
      {
        because: technical,
        columns: [
          ...['id', 'conversationId', 'messageId', 'subject', 'onDay', 'policyVersion', 'code'],
          ...['reviewed', 'createdAt'],
        ],
      },
    ],
  },
  {
    table: 'review',
    erase: ['note'],
    keep: [
      {
        because: technical,
        columns: [
          'id',
          'conversationId',
          'verdictId',
          'messageId',
          'judgement',
          'staffId',
          'createdAt',
        ],
      },
    ],
  },
  {
    table: 'complaint',
    keep: [
      {
        because: technical,
        columns: [
          ...['id', 'conversationId', 'messageId', 'verdictId', 'status', 'closedAt', 'closedBy'],
          ...['createdAt'],
        ],
      },
    ],
  },
  { table: 'reminder', remove: 'Nobody who is forgotten is written to.' },
  {
    table: 'import_job',
    overwrite: { fileName: { with: 'sealed-empty', when: 'without-file' } },
    keep: [
      {
        because: technical,
        columns: [
          ...[
            'id',
            'fileHash',
            'liveHash',
            'contentHash',
            'state',
            'units',
            'uploadedBy',
            'approvedBy',
          ],
          ...['version', 'createdAt', 'updatedAt'],
        ],
      },
    ],
  },
  {
    table: 'import_row',
    erase: ['citizenIdIndex', 'nameIndex', 'birthFrom', 'birthTo'],
    overwrite: { cells: { with: 'sealed-empty', when: 'always' } },
    keep: [
      {
        because: technical,
        columns: [
          ...[
            'id',
            'jobId',
            'rowNumber',
            'state',
            'findings',
            'candidates',
            'unitCode',
            'decision',
          ],
          ...['sameAs', 'decidedBy', 'beneficiaryId', 'registered', 'statementId'],
        ],
      },
    ],
  },
  {
    table: 'privacy_request',
    keep: [
      {
        because: proof,
        columns: [
          ...['id', 'beneficiaryId', 'conversationId', 'unitCode', 'kind', 'channel', 'requester'],
          ...[
            'identity',
            'words',
            'othersInvolved',
            'receivedAt',
            'answerDue',
            'actDue',
            'extended',
          ],
          ...['state', 'answeredAt', 'answeredBy', 'endedAt', 'endedBy', 'outcome', 'recordedBy'],
          ...['version', 'createdAt', 'updatedAt'],
        ],
      },
    ],
  },
  {
    table: 'consent',
    keep: [
      {
        because: proof,
        columns: [
          ...['id', 'beneficiaryId', 'conversationId', 'purpose', 'textHash', 'givenBy', 'channel'],
          ...['messageId', 'givenAt', 'lastDay', 'withdrawnAt', 'withdrawnBy', 'liveKey'],
          ...['recordedBy', 'version'],
        ],
      },
    ],
  },
  {
    table: 'consent_text',
    keep: [{ because: proof, columns: ['hash', 'purpose', 'language', 'words', 'createdAt'] }],
  },
  {
    table: 'audit_entry',
    keep: [
      {
        because: audit,
        columns: [
          ...[
            'id',
            'chain',
            'seq',
            'at',
            'actor',
            'action',
            'object',
            'details',
            'prevHash',
            'hash',
          ],
        ],
      },
    ],
  },
  {
    table: 'staff_user',
    keep: [
      {
        because: staff,
        columns: [
          ...['id', 'login', 'passwordHash', 'role', 'unitCode', 'active', 'failedAttempts'],
          ...['lockedUntil', 'version', 'createdAt'],
        ],
      },
    ],
  },
  {
    table: 'staff_session',
    keep: [
      {
        because: staff,
        columns: ['id', 'tokenHash', 'staffId', 'expiresAt', 'idleUntil', 'createdAt'],
      },
    ],
  },
  {
    table: 'idempotency_key',
    keep: [
      {
        because: technical,
        columns: ['id', 'actor', 'token', 'requestHash', 'result', 'createdAt'],
      },
    ],
  },
  { table: 'lease', keep: [{ because: staff, columns: ['name', 'holder', 'expiresAt'] }] },
  {
    table: 'top_up',
    keep: [
      {
        because: staff,
        columns: [
          ...[
            'id',
            'programme',
            'lines',
            'placeKind',
            'placeCode',
            'fromDay',
            'untilDay',
            'raises',
          ],
          ...[
            'value',
            'decision',
            'at',
            'enteredBy',
            'withdrawnAt',
            'version',
            'createdAt',
            'updatedAt',
          ],
        ],
      },
    ],
  },
  {
    table: 'data_key',
    keep: [{ because: staff, columns: ['name', 'wrapped', 'sealsFrom', 'retiredAt', 'createdAt'] }],
  },
  { table: 'job_cursor', keep: [{ because: staff, columns: ['name', 'place', 'updatedAt'] }] },
];

/** The plan of one table. @throws Error for a table without one, which a test finds first */
export function planOf(table: string): ErasurePlan {
  const plan = ERASURE_PLAN.find((one) => one.table === table);
  if (plan === undefined) throw new Error(`the erasure plan does not name the table ${table}`);
  return plan;
}
