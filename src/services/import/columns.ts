import { LANGUAGES } from '../../conversation/languages';
import { capital } from '../../conversation/languages/capital';
import { PROGRAMMES } from '../../policy';
import { foldText } from '../../shared/fold-text';
import { communeTitles } from './communes';
import { ETHNIC_GROUPS } from './ethnic-groups';

interface ColumnDef {
  readonly header: string;
  /** Other headers under which offices keep the same, folded. */
  readonly also: readonly string[];
  /** A file without it is no list of people. */
  readonly needed?: true;
  readonly width: number;
  readonly example: string;
  readonly help: string;
  /** What the form offers to pick from. */
  readonly pick?: () => readonly string[];
}

/** The columns of a list of people: form, check, report and export are all made from these. */
export const COLUMNS = {
  name: {
    header: 'Họ và tên',
    also: ['ho ten', 'ten', 'ho va ten nguoi huong', 'ho ten doi tuong'],
    needed: true,
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
  sex: {
    header: 'Giới tính',
    also: ['gioi', 'nam/nu'],
    width: 10,
    example: 'Nữ',
    help: 'Chọn Nam hoặc Nữ.',
    pick: () => ['Nam', 'Nữ'],
  },
  ethnicity: {
    header: 'Dân tộc',
    also: [],
    width: 12,
    example: 'Thái',
    help: 'Chọn trong danh sách.',
    pick: () => ETHNIC_GROUPS,
  },
  citizenId: {
    header: 'Số định danh',
    also: ['so dinh danh ca nhan', 'cccd', 'so cccd', 'can cuoc', 'so can cuoc', 'ma dinh danh'],
    width: 16,
    example: '015149000123',
    help: 'Đủ 12 số như trên căn cước, giữ số 0 ở đầu. Chưa có thì để trống.',
  },
  phone: {
    header: 'Điện thoại',
    also: ['so dien thoai', 'sdt', 'dien thoai lien he'],
    width: 14,
    example: '0912345678',
    help: 'Giữ số 0 ở đầu. Không có thì để trống.',
  },
  commune: {
    header: 'Xã, phường',
    also: ['xa', 'phuong', 'xa/phuong', 'noi o', 'ma xa', 'xa phuong'],
    needed: true,
    width: 20,
    example: 'xã Tú Lệ',
    help: 'Chọn trong danh sách. Viết tên xã cũ hoặc mã xã cũng được.',
    pick: communeTitles,
  },
  hamlet: {
    header: 'Thôn, bản',
    also: ['thon', 'ban', 'to dan pho', 'thon/ban', 'thon ban', 'to'],
    width: 18,
    example: 'bản Pom Ban',
    help: 'Tên thôn, bản, tổ. Được giữ cùng dòng nhập; chưa ghi vào hồ sơ hộ.',
  },
  programme: {
    header: 'Chương trình đang hưởng',
    also: ['chuong trinh', 'che do', 'che do dang huong', 'loai tro cap', 'doi tuong'],
    width: 34,
    example: 'Trợ cấp hưu trí xã hội',
    help: 'Chọn trong danh sách. Người chưa hưởng gì thì để trống cả năm cột cuối.',
    pick: programmeNames,
  },
  amount: {
    header: 'Mức hưởng (đồng)',
    also: ['muc huong', 'so tien', 'muc tro cap', 'muc huong hang thang'],
    width: 14,
    example: '540000',
    help: 'Số đồng mỗi kỳ. Không phải tiền thì để trống.',
  },
  since: {
    header: 'Hưởng từ ngày',
    also: ['tu ngay', 'thoi diem huong', 'huong tu'],
    width: 14,
    example: '01/07/2025',
    help: 'Đủ ngày/tháng/năm. Phải có khi có chương trình.',
  },
  decision: {
    header: 'Số quyết định',
    also: ['quyet dinh', 'so qd', 'so quyet dinh huong'],
    width: 18,
    example: '12/QĐ-UBND',
    help: 'Số và ký hiệu như trên quyết định. Phải có khi có chương trình.',
  },
  decidedOn: {
    header: 'Ngày quyết định',
    also: ['ngay qd', 'ngay ky'],
    width: 14,
    example: '20/06/2025',
    help: 'Đủ ngày/tháng/năm. Phải có khi có chương trình.',
  },
} as const satisfies Record<string, ColumnDef>;

export type ColumnKey = keyof typeof COLUMNS;
export const COLUMN_KEYS = Object.keys(COLUMNS) as readonly ColumnKey[];

/** One column by its key. */
export function columnOf(key: ColumnKey): ColumnDef {
  return COLUMNS[key];
}

/** The name under which the form and the export show a programme. */
export function programmeName(key: string): string {
  const found = PROGRAMMES.find((one) => one.key === key);
  return found === undefined ? key : capital(LANGUAGES.vi.programmes[found.key].name);
}

function programmeNames(): readonly string[] {
  return PROGRAMMES.map(({ key }) => programmeName(key));
}

/** The key of the programme of this name, any of its other names, or of this key; null when there is none. */
export function programmeNamed(text: string): string | null {
  const keys = PROGRAMMES_BY_NAME.get(foldText(text));
  return keys?.size === 1 ? String([...keys][0]) : null;
}

/** What two programmes are called names neither. */
const PROGRAMMES_BY_NAME = new Map<string, Set<string>>();
for (const { key } of PROGRAMMES) {
  const { name, calls } = LANGUAGES.vi.programmes[key];
  for (const one of [key, name, ...calls].map(foldText)) {
    PROGRAMMES_BY_NAME.set(one, (PROGRAMMES_BY_NAME.get(one) ?? new Set()).add(key));
  }
}
