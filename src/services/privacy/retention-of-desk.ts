import type { RetentionRule } from './retention-rule';
import { ours } from './retention-rule';

/** What staff wrote at the desk, and what citizens thought of it. */
export const RETENTION_OF_DESK: readonly RetentionRule[] = [
  {
    key: 'desk-notes',
    table: 'desk_note',
    days: 365,
    since: 'createdAt',
    when: 'body IS NOT NULL',
    does: 'erase',
    from: '2026-01-01',
    source: ours('ghi chú nội bộ đi cùng cuộc trò chuyện, xong một năm thì hết việc.'),
  },
  {
    key: 'promise-words',
    table: 'staff_promise',
    days: 365,
    since: 'endedAt',
    when: "body IS NOT NULL AND status <> 'open'",
    does: 'erase',
    from: '2026-01-01',
    source: ours('lời hứa đã xong; số lời hứa giữ đúng vẫn còn đếm được.'),
  },
  {
    key: 'rating-words',
    table: 'rating',
    days: 365,
    since: 'askedAt',
    when: 'words IS NOT NULL',
    does: 'erase',
    from: '2026-01-01',
    source: ours('lời nhận xét đã xem; điểm số vẫn còn đếm được.'),
  },
  {
    key: 'presence',
    table: 'desk_presence',
    days: 1,
    since: 'until',
    does: 'remove',
    from: '2026-01-01',
    source: ours('chỉ để biết ai đang xem lúc này.'),
  },
  ...(['desk_talk', 'desk_wait'] as const).map((table) => ({
    key: `desk-${table}`,
    table,
    days: null,
    does: 'keep' as const,
    from: '2026-01-01',
    source: 'Không cho biết gì về ai: giờ chờ, cán bộ, nhãn; để đếm.',
  })),
];
