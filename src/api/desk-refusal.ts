import type { DeskFault } from '../services/desk/desk-faults';
import type { AppError } from '../shared/app-error';

const SENTENCES: Readonly<Record<DeskFault, string>> = {
  'owned-by-another': 'Cán bộ khác đang trả lời người này.',
  'take-over-first': 'Hãy tiếp quản cuộc trò chuyện trước.',
  'newer-message': 'Người dân vừa nhắn thêm. Hãy đọc tin mới, hoặc chọn vẫn gửi.',
  'not-offered': 'Không còn ai chuyển cuộc trò chuyện này cho bạn.',
  'to-herself': 'Cuộc trò chuyện đã là của bạn. Hãy chọn đồng nghiệp khác.',
  'no-colleague': 'Tài khoản này không trả lời người dân, hoặc đã đóng.',
  'no-such-promise': 'Không có lời hứa nào còn mở như vậy trong cuộc trò chuyện này.',
  'promise-ended': 'Lời hứa này đã làm xong hoặc đã rút lại.',
  'day-past': 'Hãy hẹn từ hôm nay trở đi, trong vòng một năm.',
  'no-such-variable': 'Mẫu trả lời có chỗ điền mà không ai điền được.',
  'value-missing': 'Chưa biết điều cần điền vào mẫu trả lời này.',
  'no-such-reply': 'Không có mẫu trả lời này trong ngôn ngữ đó.',
  'hours-known': 'Giờ làm việc từ ngày này đã ghi rồi. Hãy rút lại dòng đó trước.',
  'hours-order': 'Giờ trong ngày phải nối tiếp nhau, từ sớm đến muộn.',
  'old-hours': 'Dòng giờ làm việc này đã rút lại. Hãy tải lại.',
  'seen-already': 'Đã có người xem đánh giá này.',
};

/** The Vietnamese sentence for what is refused at the staff desk; undefined for other refusals. */
export function sayDeskRefusal({ details }: AppError): string | undefined {
  const said = SENTENCES[String(details['why']) as DeskFault];
  const { who } = details;
  return said !== undefined && who !== undefined ? `${said} Người đó là ${who}.` : said;
}
