import { area, citing } from '../article';

/** School, water, electricity. */
export const living = area('Bộ phận đời sống', [
  {
    key: 'tuition',
    from: '2025-09-03',
    laws: [citing('NQ217/2025', 'quy định về miễn học phí tại', 'unverified')],
    programmes: ['tuition-relief'],
    vi: {
      title: 'Học phí: ai được miễn, giảm',
      asks: [
        'học phí trường công có được miễn không',
        'quy định miễn giảm học phí mới',
        'học sinh cấp ba còn phải đóng học phí không theo luật',
        'sinh viên nghèo được miễn học phí thế nào',
      ],
      body: (tell) =>
        'Trường công từ mầm non đến hết trung học phổ thông: không thu học phí; điều này chưa kiểm chứng. ' +
        'Cao đẳng, đại học: miễn cho con người có công, mồ côi, khuyết tật, dân tộc thiểu số hộ nghèo, cận nghèo. ' +
        `Nghề nặng nhọc, dân tộc thiểu số ở nơi đặc biệt khó khăn: giảm ${tell('tuitionLowered')}.`,
    },
    en: {
      title: 'Tuition',
      asks: ['is public school free', 'who is exempt from tuition', 'tuition rules'],
      body: (tell) =>
        'Public school is free up to grade twelve (not checked). At university: merit families, orphans, disabled, minorities in poverty. ' +
        `Others get ${tell('tuitionLowered')} off.`,
    },
  },
  {
    key: 'school-help',
    from: '2025-09-03',
    programmes: ['learning-costs', 'boarding-pupils'],
    vi: {
      title: 'Hỗ trợ học sinh nghèo, học sinh bán trú',
      asks: [
        'hỗ trợ chi phí học tập cho học sinh là thế nào',
        'học sinh bán trú được hỗ trợ bao nhiêu theo quy định',
        'gạo cho học sinh bán trú mấy cân',
        'học sinh nghèo được nhà nước cho những gì',
        'học bổng cho học sinh nghèo',
      ],
      body: (tell) =>
        `Hỗ trợ chi phí học tập: ${tell('learningCosts')} mỗi tháng cho trẻ mồ côi, nhà nghèo, khuyết tật nghèo. ` +
        `Học sinh bán trú: ${tell('boarderFood')} tiền ăn và ${tell('boarderRice')} gạo mỗi tháng, nhiều nhất ${tell('boarderMonths')} mỗi năm. ` +
        'Nhà trường lập danh sách. Các mức này chưa kiểm chứng. Học bổng khác thì hỏi trường.',
    },
    en: {
      title: 'Support for poor and boarding pupils',
      asks: [
        'what is learning cost support',
        'support of boarding pupils',
        'scholarships for poor pupils',
      ],
      body: (tell) =>
        `Learning costs: ${tell('learningCosts')} a month. Boarders: ${tell('boarderFood')} and ${tell('boarderRice')} of rice a month. Not checked; ask the school.`,
    },
  },
  {
    key: 'clean-water',
    from: '2024-04-01',
    laws: [citing('ActionProgramme', 'mục III.7.6')],
    vi: {
      title: 'Nước sạch, nhà vệ sinh nông thôn',
      asks: [
        'hỗ trợ nước sạch cho hộ nghèo',
        'thôn chưa có nước sạch thì hỏi ai',
        'làm nhà vệ sinh có được hỗ trợ không',
        'nước sạch nông thôn chỉ tiêu bao nhiêu',
      ],
      body: (tell) =>
        `Đến năm hai nghìn không trăm ba mươi, tỉnh muốn ${tell('targetWaterRural')} dân nông thôn dùng nước sạch đạt chuẩn. ` +
        `Và ${tell('targetLatrines')} hộ có nhà vệ sinh hợp vệ sinh. ` +
        'Mức hỗ trợ cho từng hộ, văn phòng chưa có văn bản. Thôn thiếu nước thì báo xã.',
    },
    en: {
      title: 'Clean water and latrines',
      asks: ['support for clean water', 'our village has no clean water', 'support for a latrine'],
      body: (tell) =>
        `The province wants ${tell('targetWaterRural')} of rural people with clean water, ${tell('targetLatrines')} of households with latrines. Tell the commune.`,
    },
  },
  {
    key: 'electricity',
    from: '2021-07-01',
    laws: [citing('QD28/2014', '', 'unverified')],
    programmes: ['electricity-support'],
    vi: {
      title: 'Hỗ trợ tiền điện là gì',
      asks: [
        'hỗ trợ tiền điện hộ nghèo là gì',
        'hộ nghèo được hỗ trợ tiền điện bao nhiêu số theo quy định',
        'tiền điện hộ chính sách xã hội là gì',
      ],
      body: (tell) =>
        `Hộ nghèo được tiền của ${tell('electricityUse')} mỗi tháng, tính giá bậc một. ` +
        'Hộ có người hưởng trợ cấp xã hội dùng ít điện cũng được. ' +
        'Xã lập danh sách và trả theo quý. Mỗi hộ một suất. Điều này chưa kiểm chứng.',
    },
    en: {
      title: 'Electricity support',
      asks: [
        'what is electricity support',
        'electricity money for poor households',
        'electricity support rules',
      ],
      body: (tell) =>
        `Poor households get the price of ${tell('electricityUse')} a month at the first step. Not checked.`,
    },
  },
  {
    key: 'maternity',
    from: '2025-07-01',
    laws: [citing('Law41/2024', '', 'unverified')],
    vi: {
      title: 'Chế độ thai sản hỏi ai',
      asks: [
        'chế độ thai sản là gì',
        'sinh con được bao nhiêu tiền thai sản',
        'không đi làm sinh con có được thai sản không',
      ],
      body: () =>
        'Thai sản do bảo hiểm xã hội trả cho người có đóng bảo hiểm; cơ quan bảo hiểm xã hội giải quyết. ' +
        'Máy này không tính thai sản. ' +
        'Người khuyết tật nặng mang thai, nuôi con nhỏ có khoản hỗ trợ riêng, bác hỏi tôi được.',
    },
    en: {
      title: 'Maternity benefit',
      asks: ['what is maternity benefit', 'money for having a baby', 'maternity without work'],
      body: () =>
        'Social insurance pays it to the insured; its office settles it. This machine does not reckon it.',
    },
  },
  {
    key: 'grave-illness',
    from: '2025-01-01',
    laws: [citing('Law51/2024', 'Điều 22')],
    programmes: ['health-insurance'],
    vi: {
      title: 'Mắc bệnh hiểm nghèo được giúp gì',
      asks: [
        'bị ung thư có được nhà nước hỗ trợ gì không',
        'bệnh hiểm nghèo được trợ cấp không theo luật',
        'chạy thận có được hỗ trợ gì',
      ],
      body: () =>
        'Bệnh hiểm nghèo không có trợ cấp hằng tháng riêng trong luật chúng tôi giữ. ' +
        'Thẻ bảo hiểm y tế trả phần lớn tiền chữa; bệnh trong danh mục thì không cần giấy chuyển. ' +
        'Nếu bệnh gây khuyết tật, xin xã xác định mức độ. Khó khăn quá thì báo xã.',
    },
    en: {
      title: 'Grave illness',
      asks: ['help for cancer', 'allowance for grave illness', 'support for kidney dialysis'],
      body: () =>
        'The law we hold has no monthly allowance for illness alone. Insurance pays most of the care; disability can be determined.',
    },
  },
]);
