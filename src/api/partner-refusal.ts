import type { PartnerFault } from '../services/partners/partner-faults';
import type { AppError } from '../shared/app-error';

const SENTENCES: Readonly<Record<PartnerFault, string>> = {
  'key-refused': 'Khóa này không có, đã hết hạn hoặc chưa đến ngày dùng. Hãy xin cơ quan khóa mới.',
  'handle-taken': 'Tên ngắn này đã có đối tác khác dùng. Hãy chọn tên khác.',
  'nothing-to-end': 'Không có đối tác hay khóa này, hoặc đã hết hạn rồi.',
  'no-such-partner': 'Không có đối tác này.',
  'over-budget': 'Đã dùng hết mức của phút này. Hãy chờ sang phút sau rồi gửi lại.',
  'beyond-budget': 'Yêu cầu này vượt mức của cả một phút. Hãy hỏi ít hơn mỗi lần.',
  'taken-before': 'Thông điệp này đã nhận rồi. Hãy gửi thông điệp mới.',
};

/** The Vietnamese sentence for a partner who is refused; undefined for refusals of other things. */
export function sayPartnerRefusal({ details }: AppError): string | undefined {
  return SENTENCES[String(details['why']) as PartnerFault];
}
