import type { ProcedureWords } from '../words';

/** Why a month is paid, held back, stopped or open. */
export const payment: ProcedureWords['payment'] = {
  'decision-month': 'Trả từ tháng ký quyết định.',
  'certificate-month': 'Trả từ tháng cấp giấy xác nhận khuyết tật.',
  'certificate-unknown':
    'Chắc chắn trả từ tháng này; có thể sớm hơn, tùy tháng cấp giấy xác nhận khuyết tật.',
  birthday: 'Trả từ tháng tròn tuổi.',
  'birthday-before-filing': 'Luật tính từ khi tròn tuổi; trước tháng nộp hồ sơ thì xã xem xét.',
  runs: 'Trả tiếp như tháng trước.',
  changed: 'Điều kiện thay đổi: mức mới tính cho cả tháng này.',
  'new-standard': 'Mức chuẩn mới bắt đầu trong tháng này.',
  'difference-open': 'Trả theo mức cũ; phần chênh lệch chờ Chủ tịch xã quyết định.',
  restored: 'Đã đến nhận hoặc làm đúng yêu cầu: tháng bị tạm dừng được trả lại.',
  'last-month': 'Tháng cuối cùng được trả; thôi hưởng từ tháng sau.',
  moved: 'Đã chuyển nơi ở: xã mới trả từ tháng này.',
  'move-open': 'Chuyển nơi ở theo luật cũ: chưa rõ nơi trả, xã xem xét.',
  'facts-unknown': 'Chưa đủ thông tin để biết tháng này còn được hưởng không.',
  unverified: 'Số tiền chưa được kiểm chứng, nên chưa thể nói chắc.',
  'suspension-open': 'Chưa rõ quy định về tạm dừng trong trường hợp này: xã xem xét.',
  'restoration-open': 'Chưa rõ tháng bị tạm dừng có được trả lại không: xã xem xét.',
  'stop-open': 'Chưa rõ quy định về thôi hưởng trong trường hợp này: xã xem xét.',
  'suspension-ran-out': 'Thôi hưởng: đã tạm dừng đủ 3 tháng mà chưa làm theo yêu cầu.',
  'no-right': 'Theo thông tin đã cho, không đủ điều kiện hưởng.',
  'not-collected': 'Tạm dừng vì không đến nhận tiền từ 3 tháng liên tục.',
  'refuses-review': 'Tạm dừng vì không chịu xác định lại khuyết tật hoặc điều kiện hưởng.',
  detained: 'Tạm dừng vì đang bị tạm giam.',
  death: 'Thôi hưởng: người hưởng đã mất.',
  missing: 'Thôi hưởng: người hưởng mất tích.',
  'no-longer': 'Thôi hưởng: không còn đủ điều kiện.',
  prison: 'Thôi hưởng: đang chấp hành án phạt tù.',
  refuses: 'Thôi hưởng: người hưởng từ chối nhận.',
};
