import type { PaymentFault } from '../policy';
import { MOST_PAYMENT_MONTHS } from '../policy';
import type { AppError } from '../shared/app-error';

/** By the fault, or by the field where one fault has several sentences. */
const SENTENCES: Readonly<Partial<Record<PaymentFault, string>>> = {
  'not-monthly': 'Chương trình này không trả theo tháng.',
  'not-decided': 'Chương trình này không tính tháng trả theo ngày ký quyết định.',
  day: 'Ngày phải có thật, viết NĂM-THÁNG-NGÀY.',
  'no-law-yet': 'Chưa có luật trả chế độ này vào ngày ký quyết định.',
  'start-unknown': 'Chưa rõ quyết định ngày đó được trả từ tháng nào. Hãy hỏi xã.',
  'too-short': 'Chưa đủ số tháng mà luật đòi hỏi để tạm dừng.',
  'too-many': `Mỗi lần hỏi nhiều nhất ${MOST_PAYMENT_MONTHS} tháng.`,
};

const OUT_OF_ORDER: Readonly<Record<string, string>> = {
  filedOn: 'Ngày nộp hồ sơ phải trước hoặc trong ngày ký quyết định.',
  certificateOn: 'Giấy xác nhận khuyết tật phải có trước hoặc trong ngày ký quyết định.',
  ended: 'Ngày thôi hưởng phải từ ngày ký quyết định trở đi.',
  moved: 'Ngày xã cũ thôi trả phải từ ngày ký quyết định trở đi.',
  suspensions: 'Các lần tạm dừng phải theo thứ tự, sau ngày quyết định và trước khi thôi hưởng.',
  until: 'Tháng cuối phải từ tháng ký quyết định trở đi.',
};

/** The Vietnamese sentence for a file that cannot be; undefined when the refusal is of something else. */
export function sayPaymentRefusal({ details }: AppError): string | undefined {
  const why = details['why'] as PaymentFault | undefined;
  if (why === undefined) return undefined;
  return why === 'out-of-order' ? OUT_OF_ORDER[String(details['field'])] : SENTENCES[why];
}
