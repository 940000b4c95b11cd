import type { ProcedureWords, ProgrammesWords } from '../words';
import { payment } from './payment';
import { allowanceProgrammes } from './programmes/allowance';
import { careProgrammes } from './programmes/care';
import { housingProgrammes } from './programmes/housing';
import { insuranceProgrammes } from './programmes/insurance';
import { livingProgrammes } from './programmes/living';
import { meritProgrammes } from './programmes/merit';

/** Programmes in plain Vietnamese. */
export const programmes: ProgrammesWords = {
  ...allowanceProgrammes,
  ...insuranceProgrammes,
  ...housingProgrammes,
  ...meritProgrammes,
  ...livingProgrammes,
  ...careProgrammes,
};

export const procedure: ProcedureWords = {
  payment,
  where: {
    commune: 'Ủy ban nhân dân xã, phường nơi ở',
    school: 'nhà trường, nếu là học sinh, sinh viên',
    'one-stop-any': 'Trung tâm phục vụ hành chính công của xã, phường bất kỳ',
    'national-portal': 'Cổng dịch vụ công quốc gia',
    post: 'bưu điện',
    'housing-investor': 'chủ đầu tư dự án nhà ở xã hội',
    'house-owner': 'bên cho thuê nhà ở xã hội',
    'policy-bank': 'Ngân hàng Chính sách xã hội',
    'insurance-office': 'cơ quan bảo hiểm xã hội',
    'collecting-agent': 'điểm thu bảo hiểm ở xã, bưu điện',
    'insurance-app': 'ứng dụng VssID',
    'care-facility': 'cơ sở trợ giúp xã hội',
    'employment-centre': 'trung tâm dịch vụ việc làm',
  },
  goTo: {
    commune: 'xã, phường nơi ở',
    school: 'nhà trường',
    'one-stop-any': 'xã, phường bất kỳ',
  },
  paidFrom: {
    'decision-month': 'từ tháng Chủ tịch xã ký quyết định',
    'decision-month-of-district': 'từ tháng Chủ tịch huyện ký quyết định',
    'decision-month-or-birthday':
      'từ tháng Chủ tịch huyện ký quyết định; diện 75 tuổi, 80 tuổi thì từ khi tròn tuổi',
    'certificate-month': 'từ tháng cấp giấy xác nhận khuyết tật',
    'decision-signed': 'từ tháng ký quyết định',
    'once-decided': 'một lần, sau khi có quyết định',
    'each-time': 'theo từng đợt, sau khi có quyết định',
    'merit-decision': 'từ ngày ghi trong quyết định hưởng',
    'not-yet': 'khi đó chưa có chế độ này',
    'card-day':
      'từ ngày ghi trên thẻ; tự đóng hoặc được hỗ trợ lần đầu, hay ngắt quãng từ 90 ngày, thì sau 30 ngày đóng đủ',
    'card-day-before-2025':
      'từ ngày ghi trên thẻ; đóng theo hộ lần đầu hay ngắt quãng từ 3 tháng thì sau 30 ngày đóng đủ',
    'sale-contract': 'từ khi ký hợp đồng mua, thuê mua với chủ đầu tư',
    'rent-contract': 'từ khi ký hợp đồng thuê',
    'loan-contract': 'từ khi ký hợp đồng vay với ngân hàng',
    'house-decision': 'sau khi có quyết định hỗ trợ nhà ở',
    'by-quarter': 'theo quý, cho từng tháng (chưa kiểm chứng)',
    'school-year': 'theo năm học; nhà trường lập danh sách',
    'sixteenth-day': 'từ ngày thứ 16 kể từ ngày nộp đủ hồ sơ',
    campaign: 'trong đợt tặng quà; không phải nộp hồ sơ',
    'wishes-day': 'khi xã tổ chức chúc thọ, mừng thọ',
    'review-calendar':
      'cho năm sau khi rà soát định kỳ (từ 1/9 đến 14/12); nộp trong năm thì xã trả lời trong 15 ngày (chưa kiểm chứng)',
  },
  paidAtOnce: {
    'card-day': 'từ ngày ghi trên thẻ',
    'card-day-before-2025': 'từ ngày ghi trên thẻ',
  },
  papers: {
    'identity-card': 'căn cước',
    'disability-certificate': 'giấy xác nhận khuyết tật, nếu xã chưa có trong dữ liệu',
    'hiv-confirmation': 'giấy xác nhận nhiễm HIV, nếu xã chưa có trong dữ liệu',
    'household-member-list': 'danh sách thành viên hộ (Mẫu số 4), nếu đóng theo hộ gia đình',
    'housing-group-proof': 'giấy chứng minh thuộc nhóm được mua',
    'housing-state-proof': 'giấy xác nhận về nhà ở',
    'income-proof': 'giấy xác nhận thu nhập, nếu nhóm đó xét thu nhập',
    'merit-record': 'giấy tờ công nhận danh hiệu',
  },
  byWhen: {
    'this-month':
      'nộp sớm trong tháng: tiền tính từ tháng có quyết định, chậm một tháng là mất một tháng',
    'three-months-of-job-end': 'nộp trong 3 tháng kể từ ngày nghỉ việc',
    'no-gap-of-90-days': 'đóng tiếp trước khi thẻ hết hạn; ngắt từ 90 ngày thì phải chờ 30 ngày',
  },
  presumes: {
    'vietnamese-citizen': 'là công dân Việt Nam',
    'written-request': 'có đơn đề nghị',
    'not-in-facility': 'không đang ở cơ sở trợ giúp xã hội',
    'correct-line-care': 'khám, chữa bệnh đúng tuyến',
    'support-floor': 'mức Nhà nước hỗ trợ là mức thấp nhất; tỉnh có thể hỗ trợ thêm',
    'commune-considers': 'xã xem xét từng trường hợp',
    'law-of-the-death': 'tuổi, diện và mức tính theo ngày mất',
    'one-per-couple': 'hai vợ chồng cùng khuyết tật chỉ một người nhận',
    'one-carer-each': 'mỗi người được chăm sóc chỉ một người hoặc một hộ nhận',
    'placed-by-decision': 'việc nhận nuôi, nhận vào cơ sở có quyết định',
    'one-per-household': 'mỗi hộ chỉ nhận một suất',
    'electricity-price': 'giá điện bậc 1 chưa đổi từ ngày 10/5/2025',
    'nine-months': 'chỉ trả cho các tháng đi học, nhiều nhất 9 tháng mỗi năm học',
    'school-list': 'có trong danh sách nhà trường lập',
    'job-conditions': 'đủ các điều kiện khác của luật khi nghỉ việc',
    'commune-counts': 'xã tự chấm thu nhập và chỉ số thiếu hụt theo phiếu rà soát',
    'commune-list': 'có trong danh sách xã lập',
    'price-of-the-day': 'tiền đóng tính theo mức đang áp dụng vào ngày đóng',
    'beside-social-allowance':
      'chưa xét việc hưởng cùng trợ cấp xã hội, hưu trí xã hội; luật không nói rõ, xã xem xét',
    'side-rate-unchanged': 'mức riêng của Nghị định 75/2021 chưa thay đổi từ 1/7/2026',
    'once-a-year': 'mỗi năm hỗ trợ đi thăm mộ một lần',
    'housing-project-open': 'trong tỉnh có dự án đang nhận hồ sơ',
    'one-housing-project': 'chỉ đăng ký ở một dự án',
    'no-income-factor': 'tỉnh chưa đặt hệ số riêng cho mức thu nhập',
    'house-damage-checked': 'nhà bị thiên tai, hỏa hoạn và xã đã kiểm tra thiệt hại',
    'house-on-list': 'xã đã xem nhà và đưa hộ vào danh sách được duyệt',
    'one-support-per-house':
      'một nhà thường chỉ nhận một hỗ trợ cho cùng một việc, xã xem khoản nào lợi hơn',
    'lives-in-the-house': 'đang thường trú và ở tại nhà đó',
    'bank-agrees': 'ngân hàng đồng ý cho vay; mua nhà thì đã ký hợp đồng mua',
    'loan-security': 'có tài sản bảo đảm; mức vay xây, sửa nhà còn tính theo tài sản đó',
  },
};
