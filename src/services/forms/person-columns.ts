import type { Columns } from '../import/form';
import { communeTitles } from '../import/communes';

/** By what somebody is known in every list of people. */
export const PERSON_COLUMNS = {
  name: {
    header: 'Họ và tên',
    also: ['ho ten', 'ten', 'ho va ten nguoi huong', 'ho ten doi tuong'],
    inHeader: true,
    width: 28,
    example: 'Lò Thị Ón',
    help: 'Viết đủ họ tên, có dấu. Cột này phải có.',
  },
  birth: {
    header: 'Ngày sinh',
    also: ['ngay thang nam sinh', 'nam sinh', 'sinh ngay'],
    width: 14,
    example: '05/08/1949',
    help: 'Viết ngày/tháng/năm. Chỉ nhớ năm thì viết năm, ví dụ 1949; nhớ tháng thì viết 08/1949.',
  },
  citizenId: {
    header: 'Số định danh',
    also: ['so dinh danh ca nhan', 'cccd', 'so cccd', 'can cuoc', 'so can cuoc', 'ma dinh danh'],
    width: 16,
    example: '015149000123',
    help: 'Đủ 12 số như trên căn cước, giữ số 0 ở đầu. Chưa có thì để trống.',
  },
  commune: {
    header: 'Xã, phường',
    also: ['xa', 'phuong', 'xa/phuong', 'noi o', 'ma xa', 'xa phuong'],
    width: 20,
    example: 'xã Tú Lệ',
    help: 'Chọn trong danh sách. Viết tên xã cũ hoặc mã xã cũng được.',
    pick: communeTitles,
  },
} as const satisfies Columns;
