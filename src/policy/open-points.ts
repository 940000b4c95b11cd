import type { ProgrammeKey } from './programmes';

/**
 * A question that the law leaves open, or whose text we have not found, and what is answered meanwhile.
 * `shown` is the sentence of that programme by which people see it: a test holds that it is still there.
 */
export interface OpenQuestion {
  readonly question: string;
  readonly answer: string;
  readonly shown?: { readonly programme: ProgrammeKey; readonly text: string };
}

const ALLOWANCES: readonly OpenQuestion[] = [
  {
    question: 'Tỉnh Lào Cai (Yên Bái cũ) có nâng mức chuẩn trợ giúp xã hội, hưu trí xã hội không?',
    answer:
      'Tính theo mức trung ương và nói đó là mức thấp nhất; cán bộ nhập nghị quyết của tỉnh, của xã là tính theo ngay.',
  },
  {
    question: 'Thời hạn giải quyết theo Nghị định 147/2025 (1/7/2025 – 4/10/2026)?',
    answer: 'Trả lời là chưa rõ số ngày; không đoán.',
  },
  {
    question: 'Năm chưa có thông báo nghỉ Tết, Quốc khánh thì đếm ngày làm việc thế nào?',
    answer:
      'Tết: hai ngày trước mùng một và hai ngày sau; Quốc khánh: ngày liền trước, hoặc liền sau nếu 2/9 là thứ Năm. Nói rõ là chưa có thông báo; cán bộ tỉnh nhập thông báo là tính theo ngay.',
  },
  {
    question: 'Ngày 24/11 (Ngày Văn hóa Việt Nam) có là ngày nghỉ từ năm 2026 không?',
    answer: 'Tính là ngày làm việc và nói là chưa chắc, đến khi cán bộ tỉnh nhập thông báo.',
  },
  {
    question: 'Khi hỏi thêm giấy tờ, thời hạn giải quyết dừng lại hay tính lại từ đầu?',
    answer:
      'Dừng từ hôm sau ngày hỏi; đủ giấy thì tính tiếp số ngày còn lại, là cách có lợi hơn cho người dân.',
  },
  {
    question: 'Lương hưu thấp hơn mức hưu trí xã hội: trả cả mức hay phần chênh lệch?',
    answer: 'Đủ điều kiện; số tiền do xã xác định, nhiều nhất bằng mức hưu trí xã hội.',
    shown: {
      programme: 'social-pension',
      text: 'Số tiền khi lương hưu thấp hơn trợ cấp',
    },
  },
  {
    question: 'Người mất, thôi hưởng từ 1/7 đến 4/10/2026 có được mức mới không?',
    answer: 'Xã xem xét; mai táng phí của những ngày đó do xã xác định.',
    shown: { programme: 'funeral-support', text: 'tính theo mức cũ hay mức mới' },
  },
  {
    question: 'Hệ số 2,0 cho người nghèo cô đơn 75–79 tuổi áp dụng từ 1/7 hay 5/10/2026?',
    answer: 'Từ 5/10/2026 là chắc; khoảng trước đó xã xác định.',
    shown: { programme: 'elderly-assistance', text: 'Hệ số mới cho người từ đủ 75 tuổi' },
  },
  {
    question: '“Tối đa không quá 22 tuổi”: đến ngày tròn 22 hay hết năm 22 tuổi?',
    answer: 'Từ ngày tròn 22 đến trước ngày tròn 23 tuổi: xã quyết định.',
    shown: { programme: 'child-assistance', text: 'Tối đa không quá 22 tuổi' },
  },
  {
    question:
      'Người bị thôi hưởng vì đủ 22 tuổi trước 5/10/2026, còn học, có được hưởng lại không?',
    answer: 'Xã quyết định.',
    shown: { programme: 'child-assistance', text: 'Người đã thôi hưởng vì đủ 22 tuổi' },
  },
  {
    question: 'Người đơn thân nghèo nuôi con có được cả hưu trí xã hội không?',
    answer: 'Mức cao hơn là chắc; mức kia không hứa và không loại, xã xem xét.',
  },
  {
    question: 'Người ở cơ sở trợ giúp xã hội có được trợ cấp hưu trí xã hội không?',
    answer: 'Nuôi dưỡng trong cơ sở là chắc; hưu trí xã hội không hứa, không loại, xã xem xét.',
  },
  {
    question: 'Mức nuôi dưỡng, mai táng trong cơ sở theo Nghị định 335/2026?',
    answer: 'Cơ sở và xã xác định.',
    shown: { programme: 'facility-care', text: 'từ ngày 5/10/2026: cơ sở và xã xác định' },
  },
  {
    question:
      'Mai táng phí của người có công, của trợ giúp khẩn cấp có hưởng cùng hỗ trợ mai táng không?',
    answer: 'Nêu từng khoản; chỉ mức cao hơn là chắc, xã xem xét khoản còn lại.',
  },
  {
    question: 'Trợ giúp khẩn cấp: “được xem xét” là được hay không?',
    answer: 'Không bao giờ hứa: “còn tùy; nếu được thì ít nhất …”.',
    shown: { programme: 'emergency-injury', text: 'vì luật để xã xem xét' },
  },
  {
    question: 'Mẫu đơn, mã thủ tục trên cổng dịch vụ công đã đổi theo Nghị định 335/2026 chưa?',
    answer: 'Nêu mẫu của luật theo ngày; không nêu mã thủ tục.',
  },
  {
    question: 'Thông tư 01/2019 về giấy xác nhận khuyết tật có được thay sau khi sắp xếp bộ không?',
    answer: 'Không xét mức khuyết tật: chỉ nhận giấy đã cấp; thủ tục xin giấy thì hỏi xã.',
  },
];

