import type { PrivacyFault } from '../services/privacy/privacy-faults';
import type { AppError } from '../shared/app-error';

const SENTENCES: Readonly<Record<PrivacyFault, string>> = {
  'one-subject': 'Hãy ghi một người hoặc một cuộc trò chuyện, chỉ một.',
  'identity-first': 'Hãy xem giấy tờ hoặc VNeID của người yêu cầu và ghi lại trước đã.',
  'ended-already': 'Yêu cầu này đã xong hoặc đã bị từ chối.',
  'answered-already': 'Yêu cầu này đã được trả lời.',
  'extended-already': 'Luật chỉ cho gia hạn một lần.',
  'too-late-to-extend': 'Đã quá hạn, không gia hạn được. Hãy làm ngay.',
  'not-for-a-copy': 'Chỉ yêu cầu xem dữ liệu mới được nhận bản sao.',
  'other-version': 'Có người vừa thay đổi yêu cầu này. Hãy đọc lại.',
  'no-such-text': 'Chưa lưu lời văn này. Hãy lưu lời văn trước khi hỏi ý kiến.',
  'agreed-already': 'Người này đã đồng ý mục đích này rồi.',
  'withdrawn-already': 'Sự đồng ý này đã được rút lại rồi.',
  'sensitive-unsaid': 'Lời văn phải nói rõ đây là dữ liệu nhạy cảm.',
};

/** The Vietnamese sentence for a refused request or consent; undefined when the refusal is of something else. */
export function sayPrivacyRefusal({ details }: AppError): string | undefined {
  return SENTENCES[String(details['why']) as PrivacyFault];
}
