import type { FileFault } from '../services/applications/file-faults';
import type { AppError } from '../shared/app-error';

const SENTENCES: Readonly<Record<FileFault, string>> = {
  'no-such-procedure': 'Không có thủ tục này. Hãy chọn khóa một chương trình.',
  'no-law-yet': 'Chưa có luật cho ngày này. Hãy ghi ngày từ 01/07/2021.',
  'day-to-come': 'Ngày này chưa tới. Việc xảy ra rồi mới ghi.',
  'before-last-step': 'Ngày này trước bước gần nhất của hồ sơ. Hãy kiểm tra lại.',
  'note-needed': 'Hãy ghi rõ giấy tờ nào, hoặc vì sao.',
  'not-of-procedure': 'Thủ tục này không cần giấy đó. Hãy chọn loại “khác”.',
  'grant-needs-days': 'Chấp thuận thì ghi hưởng từ ngày nào.',
  'refusal-needs-reason': 'Từ chối thì ghi lý do, bằng lời cho người dân hiểu.',
  'refusal-gives-nothing': 'Từ chối thì không ghi ngày hưởng, số tiền.',
  'finding-needed':
    'Hãy ghi kết luận: mức khuyết tật (mild, severe, extreme) hoặc chuẩn hộ (poor, near-poor).',
  'proves-nothing': 'Thủ tục này không kết luận mức nào. Hãy bỏ trống.',
  'in-no-household': 'Ngày đó chưa ghi người này ở hộ nào. Hãy ghi hộ trước.',
  'nothing-to-enrol': 'Thủ tục này cấp giấy hoặc trả một lần, không ghi ngày hưởng.',
  'no-such-provider': 'Không có nơi cung cấp này.',
  'provider-not-serving': 'Nơi này không hoạt động vào ngày đó.',
  'no-such-notice': 'Hãy ghi từ 1 đến 40 ngày, mỗi ngày một lần.',
  'no-calendar': 'Lịch chỉ có từ năm 2021 đến năm 2050.',
  'not-visible': 'Không có hồ sơ nào mang mã này. Hãy xem lại mười ký tự trên giấy hẹn.',
  'own-file': 'Người chuẩn bị hồ sơ không được tự duyệt, tự quyết. Hãy nhờ đồng nghiệp.',
  'open-already': 'Người này đang có hồ sơ cùng loại chưa xong. Hãy làm tiếp hồ sơ đó.',
  'old-version': 'Hồ sơ đã thay đổi từ lúc bạn xem. Hãy tải lại.',
  'not-now': 'Hồ sơ đang ở bước khác, chưa làm việc này được.',
  'no-proposal': 'Chưa ai chuẩn bị nội dung trả lời. Hãy ghi nội dung trước.',
  'not-approved': 'Hồ sơ chưa được duyệt, hoặc đã thay đổi sau khi duyệt.',
  'other-content': 'Hồ sơ đã thay đổi từ lúc bạn xem. Hãy xem lại rồi duyệt.',
  'no-such-step': 'Hồ sơ không có bước này.',
  'corrects-nothing': 'Bước này đã ghi đúng như vậy rồi.',
  'step-stays':
    'Bước tiếp nhận và bước trả lời không đổi loại, không xóa. Chỉ sửa ngày và số quyết định.',
  'out-of-order': 'Sửa như vậy thì các bước không còn nối tiếp nhau. Hãy kiểm tra lại.',
  'no-correction': 'Hồ sơ không có chỗ sửa nào chờ duyệt.',
  'day-known': 'Ngày này đã có thông báo. Hãy rút thông báo cũ trước.',
  'code-known': 'Mã này đã có nơi dùng rồi.',
};

/** The Vietnamese sentence for a refusal about files, notices and providers; undefined for other things. */
export function sayFileRefusal({ details }: AppError): string | undefined {
  return SENTENCES[String(details['why']) as FileFault];
}
