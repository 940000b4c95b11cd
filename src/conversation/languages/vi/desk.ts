import type { DeskTalk } from '../desk-talk';
import { weekdayOf } from '../../desk/weekday-of';

const WEEKDAYS = ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const dayOf = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}`;
const timeOf = (time: string) => {
  const [hour = '', minute = ''] = time.split(':');
  return minute === '00' ? `${Number(hour)} giờ` : `${Number(hour)} giờ ${minute}`;
};

/** The desk of the staff. */
export const desk: DeskTalk = {
  before: (people) => `Lúc này trước bác còn ${people} người đang chờ.`,
  nextInLine: 'Lúc này không còn ai chờ trước bác.',
  placeUnknown: 'Tôi chưa biết còn bao nhiêu người chờ trước bác.',
  opensAt: (time, day) =>
    `Bây giờ ngoài giờ làm việc; cán bộ làm việc lại lúc ${timeOf(time)} ${WEEKDAYS[weekdayOf(day)]}, ngày ${dayOf(day)}.`,
  holidayMayMove: 'Chưa có thông báo nghỉ lễ, nên ngày này có thể thay đổi.',
  hoursUnknown: 'Tôi chưa biết giờ làm việc của cán bộ, nên không hẹn giờ được.',
  backInQueue:
    'Cán bộ đang bận, chưa trả lời được bác. Tôi đã đưa bác trở lại hàng chờ, giữ nguyên chỗ cũ.',
  promised: (text, day) =>
    `${text}\nCán bộ hẹn bác chậm nhất ngày ${dayOf(day)}/${day.slice(0, 4)}.`,
  closed: 'Cán bộ đã kết thúc cuộc trò chuyện này. Bác nhắn lại là được trả lời tiếp.',
  askRating: 'Bác chấm điểm giúp nhé: 1 là rất tệ, 5 là rất tốt. Không chấm cũng được ạ.',
  askWord: 'Cảm ơn bác. Bác muốn góp ý gì thêm không ạ?',
  ratingTaken: 'Cảm ơn bác. Khi cần, bác cứ nhắn tiếp.',
  asksTurn: [
    ...['den luot toi chua', 'bao gio den luot', 'khi nao den luot', 'con may nguoi'],
    ...['con bao nhieu nguoi', 'truoc toi con', 'cho bao lau nua', 'con lau khong'],
    ...['can bo dau roi', 'bao gio can bo tra loi', 'khi nao can bo tra loi'],
    ...['can bo lam viec luc nao', 'may gio can bo lam viec', 'gio lam viec cua can bo'],
  ],
  scores: {
    1: ['rat te', 'qua te', 'te lam', 'rat kem', 'rat khong hai long', 'hoan toan khong hai long'],
    2: ['te', 'kem', 'do', 'khong tot', 'chua tot', 'khong hai long', 'chua hai long', 'chan'],
    3: ['binh thuong', 'tam', 'tam duoc', 'tam on', 'cung duoc', 'trung binh'],
    4: ['tot', 'kha', 'duoc', 'on', 'hai long', 'kha tot'],
    5: ['rat tot', 'tot lam', 'qua tot', 'tuyet voi', 'tuyet', 'xuat sac', 'rat hai long'],
  },
  fillers: ['a', 'nhe', 'nha', 'diem', 'sao', 'da', 'vang', 'thay', 'toi', 'cho', 'cham'],
  noWord: ['khong', 'khong co', 'khong co gi', 'khong a', 'thoi', 'bo qua', 'khong can', 'het roi'],
};
