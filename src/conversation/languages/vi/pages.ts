import type { PageWords } from '../page-words';

/** The pages of programmes. */
export const pages: PageWords = {
  listTitle: 'Các chế độ',
  listIntro: 'Mỗi trang nói: ai được hưởng, bao nhiêu, cần giấy tờ gì, nộp ở đâu.',
  domains: {
    allowance: 'Trợ cấp xã hội',
    insurance: 'Bảo hiểm y tế',
    housing: 'Nhà ở',
    merit: 'Người có công',
    living: 'Đời sống, học hành, việc làm',
  },
  on: (day) => `Theo luật ${day}.`,
  how: 'Cách làm',
  otherNames: (names) => `Còn gọi là: ${names}.`,
  law: 'Luật nói gì',
  lawNote: 'Phần này in ra từ chính bộ quy tắc dùng để trả lời, kèm điều luật.',
  otherDays: 'Luật những ngày khác',
  ask: 'Hỏi cho trường hợp của mình',
  toList: 'Xem tất cả các chế độ',
  noSuch: 'Không có chế độ này.',
  noSuchDay: 'Ngày viết theo mẫu 2026-07-01.',
  notYet: (day) => `Chúng tôi chưa giữ luật ${day}.`,
  codeTitle: 'Tra cứu phiếu trả lời',
  codeAsk: 'Mã phiếu',
  codeShow: 'Xem phiếu',
  codeUnknown: 'Mã phiếu có chữ và số, in ở góc phiếu và cuối câu trả lời.',
};
