import { area, citing } from '../article';

const LEVELS = citing('Law51/2024', 'Điều 22');
const PROGRAMMES = ['health-insurance'] as const;

/** What insurance pays for care, and its words. */
export const insuranceCare = area('Bộ phận bảo hiểm y tế', [
  {
    key: 'co-payment',
    from: '2025-01-01',
    laws: [LEVELS],
    programmes: PROGRAMMES,
    vi: {
      title: 'Đồng chi trả là gì',
      asks: [
        'đồng chi trả là gì',
        'cùng chi trả bảo hiểm y tế nghĩa là sao',
        'đi viện có bảo hiểm phải trả bao nhiêu phần trăm theo luật',
        'mức hưởng bảo hiểm y tế 80 95 100 là gì',
      ],
      body: (tell) =>
        'Là phần tiền khám chữa bệnh mà người bệnh tự trả, còn lại quỹ bảo hiểm trả. ' +
        `Thẻ mức thường: quỹ trả ${tell('levelCommon')}. ` +
        `Có nhóm được ${tell('levelHigh')} hoặc ${tell('levelFull')}, như hộ nghèo và trẻ nhỏ. ` +
        `Hộ cận nghèo nay được ${tell('levelNearPoor')}.`,
    },
    en: {
      title: 'What co-payment is',
      asks: [
        'what is co-payment',
        'what share does insurance pay',
        'meaning of co-pay in health insurance',
      ],
      body: (tell) =>
        `The part you pay yourself. Insurance pays ${tell('levelCommon')}, for some groups ${tell('levelHigh')} or ${tell('levelFull')}.`,
    },
  },
  {
    key: 'care-levels',
    from: '2025-01-01',
    laws: [citing('Law51/2024', 'Điều 22 khoản 4')],
    programmes: PROGRAMMES,
    vi: {
      title: 'Cấp khám chữa bệnh, đúng tuyến là gì',
      asks: [
        'tuyến khám chữa bệnh là gì',
        'khám đúng tuyến là thế nào',
        'cấp ban đầu cấp cơ bản cấp chuyên sâu là gì',
        'bây giờ còn tuyến huyện tuyến tỉnh không',
      ],
      body: () =>
        'Nay không gọi tuyến mà chia ba cấp. ' +
        'Cấp ban đầu là trạm y tế. Cấp cơ bản là phần lớn bệnh viện huyện, tỉnh cũ. ' +
        'Cấp chuyên sâu là bệnh viện lớn. ' +
        'Khám ở nơi ghi trên thẻ, hoặc có giấy chuyển, thì là đúng tuyến.',
    },
    en: {
      title: 'Levels of care',
      asks: [
        'what are the levels of care',
        'what is correct-line care',
        'primary basic and specialised level',
      ],
      body: () =>
        'Three levels: primary is the health station, basic most hospitals of former districts and provinces, specialised the large ones.',
    },
  },
  {
    key: 'self-referral',
    from: '2026-07-01',
    laws: [citing('ND188/2025', 'Điều 19')],
    programmes: PROGRAMMES,
    vi: {
      title: 'Khám trái tuyến được trả bao nhiêu',
      asks: [
        'khám trái tuyến bảo hiểm trả bao nhiêu',
        'tự đi bệnh viện tỉnh không có giấy chuyển được hưởng không',
        'vượt tuyến lên bệnh viện trung ương bảo hiểm chi trả thế nào',
        'tự đi khám không chuyển viện có được bảo hiểm không',
      ],
      body: (tell) =>
        'Trạm y tế và bệnh viện huyện cũ: trả như đúng tuyến. ' +
        `Bệnh viện tỉnh cũ: nội trú như đúng tuyến, ngoại trú ${tell('selfReferralProvince')} mức hưởng. ` +
        `Bệnh viện trung ương cũ: nội trú ${tell('selfReferralCentral')} mức hưởng, ngoại trú không trả. ` +
        'Cấp cứu ở đâu cũng trả như đúng tuyến. ' +
        'Người nghèo, dân tộc ở nơi khó khăn được lợi hơn.',
    },
    en: {
      title: 'Care without a referral',
      asks: [
        'going to the hospital without a referral',
        'what does insurance pay without referral',
        'self-referral to the provincial hospital',
      ],
      body: (tell) =>
        'Stations and former district hospitals: all. Former provincial hospitals: inpatients all, ' +
        `outpatients ${tell('selfReferralProvince')} of the level. Former central hospitals: inpatients ${tell('selfReferralCentral')}. Emergencies: all.`,
    },
  },
  {
    key: 'referral-letter',
    from: '2025-01-01',
    programmes: PROGRAMMES,
    vi: {
      title: 'Giấy chuyển viện dùng được bao lâu',
      asks: [
        'giấy chuyển viện có giá trị bao lâu',
        'giấy chuyển tuyến dùng được mấy ngày',
        'giấy hẹn khám lại dùng mấy lần',
      ],
      body: (tell) =>
        `Giấy chuyển có giá trị ${tell('referralDays')} làm việc. ` +
        'Một số bệnh mạn tính trong danh mục thì dùng được một năm. ' +
        'Giấy hẹn khám lại dùng cho một lần khám.',
    },
    en: {
      title: 'How long a referral holds',
      asks: [
        'how long is a referral letter valid',
        'validity of a transfer paper',
        'follow-up appointment paper',
      ],
      body: (tell) =>
        `A referral holds ${tell('referralDays')} (working days), a year for listed chronic diseases.`,
    },
  },
  {
    key: 'five-years',
    from: '2025-07-01',
    laws: [citing('ND188/2025', 'Điều 18')],
    programmes: PROGRAMMES,
    vi: {
      title: 'Năm năm liên tục được lợi gì',
      asks: [
        'đóng bảo hiểm y tế 5 năm liên tục được gì',
        'quyền lợi 5 năm liên tục là gì',
        'miễn cùng chi trả khi nào',
      ],
      body: (tell) =>
        `Đóng đủ ${tell('continuousYears')} liên tục và tự trả trong năm quá ${tell.bare('coPaymentTimes')} lần lương cơ sở. ` +
        `Số đó nay là ${tell.product('baseSalary', 'coPaymentTimes')}. ` +
        'Từ lúc đó đến hết năm, khám đúng tuyến được trả toàn bộ. ' +
        'Tiền khám trái tuyến không được cộng vào.',
    },
    en: {
      title: 'Five years without a break',
      asks: [
        'five years of continuous insurance',
        'what does five continuous years give',
        'when is the co-payment waived',
      ],
      body: (tell) =>
        `It asks ${tell('continuousYears')} without a break, and more than ${tell.product('baseSalary', 'coPaymentTimes')} paid oneself in a year. Then insurance pays all until the year ends.`,
    },
  },
  {
    key: 'small-visit',
    from: '2025-07-01',
    programmes: PROGRAMMES,
    vi: {
      title: 'Lần khám ít tiền được trả hết',
      asks: [
        'khám bao nhiêu tiền thì không phải trả đồng nào',
        'chi phí một lần khám dưới 15% lương cơ sở là sao',
        'khám ít tiền có được miễn không',
      ],
      body: (tell) =>
        `Một lần khám đúng tuyến tốn dưới ${tell.product('baseSalary', 'oneVisit')} thì quỹ trả hết. ` +
        `Mức đó bằng ${tell('oneVisit')} lương cơ sở. ` +
        'Khám ở trạm y tế cũng được trả hết.',
    },
    en: {
      title: 'Small visits are free',
      asks: [
        'how cheap must a visit be to be free',
        'visit below fifteen percent of the base salary',
        'is a small visit free',
      ],
      body: (tell) =>
        `A visit of less than ${tell.product('baseSalary', 'oneVisit')} is paid whole, and so is the health station.`,
    },
  },
  {
    key: 'reimbursement',
    from: '2025-07-01',
    laws: [citing('ND188/2025', 'Điều 56')],
    programmes: PROGRAMMES,
    vi: {
      title: 'Tự trả tiền viện rồi đòi lại bảo hiểm',
      asks: [
        'thanh toán trực tiếp bảo hiểm y tế thế nào',
        'tự trả viện phí rồi có được bảo hiểm hoàn lại không',
        'hồ sơ hoàn tiền bảo hiểm y tế nộp ở đâu',
        'đi cấp cứu không mang thẻ đòi lại tiền được không',
      ],
      body: (tell) =>
        'Khai theo Mẫu số mười, kèm giấy ra viện và hóa đơn, nộp ở cơ quan bảo hiểm xã hội. ' +
        `Đủ hồ sơ thì được trả trong ${tell('reimbursementDays')}. ` +
        'Giữ hết hóa đơn, đơn thuốc. Giấy tờ nào cần thêm, cơ quan bảo hiểm sẽ báo.',
    },
    en: {
      title: 'Money back for care paid oneself',
      asks: [
        'get money back from health insurance',
        'reimbursement of hospital bills',
        'I paid the hospital myself',
      ],
      body: (tell) =>
        `Hand the form and the bills in at the insurance office; the money comes within ${tell('reimbursementDays')}.`,
    },
  },
  {
    key: 'base-salary',
    from: '2023-07-01',
    vi: {
      title: 'Lương cơ sở, mức tham chiếu là gì',
      asks: [
        'lương cơ sở là bao nhiêu',
        'lương cơ sở hiện nay',
        'mức tham chiếu là gì',
        'lương cơ sở tăng từ khi nào',
      ],
      body: (tell) =>
        `Lương cơ sở là ${tell('baseSalary')} mỗi tháng, từ ${tell.since('baseSalary')}. ` +
        'Luật bảo hiểm gọi là mức tham chiếu. ' +
        'Tiền đóng bảo hiểm y tế và nhiều mức hưởng tính theo số này. ' +
        'Trợ cấp xã hội không tính theo lương cơ sở.',
    },
    en: {
      title: 'The base salary',
      asks: [
        'what is the base salary',
        'how much is the base salary',
        'what is the reference level',
      ],
      body: (tell) =>
        `The base salary is ${tell('baseSalary')} a month since ${tell.since('baseSalary')}. Insurance is counted on it.`,
    },
  },
  {
    key: 'family-price',
    from: '2025-07-01',
    programmes: PROGRAMMES,
    vi: {
      title: 'Tiền đóng bảo hiểm y tế hộ gia đình',
      asks: [
        'bảo hiểm y tế hộ gia đình đóng bao nhiêu',
        'người thứ hai trong hộ đóng bảo hiểm y tế giảm thế nào',
        'giá bảo hiểm y tế tự nguyện một năm',
      ],
      body: (tell) =>
        `Người thứ nhất đóng ${tell.product('baseSalary', 'ownHouseholdFirst')} mỗi tháng. ` +
        'Cả nhà cùng đóng trong năm thì người sau đóng ít hơn. ' +
        `Người thứ hai ${tell.product('baseSalary', 'ownHouseholdSecond')}, thứ ba ${tell.product('baseSalary', 'ownHouseholdThird')}, thứ tư ${tell.product('baseSalary', 'ownHouseholdFourth')}. ` +
        `Từ người thứ năm, mỗi người ${tell.product('baseSalary', 'ownHouseholdFifth')}. ` +
        'Giá tính theo ngày đóng; lương cơ sở đổi sau đó thì không phải đóng thêm. ' +
        'Nộp ở điểm thu, bưu điện hoặc ứng dụng VssID.',
    },
    en: {
      title: 'The price in household form',
      asks: [
        'price of household health insurance',
        'how much does the second member pay',
        'voluntary health insurance price',
      ],
      body: (tell) =>
        `The first member pays ${tell.product('baseSalary', 'ownHouseholdFirst')} a month. When all join in one year the second pays ${tell.product('baseSalary', 'ownHouseholdSecond')}, the third ${tell.product('baseSalary', 'ownHouseholdThird')}, the fourth ${tell.product('baseSalary', 'ownHouseholdFourth')}. Each one after pays ${tell.product('baseSalary', 'ownHouseholdFifth')}.`,
    },
  },
  {
    key: 'near-poor-card',
    from: '2026-01-01',
    laws: [citing('ND188/2025', 'Điều 6 khoản 6')],
    programmes: PROGRAMMES,
    vi: {
      title: 'Hộ cận nghèo đóng bảo hiểm y tế thế nào',
      asks: [
        'cận nghèo đóng bảo hiểm y tế bao nhiêu theo quy định',
        'nhà nước hỗ trợ bao nhiêu tiền bảo hiểm cho hộ cận nghèo',
        'hộ cận nghèo được hỗ trợ bảo hiểm y tế mấy phần trăm',
      ],
      body: (tell) =>
        `Người cận nghèo tự đóng nhiều nhất ${tell.product('baseSalary', 'ownNearPoor')} mỗi tháng, Nhà nước đóng phần còn lại. ` +
        'Ở xã nghèo, hoặc là người dân tộc thiểu số trong vùng, thì không phải đóng. ' +
        `Khi khám đúng tuyến, quỹ trả ${tell('levelNearPoor')}. ` +
        'Danh sách xã nghèo mới, văn phòng chưa có.',
    },
    en: {
      title: 'Insurance of the near-poor',
      asks: [
        'insurance price of the near-poor',
        'how much do near-poor people pay for insurance',
        'state support for near-poor insurance',
      ],
      body: (tell) =>
        `At most ${tell.product('baseSalary', 'ownNearPoor')} a month; nothing in poor communes or for ethnic minorities of the area. Care is paid at ${tell('levelNearPoor')}.`,
    },
  },
  {
    key: 'student-card',
    from: '2025-07-01',
    programmes: PROGRAMMES,
    vi: {
      title: 'Bảo hiểm y tế học sinh, sinh viên',
      asks: [
        'bảo hiểm y tế học sinh đóng bao nhiêu',
        'sinh viên đóng bảo hiểm y tế thế nào',
        'nhà nước hỗ trợ bảo hiểm y tế học sinh bao nhiêu',
      ],
      body: (tell) =>
        `Học sinh, sinh viên tự đóng nhiều nhất ${tell.product('baseSalary', 'ownStudent')} mỗi tháng. ` +
        'Phần còn lại Nhà nước hỗ trợ; đóng qua trường. ' +
        'Em nào nhà nghèo, hoặc ở nơi đặc biệt khó khăn, thì Nhà nước đóng toàn bộ.',
    },
    en: {
      title: 'Insurance of pupils and students',
      asks: [
        'health insurance of students',
        'how much do pupils pay for insurance',
        'student health insurance support',
      ],
      body: (tell) =>
        `Pupils and students pay at most ${tell.product('baseSalary', 'ownStudent')} a month, through the school.`,
    },
  },
  {
    key: 'insured-by-place',
    from: '2025-07-01',
    laws: [citing('Law51/2024', 'Điều 12 khoản 3 điểm o')],
    programmes: PROGRAMMES,
    vi: {
      title: 'Ở vùng khó khăn có được thẻ bảo hiểm miễn phí không',
      asks: [
        'người dân tộc thiểu số có được thẻ bảo hiểm y tế miễn phí không theo luật',
        'ở xã đặc biệt khó khăn có được cấp thẻ bảo hiểm không mất tiền',
        'quy định bảo hiểm y tế cho vùng khó khăn',
      ],
      body: () =>
        'Xã hoặc thôn đặc biệt khó khăn: mọi người ở đó được Nhà nước đóng. ' +
        'Xã khó khăn: người dân tộc thiểu số được đóng. ' +
        'Người dân tộc thiểu số cận nghèo trong vùng dân tộc và miền núi cũng được. ' +
        'Xã nào thuộc diện nào, xin hỏi xã.',
    },
    en: {
      title: 'Free insurance by place',
      asks: [
        'free insurance in difficult areas',
        'do ethnic minorities get a free card',
        'insurance in extremely difficult communes',
      ],
      body: () =>
        'In extremely difficult communes and villages everyone is insured by the State, in difficult ones ethnic minorities.',
    },
  },
]);
