import type { HearWords } from '../../hear-words';

/** How amounts of money are said. */
export const amounts: Pick<HearWords, 'money'> = {
  money: {
    units: [
      { means: 1_000, says: ['k', 'nghìn', 'ngàn', 'nghìn đồng', 'ngàn đồng'] },
      { means: 1_000_000, says: ['tr', 'triệu', 'triệu đồng', 'củ', 'chai', 'tr đồng', 'trđ'] },
      { means: 100_000, says: ['trăm', 'trăm nghìn', 'trăm ngàn', 'trăm k', 'lít'] },
      { means: 1_000_000_000, says: ['tỷ', 'tỉ', 'tỷ đồng', 'tỉ đồng'] },
      { means: 1, says: ['đ', 'đồng', 'vnđ', 'vnd', 'việt nam đồng', 'vn đồng'] },
    ],
    half: ['rưỡi', 'rưởi'],
    perYear: ['năm', 'một năm', 'mỗi năm', 'hàng năm', 'hằng năm', 'trên năm', '1 năm'],
    perMonth: ['tháng', 'một tháng', 'mỗi tháng', 'hàng tháng', 'hằng tháng', '1 tháng'],
    perHead: [
      'người',
      'đầu người',
      'một người',
      'mỗi người',
      '1 người',
      'khẩu',
      'một khẩu',
      'nhân khẩu',
    ],
    together: ['cả nhà', 'cả gia đình', 'cả hộ', 'nhà', 'hộ', 'gia đình', 'tổng thu nhập'],
    heads: ['người', 'khẩu', 'nhân khẩu', 'miệng ăn', 'người ăn'],
    qualifiers: [
      { means: 'above', says: ['hơn', 'trên', 'ngoài', 'quá'] },
      { means: 'below', says: ['dưới', 'chưa đến', 'chưa tới', 'chưa đầy', 'không quá'] },
      { means: 'about', says: ['khoảng', 'tầm', 'chừng', 'độ', 'cỡ', 'gần', 'ngót', 'xấp xỉ'] },
    ],
    cues: [
      {
        means: 'pensionAmount',
        says: [
          'lương hưu',
          'hưu',
          'mất sức',
          'tiền tuất',
          'tuất',
          'hưu trí',
          'trợ cấp bảo hiểm xã hội',
        ],
      },
      {
        means: 'wage',
        says: [
          'lương',
          'lương đóng bảo hiểm',
          'mức lương',
          'tiền lương',
          'tiền công',
          'đi làm',
          'làm công nhân',
        ],
      },
      { means: 'income', says: ['thu nhập', 'tổng thu nhập', 'làm ra'] },
      {
        means: 'averageWage',
        says: ['lương bình quân', 'bình quân 6 tháng', 'lương trung bình', 'lương 6 tháng cuối'],
      },
      {
        means: 'incomePerHead',
        says: [
          'thu nhập đầu người',
          'thu nhập bình quân',
          'thu nhập mỗi người',
          'bình quân mỗi người',
          'bình quân đầu người',
          'bình quân một người',
          'mỗi khẩu',
          'mỗi người',
          'mỗi nhân khẩu',
          'mỗi đầu người',
          'thu nhập bình quân đầu người',
        ],
      },
    ],
  },
};