const MERIT: readonly OpenQuestion[] = [
  {
    question:
      'Trợ cấp ưu đãi người có công và hưu trí xã hội, trợ cấp xã hội có hưởng cùng lúc không?',
    answer:
      'Khoản ưu đãi là chắc; khoản kia không hứa, không loại và không cộng vào phần chắc: xã xem xét.',
    shown: { programme: 'merit-allowance', text: 'Người cũng thuộc diện trợ cấp xã hội' },
  },
  {
    question: 'Bảng mức của Nghị định 321/2026 (người có công)?',
    answer: 'Chỉ tính mức là bội số của mức chuẩn; các mức trong bảng do cơ quan quyết định.',
    shown: { programme: 'merit-allowance', text: 'Nghị định 321/2026/NĐ-CP' },
  },
  {
    question:
      'Mức mới của người có công từ 1/7/2026 (nghị định có hiệu lực 1/10/2026) trả khi nào?',
    answer: 'Nói từ mức cũ đến mức mới; phần tăng thêm được trả khi nào do cơ quan xem.',
    shown: { programme: 'merit-allowance', text: 'phần tăng thêm được trả khi nào' },
  },
];

const PLACES_AND_POVERTY: readonly OpenQuestion[] = [
  {
    question: 'Danh sách xã, thôn đặc biệt khó khăn sau sáp nhập và xã nghèo?',
    answer:
      'Không suy đoán: là một thông tin phải được công nhận; không biết thì câu trả lời để mở.',
    shown: { programme: 'small-child-assistance', text: 'chưa có danh sách đặc biệt khó khăn mới' },
  },
  {
    question: 'Chỉ số thiếu hụt theo Nghị định 351/2025 từ năm 2027?',
    answer: 'Chỉ nói đường thu nhập; không phân biệt nghèo và cận nghèo; đề nghị rà soát.',
    shown: { programme: 'poverty-review', text: 'danh mục chỉ số thiếu hụt mới chưa có văn bản' },
  },
  {
    question: 'Những xã nào là xã an toàn khu?',
    answer: 'Không suy đoán từ tên xã: là một thông tin phải được công nhận.',
  },
];

const INSURANCE: readonly OpenQuestion[] = [
  {
    question: 'Nghị quyết của tỉnh Lào Cai năm 2026 về hỗ trợ đóng bảo hiểm y tế?',
    answer: 'Tính theo mức Nhà nước hỗ trợ thấp nhất; cán bộ nhập nghị quyết khi có.',
    shown: { programme: 'health-insurance', text: 'Phần tỉnh hỗ trợ thêm' },
  },
  {
    question: '36 tháng hỗ trợ người dân tộc thiểu số ở xã ra khỏi danh sách tính từ ngày nào?',
    answer: 'Xã và cơ quan bảo hiểm xã hội xác định.',
    shown: { programme: 'health-insurance', text: '36 tháng hỗ trợ tính từ ngày nào' },
  },
  {
    question: 'Người từ 80 tuổi có thẻ trợ cấp xã hội trước 1/7/2025: mức hưởng trong năm 2025?',
    answer: 'Cơ quan bảo hiểm xã hội xác định.',
    shown: {
      programme: 'health-insurance',
      text: 'Đã có thẻ theo diện trợ cấp xã hội trước 1/7/2025',
    },
  },
  {
    question: 'Người cận nghèo đã đóng phần của mình, lương cơ sở đổi: có đóng thêm không?',
    answer: 'Trả lời là luật không nói (tính trước tiền đóng cho thấy cả hai mức).',
  },
  {
    question: 'Bệnh viện cơ bản 50–dưới 70 điểm, ngoại trú trái tuyến, 1/1/2025 – 30/6/2026?',
    answer: 'Không có tỷ lệ: trả lời là luật chưa nêu, hỏi bệnh viện.',
  },
  {
    question: 'Thẻ học sinh, sinh viên gián đoạn từ 90 ngày: có phải chờ 30 ngày không?',
    answer: 'Nêu ngày sớm nhất và muộn nhất; trường và cơ quan bảo hiểm xã hội xác định.',
  },
  {
    question: 'Mức đóng bảo hiểm y tế từ năm 2027, và luật sửa đổi tháng 10/2026?',
    answer: 'Chưa có văn bản: tính theo luật đang có của ngày được hỏi; không đoán mức mới.',
  },
];

