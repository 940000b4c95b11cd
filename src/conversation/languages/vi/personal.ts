import type { PersonalWords } from '../personal-words';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín'];
const NUMBERS = [...DIGITS, 'mười', 'mươi', 'chục', 'trăm', 'tư', 'lăm', 'mốt', 'nghìn', 'triệu'];

/** What is left out of a Vietnamese message before anybody outside reads it. */
export const personal: PersonalWords = {
  named: [
    ...['tên', 'tên là', 'tên tôi là', 'tên em là', 'tên cháu là', 'tên mẹ là', 'tên bố là'],
    ...['họ tên', 'họ và tên', 'tên tuổi', 'tên đầy đủ', 'tên gọi', 'gọi là', 'tên thật'],
  ],
  titles: [
    ...['ông', 'bà', 'cụ', 'anh', 'chị', 'cô', 'chú', 'bác', 'dì', 'thím', 'cậu', 'mợ', 'em'],
    ...['cháu', 'con', 'bé', 'mẹ', 'má', 'bố', 'cha', 'vợ', 'chồng', 'thầy', 'trưởng thôn'],
  ],
  middles: ['văn', 'thị'],
  places: [
    ...['thôn', 'bản', 'xóm', 'tổ', 'ấp', 'buôn', 'xã', 'phường', 'thị trấn', 'huyện', 'tỉnh'],
    ...['thành phố', 'tp', 'thị xã', 'khu phố', 'khu', 'số nhà', 'đường', 'phố', 'ngõ', 'ngách'],
    ...['hẻm', 'địa chỉ', 'quê', 'quê ở', 'thường trú', 'tạm trú', 'trú tại', 'ở tại', 'sống ở'],
  ],
  asides: [
    ...['xã hội', 'bản thân', 'tổ chức', 'tổ ấm', 'đường huyết', 'tiểu đường', 'phổ thông'],
    ...['khu vực', 'quê hương', 'xã phường', 'bà con', 'chú ý', 'anh em', 'con cái', 'con cháu'],
  ],
  plain: [
    ...NUMBERS,
    ...['tôi', 'tui', 'mình', 'tớ', 'nhà', 'người', 'gia', 'này', 'ấy', 'đó', 'đây', 'kia', 'ta'],
    ...['có', 'chưa', 'chẳng', 'chả', 'đã', 'đang', 'sẽ', 'được', 'bị', 'là', 'thì', 'mà', 'và'],
    ...['với', 'của', 'cho', 'hay', 'cũng', 'còn', 'mới', 'vừa', 'tròn', 'gần', 'hơn', 'ngoài'],
    ...['dưới', 'trên', 'khoảng', 'tầm', 'chừng', 'độ', 'cỡ', 'năm', 'tháng', 'ngày', 'tuổi'],
    ...['sinh', 'nay', 'rồi', 'ạ', 'dạ', 'vâng', 'thưa', 'xin', 'chào', 'hỏi', 'muốn', 'biết'],
    ...['lương', 'hưu', 'hộ', 'nghèo', 'cận', 'tiền', 'đồng', 'sống', 'ở', 'đi', 'làm', 'ăn'],
    ...['nặng', 'nhẹ', 'tật', 'khuyết', 'giấy', 'thẻ', 'nhận', 'hưởng', 'những', 'các', 'mấy'],
    ...['nội', 'ngoại', 'già', 'yếu', 'ốm', 'bảo', 'nói', 'xem', 'từ', 'đến', 'nên', 'vì', 'nếu'],
  ],
  digits: DIGITS,
};
