import type { LinkFault } from '../services/links/link-faults';
import type { AppError } from '../shared/app-error';

const SENTENCES: Readonly<Record<LinkFault, string>> = {
  'no-such-digits':
    'Mã này không dùng được. Mỗi mã chỉ dùng một lần, trong mười phút. Hãy nhờ người dân lấy mã khác.',
  'too-many-tries': 'Nhập sai mã quá nhiều lần. Hãy chờ rồi thử lại.',
  'consent-needed':
    'Người đi lại giúp chỉ được liên kết khi người đó đã đồng ý. Hãy ghi sự đồng ý trước.',
  'birth-unknown': 'Chưa ghi ngày sinh của trẻ. Hãy ghi ngày sinh trước.',
  'of-age': 'Người này đã đủ 18 tuổi, tự mình xem hồ sơ được.',
  'in-hands': 'Cán bộ đang trả lời người này. Hãy giao lại cuộc trò chuyện cho máy trước.',
  'day-gone': 'Ngày này đã qua.',
  'day-announced': 'Ngày trả tiền này đã báo rồi.',
  'ended-already': 'Liên kết này đã được hủy rồi.',
};

/** The Vietnamese sentence for a refusal about links; undefined for other things. */
export function sayLinkRefusal({ details }: AppError): string | undefined {
  return SENTENCES[String(details['why']) as LinkFault];
}
