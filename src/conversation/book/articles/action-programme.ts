import { area, citing } from '../article';

const WHOLE = citing('ActionProgramme', 'mục II');

/** The province's Action Programme and what it wants reached by 2030. */
export const actionProgramme = area('Bộ phận tổng hợp', [
  {
    key: 'action-programme',
    from: '2024-04-01',
    laws: [WHOLE],
    vi: {
      title: 'Chương trình hành động về chính sách xã hội',
      asks: [
        'chương trình hành động là gì',
        'chương trình hành động thực hiện nghị quyết 42 nói gì',
        'nghị quyết 42 về chính sách xã hội của tỉnh',
        'tỉnh đặt mục tiêu gì về an sinh xã hội đến 2030',
      ],
      body: (tell) =>
        'Là chương trình của Tỉnh ủy Yên Bái để làm theo nghị quyết trung ương về chính sách xã hội. ' +
        `Chương trình muốn trên ${tell('targetInsured')} dân có bảo hiểm y tế, không còn nhà dột nát. ` +
        'Ai thuộc diện trợ cấp thì đều được nhận. ' +
        'Sau sáp nhập, chỉ tiêu được theo dõi trên đất Yên Bái cũ.',
    },
    en: {
      title: 'The Action Programme',
      asks: [
        'what is the action programme',
        'action programme on social policy',
        'goals of the province for social security',
      ],
      body: (tell) =>
        `The province's programme on social policy. It wants over ${tell('targetInsured')} insured, no ruined house, and allowances for all whom the law gives one.`,
    },
  },
  {
    key: 'target-allowance',
    from: '2024-04-01',
    vi: {
      title: 'Chỉ tiêu: trợ cấp cho người già, trẻ nhỏ, phụ nữ mang thai nghèo',
      asks: [
        'chỉ tiêu hộ nghèo nuôi trẻ dưới 36 tháng được trợ cấp',
        'chương trình hành động đặt chỉ tiêu trợ cấp cho người cao tuổi nghèo thế nào',
        'mục tiêu phụ nữ mang thai hộ nghèo được trợ cấp',
      ],
      body: (tell) =>
        `Chỉ tiêu là ${tell('targetAllowance')} hộ nghèo, cận nghèo nuôi trẻ nhỏ, có người mang thai hoặc già được trợ cấp. ` +
        `Và ${tell('targetPensioned')} người quá tuổi nghỉ hưu có lương hưu hoặc trợ cấp. ` +
        'Chỉ tiêu không tự cho quyền: muốn hưởng vẫn phải đủ điều kiện của luật.',
    },
    en: {
      title: 'Target: allowances of poor households',
      asks: [
        'target for allowances of poor households',
        'target for pregnant women in poverty',
        'target for older people with a pension',
      ],
      body: (tell) =>
        `${tell('targetAllowance')} of poor and near-poor households with small children, pregnant women or elders get the allowance; ${tell('targetPensioned')} of the retired get a pension.`,
    },
  },
  {
    key: 'target-poverty',
    from: '2024-04-01',
    vi: {
      title: 'Chỉ tiêu giảm nghèo',
      asks: [
        'chỉ tiêu giảm nghèo mỗi năm bao nhiêu',
        'mục tiêu giảm tỷ lệ hộ nghèo 2026 2030',
        'trạm tấu mù cang chải phải giảm nghèo bao nhiêu một năm',
        'mỗi năm mấy xã không còn hộ nghèo',
      ],
      body: (tell) =>
        `Từ nay đến hết giai đoạn, tỷ lệ hộ nghèo giảm ${tell.bare('targetPovertyLeast')} đến ${tell('targetPovertyMost')} mỗi năm. ` +
        `Trạm Tấu, Mù Cang Chải giảm trên ${tell('targetPovertyHighland')}. ` +
        `Dân tộc thiểu số và xã đặc biệt khó khăn giảm bằng ${tell.bare('targetPovertyTimes')} lần mức chung. ` +
        `Mỗi năm ${tell.bare('targetFreeCommunesLeast')} đến ${tell.bare('targetFreeCommunesMost')} xã không còn hộ nghèo.`,
    },
    en: {
      title: 'Target: less poverty',
      asks: [
        'target for reducing poverty',
        'how fast should poverty fall',
        'communes without poor households target',
      ],
      body: (tell) =>
        `Poverty falls ${tell.bare('targetPovertyLeast')} to ${tell('targetPovertyMost')} a year, in Trạm Tấu and Mù Cang Chải over ${tell('targetPovertyHighland')}.`,
    },
  },
  {
    key: 'target-insurance',
    from: '2024-04-01',
    vi: {
      title: 'Chỉ tiêu bảo hiểm y tế và y tế',
      asks: [
        'chỉ tiêu bao phủ bảo hiểm y tế là bao nhiêu',
        'mục tiêu bảo hiểm y tế của tỉnh đến 2030',
        'chỉ tiêu bác sĩ trên vạn dân',
        'mục tiêu tuổi thọ tiêm chủng của tỉnh',
      ],
      body: (tell) =>
        `Trên ${tell('targetInsured')} dân có bảo hiểm y tế; người nghèo là ${tell('targetPoorInsured')}. ` +
        `Tuổi thọ khoảng ${tell('targetLife')}, ${tell.bare('targetDoctors')} bác sĩ trên một vạn dân. ` +
        `Tiêm chủng trên ${tell('targetVaccinated')}; trẻ thấp còi dưới ${tell('targetStunted')}.`,
    },
    en: {
      title: 'Target: insurance and health',
      asks: [
        'target for health insurance coverage',
        'health targets of the province',
        'target of doctors per ten thousand',
      ],
      body: (tell) =>
        `Over ${tell('targetInsured')} insured, ${tell('targetPoorInsured')} of the poor; ${tell.bare('targetDoctors')} doctors per ten thousand; stunting below ${tell('targetStunted')}.`,
    },
  },
  {
    key: 'target-housing',
    from: '2024-04-01',
    vi: {
      title: 'Chỉ tiêu nhà ở',
      asks: [
        'chỉ tiêu xóa nhà tạm nhà dột nát của tỉnh',
        'mục tiêu nhà ở xã hội đến 2030',
        'diện tích nhà ở bình quân mục tiêu bao nhiêu mét',
      ],
      body: (tell) =>
        'Không còn nhà tạm, nhà dột nát của hộ nghèo, cận nghèo và người bị thiên tai. ' +
        `Ít nhất ${tell('targetSocialHousing')} người thu nhập thấp có nhu cầu tiếp cận được nhà ở xã hội. ` +
        `Bình quân khoảng ${tell('targetFloor')} sàn mỗi người.`,
    },
    en: {
      title: 'Target: housing',
      asks: [
        'target for ruined houses',
        'target for social housing',
        'housing targets of the province',
      ],
      body: (tell) =>
        `No ruined house of poor or disaster-hit households; ${tell('targetSocialHousing')} of low earners in need reach social housing.`,
    },
  },
  {
    key: 'target-work',
    from: '2024-04-01',
    vi: {
      title: 'Chỉ tiêu việc làm, bảo hiểm xã hội',
      asks: [
        'chỉ tiêu tỷ lệ thất nghiệp của tỉnh',
        'mục tiêu lao động qua đào tạo bao nhiêu',
        'chỉ tiêu người tham gia bảo hiểm xã hội bảo hiểm thất nghiệp',
      ],
      body: (tell) =>
        `Thất nghiệp dưới ${tell('targetUnemployment')}, ở thành thị dưới ${tell('targetUnemploymentUrban')}. ` +
        `Lao động qua đào tạo ${tell('targetTrained')}, có chứng chỉ ${tell('targetCertified')}. ` +
        `Bảo hiểm xã hội ${tell('targetSocialInsurance')} và bảo hiểm thất nghiệp ${tell('targetUnemploymentInsurance')} lực lượng lao động.`,
    },
    en: {
      title: 'Target: work and social insurance',
      asks: [
        'target for unemployment',
        'target for trained workers',
        'target for social insurance coverage',
      ],
      body: (tell) =>
        `Unemployment below ${tell('targetUnemployment')}; ${tell('targetTrained')} of workers trained; social insurance ${tell('targetSocialInsurance')} of the labour force.`,
    },
  },
  {
    key: 'target-merit',
    from: '2024-04-01',
    vi: {
      title: 'Chỉ tiêu chăm lo người có công',
      asks: [
        'chỉ tiêu chăm lo người có công của tỉnh',
        'mục tiêu mức sống gia đình người có công',
        'chương trình hành động nói gì về người có công',
      ],
      body: (tell) =>
        `Chỉ tiêu là ${tell('targetMerit')} người có công và gia đình được chăm lo cả vật chất và tinh thần. ` +
        'Mức sống từ trung bình khá trở lên so với nơi ở. ' +
        'Các hồ sơ tồn đọng phải được giải quyết dứt điểm.',
    },
    en: {
      title: 'Target: people with merit',
      asks: [
        'target for people with merit',
        'living standard of merit families target',
        'action programme on people with merit',
      ],
      body: (tell) =>
        `${tell('targetMerit')} of people with merit are cared for, with a standard of living at or above their neighbours'.`,
    },
  },
  {
    key: 'target-school',
    from: '2024-04-01',
    vi: {
      title: 'Chỉ tiêu giáo dục',
      asks: [
        'chỉ tiêu đi học đúng độ tuổi của tỉnh',
        'mục tiêu giáo dục đến năm 2030',
        'trẻ em hộ nghèo đi học đúng tuổi chỉ tiêu bao nhiêu',
      ],
      body: (tell) =>
        `Đi học đúng tuổi: tiểu học ${tell('targetPrimary')}, trung học cơ sở ${tell('targetSecondary')}, trung học phổ thông ${tell('targetUpper')}. ` +
        `Trẻ hộ nghèo đi học đúng tuổi từ ${tell('targetPoorPupils')}. ` +
        'Người thuộc hộ nghèo học trường công được miễn, giảm học phí.',
    },
    en: {
      title: 'Target: schooling',
      asks: [
        'target for school attendance',
        'education targets of the province',
        'school attendance of poor children',
      ],
      body: (tell) =>
        `Attendance: primary ${tell('targetPrimary')}, lower secondary ${tell('targetSecondary')}, upper ${tell('targetUpper')}; poor children ${tell('targetPoorPupils')}.`,
    },
  },
  {
    key: 'target-water',
    from: '2024-04-01',
    vi: {
      title: 'Chỉ tiêu nước sạch, văn hóa, hạnh phúc',
      asks: [
        'chỉ tiêu nước sạch đô thị nông thôn của tỉnh',
        'chỉ số hạnh phúc tăng bao nhiêu',
        'mục tiêu văn hóa phát thanh vùng sâu vùng xa',
      ],
      body: (tell) =>
        `Nước sạch: đô thị ${tell('targetWaterUrban')}, nông thôn ${tell('targetWaterRural')}. ` +
        `Ít nhất ${tell('targetCultureRemote')} dân vùng xa và trên ${tell('targetCultureMinority')} xã dân tộc được xem, nghe đài. ` +
        `Chỉ số hạnh phúc tăng ${tell('targetHappiness')}.`,
    },
    en: {
      title: 'Target: water, culture, happiness',
      asks: ['target for clean water', 'happiness index target', 'culture and broadcasting target'],
      body: (tell) =>
        `Clean water: ${tell('targetWaterUrban')} in town, ${tell('targetWaterRural')} in the country. The happiness index rises ${tell('targetHappiness')}.`,
    },
  },
  {
    key: 'security-code',
    from: '2024-04-01',
    laws: [citing('ActionProgramme', 'mục III.3, III.8')],
    vi: {
      title: 'Mã số an sinh xã hội, trả tiền qua tài khoản',
      asks: [
        'mã số an sinh xã hội là gì',
        'nhận trợ cấp qua tài khoản ngân hàng thế nào',
        'chi trả trợ cấp không dùng tiền mặt là gì',
        'không có tài khoản ngân hàng lĩnh trợ cấp thế nào',
      ],
      body: () =>
        'Chương trình muốn mỗi người có một mã số an sinh và khuyến khích trả trợ cấp qua tài khoản. ' +
        'Mã số được làm từng bước. ' +
        'Muốn nhận qua tài khoản thì báo xã; chưa có tài khoản thì hỏi xã nơi và ngày lĩnh.',
    },
    en: {
      title: 'Social-security code and cashless payment',
      asks: [
        'what is the social security code',
        'allowance paid into a bank account',
        'cashless payment of allowances',
      ],
      body: () =>
        'The programme wants one code for each person and payment into accounts. Tell the commune; without an account ask where to collect.',
    },
  },
]);
