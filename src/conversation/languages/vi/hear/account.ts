import type { AccountHearWords } from '../../account-words';
import { each } from '../crises';

/** How citizens ask about the link of their account, and about what their records hold. */
export const account: AccountHearWords = {
  begin: [
    ...each(['liên kết', 'kết nối'], ['tài khoản', 'hồ sơ', 'với hồ sơ', 'zalo', 'telegram']),
    'xác minh tài khoản',
    'xacminh',
    'muốn liên kết',
    'lấy mã liên kết',
    'xin mã liên kết',
  ],
  beginAlone: ['liên kết', 'xác minh', 'lien ket', 'xac minh'],
  see: ['muốn xem hồ sơ của tôi', 'muốn xem hồ sơ của em', 'muốn xem hồ sơ của mẹ tôi'],
  unlink: each(['hủy', 'huỷ', 'bỏ', 'xóa', 'xoá', 'ngắt', 'gỡ'], ['liên kết', 'kết nối hồ sơ']),
  receiving: [
    ...each(
      ['đang hưởng', 'đang được hưởng', 'đang nhận', 'đang được nhận', 'đang lĩnh'],
      [
        'gì',
        'những gì',
        'cái gì',
        'chế độ gì',
        'chế độ nào',
        'những chế độ gì',
        'trợ cấp gì',
        'trợ cấp nào',
        'khoản nào',
        'những khoản nào',
        'bao nhiêu khoản',
      ],
    ),
  ],
  payments: each(
    ['bao giờ', 'khi nào', 'hôm nào', 'ngày nào', 'lúc nào', 'mấy hôm nữa'],
    [
      'được lĩnh tiền',
      'lĩnh tiền',
      'được lãnh tiền',
      'lãnh tiền',
      'được nhận tiền trợ cấp',
      'nhận tiền trợ cấp',
      'phát tiền',
      'trả tiền trợ cấp',
      'có tiền trợ cấp',
    ],
  ),
  notices: ['tôi muốn nhận tin báo', 'muốn nhận tin báo', 'bật tin báo', 'đồng ý nhận tin'],
  agree: ['đồng ý', 'nhất trí', 'xác nhận'],
  refuse: ['không đồng ý', 'chưa đồng ý', 'thôi', 'không phải tôi', 'không phải'],
  noNotices: each(
    ['không nhận', 'đừng gửi', 'thôi nhận', 'ngừng nhận', 'không muốn nhận', 'tắt'],
    ['tin nữa', 'tin báo', 'tin báo nữa', 'thông báo nữa', 'tin nhắn nữa'],
  ),
};
