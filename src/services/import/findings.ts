import { OLDEST } from '../../policy';

interface FindingWords {
  /** What is wrong, said to an officer. */
  readonly what: string;
  readonly mend: string;
  /** A row with it waits for the officer; without, it is only told. */
  readonly parks: boolean;
}

const FINDINGS = {
  missing: parks('Ô này để trống.', 'Hãy điền rồi nhập lại dòng này.'),
  merged: parks('Ô này bị gộp với ô khác.', 'Hãy bỏ gộp ô và điền đủ từng dòng.'),
  'cell-error': parks('Ô này đang báo lỗi, như #N/A.', 'Hãy gõ lại giá trị đúng.'),
  formula: tells('Ô này là công thức. Đã lấy kết quả lưu trong tệp.', 'Hãy xem lại kết quả.'),
  'too-long': parks('Chữ trong ô quá dài.', 'Hãy viết ngắn lại.'),
  'not-a-name': parks('Họ tên có số hoặc ký tự lạ.', 'Hãy viết họ tên bằng chữ.'),
  'not-a-day': parks('Không đọc được ngày này.', 'Hãy viết ngày/tháng/năm, ví dụ 05/08/1949.'),
  'short-year': parks('Năm chỉ có hai số.', 'Hãy viết đủ bốn số của năm, ví dụ 1949.'),
  'only-a-year': parks('Ngày này thiếu ngày hoặc tháng.', 'Hãy viết đủ ngày/tháng/năm.'),
  'to-come': parks('Ngày này chưa tới.', 'Hãy kiểm tra lại năm.'),
  'too-old': parks(`Tuổi tính ra trên ${OLDEST}.`, 'Hãy kiểm tra lại năm sinh.'),
  'not-a-sex': parks('Không rõ nam hay nữ.', 'Hãy chọn Nam hoặc Nữ trong danh sách.'),
  'not-an-ethnicity': parks('Không có dân tộc tên này.', 'Hãy chọn trong danh sách.'),
  'not-an-id': parks('Số định danh phải có 12 chữ số.', 'Hãy ghi đủ 12 số như trên căn cước.'),
  'zeros-added': tells('Số định danh thiếu số 0 ở đầu. Đã thêm lại.', 'Hãy so với căn cước.'),
  'not-a-phone': parks('Không phải số điện thoại.', 'Hãy ghi 10 số, hoặc để trống.'),
  'no-such-place': parks('Không có xã, phường tên này.', 'Hãy chọn trong danh sách.'),
  'many-places': parks('Có nhiều nơi cùng tên này.', 'Hãy ghi thêm huyện cũ, hoặc ghi mã xã.'),
  'old-place': tells('Đây là tên xã cũ. Đã ghi theo xã mới.', 'Không cần sửa nếu đúng nơi ở.'),
  'other-commune': parks('Xã này không thuộc tài khoản của bạn.', 'Hãy chuyển cho xã đó nhập.'),
  'no-such-programme': parks('Không có chương trình tên này.', 'Hãy chọn trong danh sách.'),
  'programme-missing': parks(
    'Có mức hưởng hoặc quyết định nhưng thiếu chương trình.',
    'Hãy chọn chương trình đang hưởng.',
  ),
  'not-an-amount': parks('Số tiền không đúng.', 'Hãy ghi số đồng chẵn, ví dụ 540000.'),
  'no-decision': parks('Số quyết định quá ngắn.', 'Hãy ghi số và ký hiệu như trên quyết định.'),
  'same-id-in-file': parks('Số định danh này đã có ở dòng trên.', decide()),
  'same-person-in-file': parks('Có thể trùng người ở dòng trên.', decide()),
  'same-id-known': parks('Số định danh này đã có trong hồ sơ.', decide()),
  'same-person-known': parks('Có thể người này đã có trong hồ sơ.', decide()),
  'known-elsewhere': parks(
    'Số định danh này đã có ở xã khác.',
    'Hãy hỏi xã đó, rồi sửa số hoặc bỏ qua dòng.',
  ),
  'receives-already': parks(
    'Người này đã được ghi hưởng chương trình ấy.',
    'Hãy bỏ qua dòng, hoặc sửa bản đã ghi trước.',
  ),
  'waits-for-row': parks('Dòng trên của người này chưa được ghi.', 'Hãy xử lý dòng trên trước.'),
  'not-a-payment': parks('Không rõ cách nhận này.', 'Hãy chọn trong danh sách, hoặc để trống.'),
  'last-before-first': parks('Ngày cuối ở trước ngày đầu.', 'Hãy kiểm tra lại hai ngày.'),
  'nobody-known': parks(
    'Chưa có người này trong hồ sơ.',
    'Hãy nhập người này ở danh sách người trước, rồi nhập lại dòng này.',
  ),
  'unsure-who': parks(
    'Chưa chắc đây là ai trong hồ sơ.',
    'Hãy chọn đúng người, hoặc ghi thêm số định danh, ngày sinh.',
  ),
  'other-name': parks(
    'Số định danh này trong hồ sơ là của người tên khác.',
    'Hãy so với căn cước, rồi chọn cùng một người hay bỏ qua.',
  ),
  'moved-since': parks('Người này nay thuộc xã khác.', 'Hãy chuyển cho xã đó nhập.'),
  'no-household': parks(
    'Vào ngày đó người này chưa được ghi ở hộ nào.',
    'Hãy ghi hộ của người này trước, rồi nhập lại dòng này.',
  ),
  'not-recognisable': parks('Không có nội dung công nhận này.', 'Hãy chọn trong danh sách.'),
  'not-recordable': parks(
    'Hồ sơ không nhận dòng này.',
    'Hãy kiểm tra các ngày và nội dung, rồi nhập lại.',
  ),
  'known-already': parks(
    'Những ngày này đã có ghi rồi.',
    'Hãy bỏ qua dòng, hoặc cho thôi hay sửa bản đã ghi.',
  ),
  'other-unit-then': parks(
    'Vào ngày đó không có xã, phường tên này.',
    'Hãy ghi tên của đúng ngày đó, hoặc ghi mã xã.',
  ),
  'past-the-unit': parks(
    'Xã, phường này không còn đến ngày cuối đã ghi.',
    'Hãy ghi ngày cuối không quá ngày xã sáp nhập (30/06/2025).',
  ),
  'not-an-area-class': parks(
    'Chưa có diện này trong danh mục luật.',
    'Hãy chọn trong danh sách. Biên giới, vùng cao chưa được luật đang dùng hỏi tới.',
  ),
  'kept-used': tells('Người này đã có thêm hồ sơ khác nên được giữ lại.', 'Không cần làm gì.'),
  'kept-changed': tells(
    'Bản đang hưởng đã được người khác sửa nên được giữ lại.',
    'Hãy xem và rút bản đó bằng tay nếu cần.',
  ),
} as const satisfies Record<string, FindingWords>;

export type FindingKey = keyof typeof FINDINGS;

/** Something to say about one cell, or about the row as a whole. */
export interface Finding {
  /** Key of a column of the form, or 'row' for the row as a whole. */
  readonly column: string;
  readonly key: FindingKey;
}

/** In place of a value that could not be read. */
export class Wrong {
  constructor(readonly key: FindingKey) {}
}

/** What is wrong and how to mend it, in Vietnamese. */
export function findingWords(key: FindingKey): FindingWords {
  return FINDINGS[key];
}

/** Whether a row with these findings waits for the officer. */
export function parked(findings: readonly Finding[]): boolean {
  return findings.some(({ key }) => FINDINGS[key].parks);
}

function parks(what: string, mend: string): FindingWords {
  return { what, mend, parks: true };
}

function tells(what: string, mend: string): FindingWords {
  return { what, mend, parks: false };
}

function decide(): string {
  return 'Hãy chọn: bỏ qua, cùng một người, hay người mới.';
}
