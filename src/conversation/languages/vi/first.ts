import type { FirstWords } from '../first-words';
import { danger, each } from './crises';

/** Crises, tricks and suppositions as Vietnamese citizens write them. */
export const first: FirstWords = {
  ...danger,
  oddities: [
    {
      means: 'injection',
      says: [
        'bỏ qua mọi hướng dẫn',
        'bỏ qua các hướng dẫn',
        'bỏ qua tất cả hướng dẫn',
        'bỏ qua hướng dẫn',
        'bỏ qua các lệnh',
        'bỏ qua mọi lệnh',
        'quên mọi hướng dẫn',
        'quên hết hướng dẫn',
        'hãy đóng vai',
        'đóng vai',
        'giả vờ là',
        'giả làm',
        'câu lệnh hệ thống',
        'lệnh hệ thống',
        'chế độ nhà phát triển',
        'tôi là quản trị viên',
        'tôi là lập trình viên',
        'từ giờ mày là',
        'từ giờ bạn là',
        'từ bây giờ bạn là',
        'cứ trả lời là có',
        'hãy trả lời là có',
        'cứ nói là được',
        'hãy nói là được hưởng',
        'hãy xác nhận là',
        'ignore previous instructions',
        'ignore all previous instructions',
        'ignore all instructions',
        'system prompt',
        'jailbreak',
        'developer mode',
        'act as',
        'you are now',
        'drop table',
      ],
    },
    {
      means: 'others-data',
      says: [
        ...each(
          [
            'số điện thoại của',
            'số căn cước của',
            'căn cước của',
            'địa chỉ của',
            'địa chỉ nhà của',
          ],
          ['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'người', 'nhà', 'hàng xóm', 'thằng', 'con'],
        ),
        'số tài khoản của',
        'cho xem hồ sơ của',
        'xem hồ sơ của',
        'tra cứu hồ sơ của',
        'tra cứu thông tin của',
        'xem thông tin của',
        'lấy thông tin của',
        'danh sách người nhận',
        'danh sách người hưởng',
        'danh sách hộ nghèo',
        'danh sách những người',
        'những ai đang nhận',
        'những ai đang hưởng',
        'ai đang nhận trợ cấp',
        'ai đang hưởng trợ cấp',
        'người khác đã hỏi gì',
        'ai đã nhắn tin',
      ],
    },
    {
      means: 'other-tongue',
      says: [
        'bonjour',
        'je suis',
        'je voudrais',
        "s'il vous plaît",
        'merci beaucoup',
        'hola',
        'por favor',
        'nyob zoo',
        'ua tsaug',
        'guten tag',
        'ni hao',
        'sawasdee',
        'kon nichiwa',
        'annyeong',
        'selamat',
      ],
    },
  ],
  noOddities: [
    ...each(
      ['xem hồ sơ của', 'cho xem hồ sơ của', 'tra cứu hồ sơ của', 'xem thông tin của'],
      ['tôi', 'em', 'mình', 'cháu'],
    ),
    ...each(['số tài khoản của', 'tra cứu thông tin của'], ['tôi', 'em', 'mình', 'cháu']),
    'số điện thoại của người phụ trách',
    'số điện thoại của cán bộ',
  ],
  genuine: [
    ...each(
      ['tin này', 'tin nhắn này', 'tin đó', 'tin nhắn đó', 'thông báo này', 'cái này'],
      [
        'có thật không',
        'thật không',
        'có đúng không',
        'có thật hay không',
        'thật hay giả',
        'là thật hay giả',
        'có phải thật không',
        'có lừa đảo không',
        'có phải lừa đảo không',
        'là lừa đảo à',
        'có phải của xã không',
        'có phải của cán bộ không',
        'có phải bên mình gửi không',
        'có phải xã gửi không',
        'có phải giả mạo không',
      ],
    ),
    'có phải tin lừa đảo không',
    'có phải tin giả không',
    'tin thật hay tin giả',
    'kiểm tra tin nhắn',
    'kiểm tra giúp tin này',
    'kiểm tra tin này',
  ],
  supposing: [
    'nếu',
    'nếu như',
    'nếu mà',
    'giả sử',
    'giả dụ',
    'giả như',
    'lỡ như',
    'lỡ mà',
    'lỡ may',
    '=lỡ',
    '=nhỡ',
    'nhỡ mà',
    'ví thử',
  ],
  noSupposing: ['nếu có thể', 'nếu được', 'nếu không phiền', 'nếu có gì'],
  then: ['thì', 'vậy thì', 'có được'],
  replies: {
    suicide: (you) =>
      `Tôi rất lo cho ${you.name} và đã báo cho cán bộ. ` +
      'Nếu nguy cấp, xin gọi ngay số 115 hoặc 113, hoặc gọi người ở gần.',
    'child-abuse': () =>
      'Xin gọi ngay số 111, tổng đài bảo vệ trẻ em. ' +
      'Đang nguy hiểm thì gọi 113. Tôi đã báo cho cán bộ.',
    violence: () =>
      'Không ai được phép đánh người khác. Đang nguy hiểm, xin gọi ngay số 113. ' +
      'Có người bị thương thì gọi 115. Trẻ em bị đánh thì gọi 111. Tôi đã báo cho cán bộ.',
    fire: () =>
      'Xin ra khỏi nơi cháy ngay và gọi số 114. Có người bị thương thì gọi 115. ' +
      'Tôi đã báo cho cán bộ.',
    flood: () =>
      'Xin lên chỗ cao, tránh xa sông suối và sườn dốc. Cần cứu nạn thì gọi ngay số 114. ' +
      'Có người bị thương thì gọi 115. Tôi đã báo cho cán bộ.',
    medical: () => 'Xin gọi ngay số 115. Nhờ thêm người ở gần giúp. Tôi đã báo cho cán bộ.',
    rescue: () =>
      'Nếu đang nguy hiểm, xin gọi ngay. Cháy, lũ, mắc kẹt: số 114. Ốm đau, bị thương: số 115. ' +
      'Bị đánh, bị dọa: số 113. Tôi đã báo cho cán bộ.',
    birth: () =>
      'Nếu đau bụng, ra máu hoặc ra nước ối, xin gọi ngay số 115. ' +
      'Trạm y tế xã cũng giúp được. Tôi đã báo cho cán bộ.',
  },
};
