import type { ImportFault } from '../services/import/import-faults';
import type { ApiLanguage } from './language';
import type { AppError } from '../shared/app-error';

const SENTENCES: Readonly<Record<ImportFault, string>> = {
  'too-big': 'Tệp quá lớn. Tệp Excel tối đa 10 MB, tệp CSV tối đa 100 MB.',
  'too-big-inside': 'Tệp này mở ra lớn quá 100 MB nên không được đọc.',
  'old-or-locked': 'Tệp là Excel đời cũ hoặc có mật khẩu. Hãy lưu lại thành .xlsx, không mật khẩu.',
  'not-a-spreadsheet': 'Tệp này không phải bảng tính. Hãy gửi tệp .xlsx hoặc .csv.',
  broken: 'Tệp bị hỏng. Hãy mở bằng Excel rồi lưu lại.',
  'too-many-columns': 'Bảng có hơn 200 cột. Hãy bỏ bớt cột thừa.',
  'too-many-merged': 'Bảng có quá nhiều ô gộp. Hãy bỏ gộp ô rồi gửi lại.',
  'too-many-rows': 'Bảng có hơn 200.000 dòng. Hãy chia thành nhiều tệp.',
  'no-header': 'Không thấy dòng tên cột. Hãy dùng tệp mẫu.',
  'file-known': 'Tệp này đã được nhập rồi.',
  'import-state': 'Lần nhập này đang ở bước khác. Hãy tải lại trang.',
  'import-changed': 'Nội dung đã thay đổi từ lúc bạn xem. Hãy xem lại rồi duyệt.',
  'own-import': 'Người nhập hoặc người chọn dòng không được tự duyệt. Hãy nhờ người khác.',
  'not-decidable': 'Dòng này phải sửa trong tệp rồi nhập lại, hoặc bỏ qua.',
  'no-file': 'Chưa có tệp, hoặc tệp trống. Hãy chọn tệp .xlsx hoặc .csv.',
  'no-upload': 'Không có tệp này, hoặc tệp đã được đọc. Hãy gửi lại tệp.',
  'file-gone': 'Tệp bị mất trước khi đọc xong. Hãy gửi lại tệp.',
  'account-closed': 'Tài khoản gửi tệp đã bị khóa.',
  'not-a-candidate': 'Dòng này không có người đó trong danh sách có thể trùng.',
};

/** The Vietnamese sentence for a file or an import that is refused; undefined for refusals of other things. */
export function sayImportRefusal({ details }: AppError): string | undefined {
  return SENTENCES[String(details['why']) as ImportFault];
}

/** The sentence for a file that was refused while it was read in the background. */
export function saysImportFault(fault: ImportFault, language: ApiLanguage): string {
  return language === 'vi' ? SENTENCES[fault] : `The file was refused: ${fault}.`;
}
