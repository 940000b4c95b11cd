import type { FileTalk } from '../file-talk';

const days = (count: number, kind: 'working' | 'calendar') =>
  kind === 'working' ? `${count} ngày làm việc` : `${count} ngày`;

/** How far a file is. */
export const file: FileTalk = {
  certificate: 'giấy xác nhận khuyết tật',
  received: (what, day) => `Xã đã nhận hồ sơ xin ${what} ngày ${day}.`,
  working: 'Hồ sơ đang được giải quyết.',
  due: (day) => `Ngày hẹn trả kết quả: ${day}.`,
  daysLeft: (count, kind) => `Còn ${days(count, kind)} nữa là đến hẹn.`,
  dueToday: 'Hôm nay là ngày hẹn.',
  late: (day) => `Hồ sơ đã quá ngày hẹn ${day}.`,
  lateAdvice: 'Bác hỏi lại xã, hoặc nhờ cán bộ ở đây hỏi giúp.',
  noTerm: (count) =>
    `Chưa rõ luật cho xã bao nhiêu ngày; đến nay đã ${days(count, 'working')} kể từ khi nhận.`,
  waiting: 'Xã đang chờ bác bổ sung giấy tờ.',
  afterWaiting: (count, kind) => `Nộp đủ rồi thì xã còn ${days(count, kind)} để giải quyết.`,
  granted: (decision, day) => `Hồ sơ được chấp thuận theo ${decision}, ngày ${day}.`,
  refused: (decision, day) => `Hồ sơ không được chấp thuận, theo ${decision}, ngày ${day}.`,
  mayComplain: 'Nếu không đồng ý, bác có quyền khiếu nại.',
  returned: 'Xã đã trả lại hồ sơ, kèm văn bản nói rõ vì sao.',
  withdrawn: 'Hồ sơ đã được rút lại theo yêu cầu của người nộp.',
  appealed: 'Xã đã nhận khiếu nại về hồ sơ này và đang xem xét.',
  caveats: {
    'no-announcement': 'Năm nay chưa có thông báo nghỉ lễ, nên ngày hẹn có thể thay đổi.',
    'culture-day': 'Chưa chắc ngày 24/11 có nghỉ hay không; nếu nghỉ, ngày hẹn lùi một ngày.',
  },
};
