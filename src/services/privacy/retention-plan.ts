/** How long one class of data is kept, and what happens to it then. */
export interface RetentionRule {
  readonly key: string;
  readonly table: string;
  /** Days after `since`; null: no end is set, the law on archives decides of the file. */
  readonly days: number | null;
  /** The column from which the days run. */
  readonly since?: string;
  /** Besides the age: rows that are done with, and not blank already. Fixed SQL without values. */
  readonly when?: string;
  /** 'erase' sets to null what the erasure plan blanks; 'remove' takes the row out; 'keep' does nothing. */
  readonly does: 'erase' | 'remove' | 'keep';
  /** Set to null instead of what the erasure plan blanks. */
  readonly columns?: readonly string[];
  /** Since when the rule holds, 'YYYY-MM-DD': an older one is never deleted, only followed. */
  readonly from: string;
  readonly source: string;
}

const PURPOSE = 'Điều 14 Luật 91/2025/QH15: xóa khi đã xong mục đích.';
const ARCHIVE = 'Luật Lưu trữ 33/2024/QH15: hồ sơ lưu đủ thời hạn rồi nộp lưu trữ.';
const ours = (why: string) => `${PURPOSE} Số ngày do cơ quan chọn: ${why}`;

/** The whole retention plan. The audit trail is in it, so that nobody asks; nothing ever deletes from it. */
export const RETENTION_PLAN: readonly RetentionRule[] = [
  {
    key: 'chat-words',
    table: 'message',
    days: 90,
    since: 'createdAt',
    when: "(body IS NOT NULL OR externalId IS NOT NULL) AND delivery NOT IN ('new', 'pending', 'sending')",
    does: 'erase',
    from: '2026-01-01',
    source: ours('lời nhắn cũ hơn một quý không giúp trả lời nữa.'),
  },
  {
    key: 'chat-address',
    table: 'conversation',
    days: 90,
    since: 'updatedAt',
    when: "addressHash NOT LIKE 'erased %' AND status NOT IN ('waiting', 'person') AND id NOT IN (SELECT conversationId FROM reminder WHERE status = 'waiting')",
    does: 'erase',
    from: '2026-01-01',
    source: ours('ai im lặng một quý thì câu chuyện đã xong.'),
  },
  {
    key: 'verdicts',
    table: 'verdict',
    days: 365,
    since: 'createdAt',
    when: "(detail IS NOT NULL OR relation <> 'erased')",
    does: 'erase',
    from: '2026-01-01',
    source: ours('phiếu in có mã, người dân cần mở lại trong năm.'),
  },
  {
    key: 'review-notes',
    table: 'review',
    days: 365,
    since: 'createdAt',
    when: 'note IS NOT NULL',
    does: 'erase',
    from: '2026-01-01',
    source: ours('lời nhận xét đi cùng kết luận.'),
  },
  {
    key: 'reminders',
    table: 'reminder',
    days: 30,
    since: 'endedAt',
    when: "status <> 'waiting'",
    does: 'remove',
    from: '2026-01-01',
    source: ours('đã nhắc rồi thì chỉ còn để tra lỗi.'),
  },
  {
    key: 'notices',
    table: 'notice',
    days: 90,
    since: 'createdAt',
    when: "delivery NOT IN ('pending', 'sending')",
    does: 'remove',
    from: '2026-01-01',
    source: ours('thông báo đã gửi thì chỉ còn để đối chiếu đã tới hay chưa.'),
  },
  {
    key: 'ended-links',
    table: 'account_link',
    days: 1825,
    since: 'lastDay',
    does: 'remove',
    from: '2026-11-26',
    source: ours('bằng chứng ai được xem hồ sơ, 5 năm sau khi bỏ liên kết.'),
  },
  {
    key: 'link-codes',
    table: 'link_code',
    days: 2,
    since: 'expiresAt',
    does: 'remove',
    from: '2026-11-26',
    source: ours('mã chỉ dùng trong mười phút.'),
  },
  {
    key: 'link-tries',
    table: 'link_tries',
    days: 2,
    since: 'since',
    does: 'remove',
    from: '2026-11-26',
    source: ours('số lần gõ sai chỉ tính trong một ngày.'),
  },
  {
    key: 'notice-words',
    table: 'citizen_notice',
    days: 90,
    since: 'createdAt',
    when: "state <> 'waiting' AND (detail IS NOT NULL OR beneficiaryId IS NOT NULL)",
    does: 'erase',
    from: '2026-11-26',
    source: ours('tin báo cũ hơn một quý chỉ còn để kiểm tra mã.'),
  },
  {
    key: 'complaints',
    table: 'complaint',
    days: 1825,
    since: 'closedAt',
    when: "status <> 'open'",
    does: 'remove',
    from: '2026-01-01',
    source: ours('để đối chiếu khiếu nại trong 5 năm; không có lời nào trong đó.'),
  },
  {
    key: 'imported-rows',
    table: 'import_row',
    days: 90,
    since: '(SELECT updatedAt FROM import_job WHERE import_job.id = import_row.jobId)',
    when: "(nameIndex IS NOT NULL OR citizenIdIndex IS NOT NULL OR birthFrom IS NOT NULL) AND jobId IN (SELECT id FROM import_job WHERE state IN ('done', 'undone'))",
    does: 'erase',
    from: '2026-01-01',
    source: ours('đã ghi vào hồ sơ; chỉ giữ để rút lại khi nhập nhầm.'),
  },
  {
    key: 'client-keys',
    table: 'idempotency_key',
    days: 2,
    since: 'createdAt',
    does: 'remove',
    from: '2026-01-01',
    source: ours('máy khách gửi lại trong một ngày.'),
  },
  {
    key: 'partner-searches',
    table: 'partner_search',
    days: 2,
    since: 'takenAt',
    does: 'remove',
    from: '2026-01-01',
    source: ours('đối tác lấy trả lời trong một ngày.'),
  },
  {
    key: 'sessions',
    table: 'staff_session',
    days: 30,
    since: 'expiresAt',
    does: 'remove',
    from: '2026-01-01',
    source: ours('phiên đã hết hạn.'),
  },
  {
    key: 'request-words',
    table: 'privacy_request',
    days: 1825,
    since: 'endedAt',
    when: "words IS NOT NULL AND state IN ('done', 'refused')",
    does: 'erase',
    columns: ['words'],
    from: '2026-01-01',
    source: ours(
      'bằng chứng đã trả lời, trong 5 năm như hồ sơ vi phạm (Điều 29 Nghị định 356/2025/NĐ-CP).',
    ),
  },
  {
    key: 'ended-consents',
    table: 'consent',
    days: 1825,
    since: 'withdrawnAt',
    does: 'remove',
    from: '2026-01-01',
    source: ours('bằng chứng về việc đồng ý, 5 năm sau khi rút lại.'),
  },
  ...(
    [
      'beneficiary',
      'household',
      'household_member',
      'recognition',
      'enrolment',
      'service_record',
      'application',
      'application_step',
      'application_step_past',
      'application_document',
      'application_hand',
      'person_merge',
      'person_distinct',
    ] as const
  ).map((table) => ({
    key: `file-${table}`,
    table,
    days: null,
    does: 'keep' as const,
    from: '2026-01-01',
    source: ARCHIVE,
  })),
  {
    key: 'import-jobs',
    table: 'import_job',
    days: null,
    does: 'keep',
    from: '2026-01-01',
    source: 'Ai nhập, ai duyệt, bao nhiêu dòng: không có tên ai, trừ tên tệp đã niêm phong.',
  },
  ...(['message_token', 'indexed_message'] as const).map((table) => ({
    key: `marks-${table}`,
    table,
    days: null,
    does: 'keep' as const,
    from: '2026-01-01',
    source: 'Đi cùng lời nhắn: lời nhắn bị xóa thì dấu của chữ bị xóa cùng lúc.',
  })),
  {
    key: 'restrictions',
    table: 'restriction',
    days: 1825,
    since: 'liftedAt',
    does: 'remove',
    from: '2026-01-01',
    source: ours('bằng chứng đã làm theo yêu cầu, 5 năm sau khi người đó rút lại.'),
  },
  ...(['reveal', 'list_reveal'] as const).map((table) => ({
    key: `reveals-${table}`,
    table,
    days: null,
    does: 'keep' as const,
    from: '2026-01-01',
    source: 'Điều 19 khoản 2 Luật 91/2025/QH15: ai đã xem, vì sao.',
  })),
  {
    key: 'audit',
    table: 'audit_entry',
    days: null,
    does: 'keep',
    from: '2026-01-01',
    source: 'Điều 19 khoản 2 Luật 91/2025/QH15; không có giá trị cá nhân nào trong đó.',
  },
];
