import type { Columns } from '../import/form';

/** What every decision says of itself and of the days on which it holds. */
export const DECISION_COLUMNS = {
  since: {
    header: 'Từ ngày',
    also: ['hieu luc tu', 'co hieu luc tu', 'huong tu ngay', 'tu'],
    width: 14,
    example: '01/01/2026',
    help: 'Ngày đầu tiên có hiệu lực, đủ ngày/tháng/năm. Phải có.',
  },
  until: {
    header: 'Đến ngày',
    also: ['het hieu luc', 'den het ngay', 'den'],
    width: 14,
    example: '31/12/2026',
    help: 'Ngày cuối cùng có hiệu lực. Chưa định ngày hết thì để trống.',
  },
  decision: {
    header: 'Số quyết định',
    also: ['quyet dinh', 'so qd', 'so quyet dinh huong'],
    width: 18,
    example: '12/QĐ-UBND',
    help: 'Số và ký hiệu như trên quyết định. Phải có.',
  },
  decidedOn: {
    header: 'Ngày quyết định',
    also: ['ngay qd', 'ngay ky'],
    width: 14,
    example: '20/06/2025',
    help: 'Đủ ngày/tháng/năm. Phải có.',
  },
} as const satisfies Columns;
