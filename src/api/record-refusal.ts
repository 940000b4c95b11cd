import type { RecordFault } from '../services/record-faults';
import type { AppError } from '../shared/app-error';

const SENTENCES: Readonly<Record<RecordFault, string>> = {
  'two-heads': 'Mỗi hộ chỉ có một chủ hộ.',
  'listed-twice': 'Có người bị ghi hai lần.',
  'nobody-moves': 'Hãy ghi ít nhất một người.',
  'too-many': 'Một hộ có nhiều nhất 50 người.',
  'not-there': 'Có người không ở hộ này vào ngày đó.',
  'formed-later': 'Ngày này trước ngày lập hộ.',
  'still-to-come': 'Ngày này chưa tới. Việc xảy ra rồi mới ghi.',
  'same-household': 'Đây là cùng một hộ.',
  'before-birth': 'Ngày mất trước ngày sinh. Hãy kiểm tra lại.',
  'no-such-programme': 'Không có chương trình này.',
  'not-proven-by-decision': 'Thông tin này không phải do quyết định công nhận.',
  'is-enrolment': 'Việc đang hưởng thì ghi ở phần đang hưởng (`addEnrolment`).',
  'other-subject': 'Thông tin này không phải của loại đối tượng đó: người, hộ hay xã.',
  'no-such-unit': 'Vào ngày đó không có xã, phường mang mã này.',
  'past-the-unit': 'Xã này thôi có từ ngày sáp nhập. Ngày cuối phải từ đó trở về trước.',
  'one-value': 'Hãy ghi một giá trị: có hay không, một lựa chọn, hoặc một số.',
  'last-before-first': 'Ngày cuối phải từ ngày đầu trở đi.',
  'mistyped-code': 'Mã số an sinh viết chưa đúng. Mã có mười một chữ số, hãy kiểm tra lại.',
  'forged-cursor': 'Chỗ đọc tiếp (`after`) không phải của danh sách này.',
  'foreign-cursor':
    'Chỗ đọc tiếp (`after`) là của danh sách, cách lọc, cách xếp hoặc tài khoản khác.',
  'stale-cursor': 'Chỗ đọc tiếp (`after`) đã quá một ngày. Hãy đọc lại từ đầu danh sách.',
  'no-household': 'Chưa ghi người này ở hộ nào.',
  'served-elsewhere': 'Có người trong hộ nay thuộc xã khác. Hãy hỏi cấp tỉnh.',
  'household-ended': 'Hộ này không còn: mọi người đã sang hộ khác.',
  'moved-later': 'Sau ngày đó đã có người đến, chuyển hoặc rời hộ. Hãy chọn ngày muộn hơn.',
  'died-before': 'Có người đã mất trước ngày đó.',
  'died-when': 'Có người đã mất. Hãy ghi ngày mất trước.',
  'death-known': 'Đã ghi người này mất rồi.',
  'old-revision': 'Bản này đã được thay. Hãy đọc lại bản mới.',
  'ended-earlier': 'Việc này đã thôi từ trước ngày đó. Nếu ghi sai ngày thì hãy sửa.',
  'known-already': 'Những ngày này đã có ghi rồi. Hãy cho thôi hoặc sửa bản đã ghi.',
  'no-such-reveal':
    'Chưa có lý do để xuất đủ danh sách này, hoặc đã quá mười lăm phút. Hãy ghi lý do lại.',
  'not-alike':
    'Có hồ sơ trong `notSameAs` không giống người này. Hãy gửi lại không có `notSameAs` để xem danh sách mới.',
  'may-be-known':
    'Có thể đã có hồ sơ người này. Hãy ghi riêng người này để xem hồ sơ giống, hoặc ghi chúng vào `notSameAs`.',
  'is-restricted':
    'Hồ sơ mang số này đang hạn chế theo yêu cầu của chính người đó. Hãy hỏi người phụ trách bảo vệ dữ liệu.',
  'same-person': 'Đây là cùng một hồ sơ.',
  'merge-asks': 'Hai hồ sơ ghi khác nhau. Hãy chọn bên nào đúng.',
  'said-apart': 'Đã có người ghi đây là hai người khác nhau. Nếu ghi sai, hãy bỏ ghi đó trước.',
  'undone-already': 'Lần gộp này đã được tách lại rồi.',
  'changed-since-merge': 'Sau khi gộp đã có ghi mới về người này, nên không tách lại được.',
  'merged-on': 'Hồ sơ này đã được gộp tiếp vào hồ sơ khác. Hãy tách lần gộp sau trước.',
  'number-taken': 'Số định danh của hồ sơ kia nay đã ghi cho người khác.',
  'other-request': 'Khóa này đã dùng cho yêu cầu khác. Hãy đặt khóa mới.',
};

/** The Vietnamese sentence for a record that is refused; undefined when the refusal is of something else. */
export function sayRecordRefusal({ details }: AppError): string | undefined {
  return SENTENCES[String(details['why']) as RecordFault];
}
