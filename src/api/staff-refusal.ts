import type { StaffFault } from '../services/staff/staff-faults';
import type { AppError } from '../shared/app-error';

const SENTENCES: Readonly<Record<StaffFault, string>> = {
  'wrong-sign-in':
    'Tên đăng nhập hoặc mật khẩu chưa đúng, hoặc đã thử quá nhiều lần. Hãy chờ một lúc rồi thử lại.',
  'wrong-code': 'Mã chưa đúng, đã dùng rồi, hoặc đã thử quá nhiều lần. Hãy chờ mã mới rồi thử lại.',
  'login-taken': 'Tên đăng nhập này đã có người dùng.',
  'last-admin': 'Đây là người quản trị cuối cùng. Hãy giao cho người khác trước.',
  'ended-already': 'Việc này đã kết thúc rồi.',
  'no-factor-offered': 'Hãy bấm cài xác thực hai bước trước.',
  'unit-needed': 'Vai trò của xã cần mã xã. Vai trò khác thì không ghi xã.',
  'no-such-unit': 'Ngày đó không có xã, phường nào mang mã này.',
  'hamlet-of-whom': 'Chỉ cộng tác viên mới ghi thôn, tổ phụ trách.',
  'not-appointed': 'Không ai được giao vai trò này.',
  'no-such-person': 'Không có người này trong danh sách cán bộ.',
  'last-day-first': 'Ngày cuối phải từ ngày đầu và từ hôm nay trở đi.',
  'weak-password': 'Mật khẩu cần ít nhất 12 ký tự và không quá dễ đoán.',
  'to-herself': 'Không ai tự ủy quyền cho mình.',
  'no-such-account': 'Không có tài khoản đang dùng nào như vậy.',
  'too-long': 'Chỉ ủy quyền nhiều nhất 92 ngày.',
  'handed-already': 'Những ngày này đã ủy quyền cho người đó rồi.',
  'not-hers': 'Chỉ ủy quyền được vai trò của chính mình, ở xã mình phụ trách.',
  'no-such-role': 'Hôm nay tài khoản này không giữ vai trò đó.',
  'prove-again': 'Hãy xác nhận lại: nhập mã, hoặc mật khẩu nếu chưa cài mã.',
  'seen-already': 'Bạn đã xem được xã này rồi.',
  'glass-broken': 'Bạn đang mở quyền khẩn cấp. Hãy kết thúc trước.',
  'still-open': 'Quyền khẩn cấp còn đang mở. Hãy đánh giá sau khi kết thúc.',
  'reviewed-already': 'Đã có người đánh giá rồi.',
  'own-making': 'Việc này cần người khác làm, vì bạn đã tham gia trước đó.',
};

/** The Vietnamese sentence for what is refused about accounts and powers; undefined for other refusals. */
export function sayStaffRefusal({ details }: AppError): string | undefined {
  return SENTENCES[String(details['why']) as StaffFault];
}