const HOUSING: readonly OpenQuestion[] = [
  {
    question: 'Mức hỗ trợ nhà ở từ năm 2026 (nhà tạm, nhà người có công)?',
    answer: 'Không có số: xã trả lời, kèm lý do vì sao.',
    shown: { programme: 'temporary-house', text: 'Hỗ trợ nhà ở của chương trình 2026–2035' },
  },
  {
    question: 'Mức nhà người có công từ 1/1/2026?',
    answer: 'Không có số: xã trả lời.',
    shown: { programme: 'merit-house', text: 'Mức hỗ trợ từ năm 2026' },
  },
  {
    question: 'Mức của tỉnh Yên Bái trong bão số 3 năm 2024?',
    answer: 'Tỉnh quyết định; không đoán số.',
    shown: { programme: 'disaster-house-province', text: 'bão số 3 năm 2024' },
  },
  {
    question: 'Một nhà có được nhận hai khoản hỗ trợ nhà ở cho cùng một việc không?',
    answer:
      'Điều luật chưa tìm thấy: nêu từng khoản, chỉ khoản cao hơn là chắc, xã chọn khoản nào.',
  },
  {
    question: 'Hệ số thu nhập và quy định nhà xa nơi làm việc của tỉnh (nhà ở xã hội)?',
    answer: 'Coi như tỉnh chưa đặt; nói rõ là đang coi như vậy.',
    shown: { programme: 'social-housing-purchase', text: 'Người có nhà ở xa nơi làm việc' },
  },
  {
    question: 'Trần thu nhập của lực lượng vũ trang (tổng thu nhập của Đại tá)?',
    answer: 'Đơn vị xác nhận; không nêu số.',
    shown: { programme: 'social-housing-purchase', text: 'sĩ quan cấp Đại tá' },
  },
  {
    question: 'Thị trấn cũ nay thuộc xã: đô thị hay nông thôn?',
    answer: 'Cơ quan tiếp nhận quyết định, cả khi xét chuẩn nghèo.',
    shown: { programme: 'social-housing-purchase', text: 'Thị trấn cũ nay thuộc xã' },
  },
  {
    question: 'Giấy xác nhận thu nhập theo trần cũ, khi trần đã tăng, có phải làm lại không?',
    answer:
      'Tính theo trần của ngày nộp hồ sơ; có phải làm lại giấy hay không thì nơi nhận hồ sơ trả lời.',
  },
];

const LIVING: readonly OpenQuestion[] = [
  {
    question: 'Giá điện bậc 1 sau ngày 10/5/2025?',
    answer: 'Giá cuối cùng biết được, ghi là chưa kiểm chứng.',
    shown: { programme: 'electricity-support', text: 'Giá điện bậc 1 có thể đã đổi' },
  },
  {
    question: 'Lương tối thiểu vùng để tính trần trợ cấp thất nghiệp?',
    answer:
      'Lương chưa chạm mức chắc chắn thì nói 60 %, ghi là chưa kiểm chứng; cao hơn thì trung tâm tính.',
    shown: { programme: 'unemployment-benefit', text: 'nhiều nhất 5 lần lương tối thiểu vùng' },
  },
];

/** Every question that a human must settle, in the order of the law book. Vietnamese: it is printed for lawyers. */
export const OPEN_QUESTIONS: readonly OpenQuestion[] = [
  ...ALLOWANCES,
  ...MERIT,
  ...PLACES_AND_POVERTY,
  ...INSURANCE,
  ...HOUSING,
  ...LIVING,
];
