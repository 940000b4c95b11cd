import { area, citing } from '../article';

const MARKET = citing('ActionProgramme', 'mục III.5.4');

/** Jobs, unemployment, work abroad, credit. */
export const work = area('Bộ phận việc làm', [
  {
    key: 'unemployment-is',
    from: '2026-01-01',
    programmes: ['unemployment-benefit'],
    vi: {
      title: 'Trợ cấp thất nghiệp là gì',
      asks: [
        'trợ cấp thất nghiệp là gì',
        'bảo hiểm thất nghiệp là gì',
        'mức hưởng trợ cấp thất nghiệp theo luật',
        'điều kiện hưởng bảo hiểm thất nghiệp theo quy định',
      ],
      body: (tell) =>
        'Là tiền cho người mất việc đã đóng bảo hiểm thất nghiệp. ' +
        `Phải đóng ít nhất ${tell('unemploymentMonths')} và nộp hồ sơ trong ${tell('unemploymentFiling')} kể từ ngày nghỉ. ` +
        `Mỗi tháng được ${tell.bare('unemploymentShare')} lần lương đóng bảo hiểm bình quân, có mức trần. ` +
        'Nộp ở trung tâm dịch vụ việc làm. Luật mới phần này chưa kiểm chứng hết.',
    },
    en: {
      title: 'What unemployment benefit is',
      asks: [
        'what is unemployment benefit',
        'unemployment insurance rules',
        'conditions of unemployment benefit by law',
      ],
      body: (tell) =>
        `Money for insured people who lost their job, after ${tell('unemploymentMonths')} of contributions. Apply within ${tell('unemploymentFiling')}. ` +
        `It is ${tell.bare('unemploymentShare')} of the insured wage, up to a cap. Not all was checked.`,
    },
  },
  {
    key: 'unemployment-how-long',
    from: '2026-01-01',
    programmes: ['unemployment-benefit'],
    vi: {
      title: 'Trợ cấp thất nghiệp được mấy tháng',
      asks: [
        'trợ cấp thất nghiệp được hưởng mấy tháng',
        'đóng bảo hiểm thất nghiệp 5 năm được mấy tháng theo luật',
        'thời gian hưởng trợ cấp thất nghiệp tính thế nào',
      ],
      body: (tell) =>
        `Đóng đến ${tell('unemploymentFirst')}: được ${tell('unemploymentFirstPaid')}. ` +
        `Cứ thêm ${tell('unemploymentFurther')} đóng thì được thêm một tháng. ` +
        `Nhiều nhất ${tell('unemploymentMost')}.`,
    },
    en: {
      title: 'How long unemployment benefit is paid',
      asks: [
        'how many months of unemployment benefit',
        'how long is unemployment benefit paid',
        'duration of unemployment benefit',
      ],
      body: (tell) =>
        `Up to ${tell('unemploymentFirst')} of contributions give ${tell('unemploymentFirstPaid')}, each further ${tell('unemploymentFurther')} one more, ${tell('unemploymentMost')} at most.`,
    },
  },
  {
    key: 'find-work',
    from: '2024-04-01',
    laws: [MARKET],
    vi: {
      title: 'Tìm việc làm ở đâu',
      asks: [
        'tìm việc làm ở đâu',
        'phiên giao dịch việc làm là gì',
        'trung tâm dịch vụ việc làm ở đâu',
        'ai giúp người dân tìm việc',
      ],
      body: () =>
        'Trung tâm dịch vụ việc làm của tỉnh tư vấn và giới thiệu việc. ' +
        'Trung tâm mở các phiên giao dịch việc làm, nơi người tìm việc gặp doanh nghiệp. ' +
        'Lịch các phiên: văn phòng chưa có, xin hỏi xã hoặc gặp cán bộ.',
    },
    en: {
      title: 'Finding work',
      asks: ['where to find work', 'what is a job fair', 'where is the employment service centre'],
      body: () =>
        'The employment service centre of the province advises and holds job fairs. We hold no calendar; ask the commune.',
    },
  },
  {
    key: 'training',
    from: '2024-04-01',
    laws: [citing('ActionProgramme', 'mục III.5.2')],
    vi: {
      title: 'Học nghề, đào tạo nghề',
      asks: [
        'muốn học nghề thì hỏi ở đâu',
        'đào tạo nghề cho lao động nông thôn',
        'học nghề có được nhà nước hỗ trợ không theo chương trình',
      ],
      body: (tell) =>
        'Tỉnh muốn nhiều người được đào tạo nghề gắn với việc làm. ' +
        `Chỉ tiêu là ${tell('targetTrained')} lao động qua đào tạo. ` +
        'Lớp nào đang mở, ai được hỗ trợ: văn phòng chưa có, xin hỏi xã hoặc trung tâm dịch vụ việc làm.',
    },
    en: {
      title: 'Vocational training',
      asks: [
        'where to learn a trade',
        'vocational training for rural workers',
        'support for vocational training',
      ],
      body: (tell) =>
        `The province wants ${tell('targetTrained')} of workers trained. Which courses are open we do not hold; ask the commune.`,
    },
  },
  {
    key: 'work-abroad',
    from: '2024-04-01',
    laws: [citing('ActionProgramme', 'mục III.5.2, III.5.4')],
    vi: {
      title: 'Đi làm việc ở nước ngoài',
      asks: [
        'đi xuất khẩu lao động hỏi ở đâu',
        'muốn đi làm nước ngoài theo hợp đồng',
        'hỗ trợ đi xuất khẩu lao động của tỉnh',
        'đi lao động thời vụ hàn quốc',
      ],
      body: () =>
        'Tỉnh có chủ trương đưa lao động đi làm ở nước ngoài theo hợp đồng và thời vụ. ' +
        'Mức hỗ trợ cụ thể, văn phòng chưa có văn bản. ' +
        'Hỏi trung tâm dịch vụ việc làm của tỉnh hoặc xã. ' +
        'Đừng nộp tiền cho người môi giới chưa kiểm tra rõ.',
    },
    en: {
      title: 'Work abroad',
      asks: ['how to work abroad', 'labour export support', 'seasonal work abroad'],
      body: () =>
        'The province promotes work abroad under contract. We hold no amounts of support. Ask the employment centre; beware of brokers.',
    },
  },
  {
    key: 'policy-credit',
    from: '2025-12-01',
    vi: {
      title: 'Vay vốn Ngân hàng Chính sách xã hội',
      asks: [
        'vay vốn ngân hàng chính sách lãi suất bao nhiêu',
        'hộ nghèo vay vốn ở đâu',
        'tín dụng chính sách là gì',
        'lãi suất vay hộ cận nghèo hiện nay',
        'vay vốn làm ăn chăn nuôi',
      ],
      body: (tell) =>
        'Ngân hàng Chính sách xã hội cho vay lãi thấp. ' +
        `Hộ nghèo ${tell('creditPoor')} một năm, cận nghèo ${tell('creditNearPoor')}, mới thoát nghèo ${tell('creditEscaped')}. ` +
        `Vay về đất, sản xuất cho hộ dân tộc thiểu số: ${tell('creditMinority')}. ` +
        'Hỏi tổ tiết kiệm và vay vốn ở thôn, hoặc điểm giao dịch của ngân hàng.',
    },
    en: {
      title: 'Loans of the Bank for Social Policies',
      asks: [
        'loan of the bank for social policies',
        'interest for poor households',
        'what is policy credit',
      ],
      body: (tell) =>
        `Interest a year: poor ${tell('creditPoor')}, near-poor ${tell('creditNearPoor')}, just out of poverty ${tell('creditEscaped')}.`,
    },
  },
  {
    key: 'retirement-reckoning',
    from: '2025-07-01',
    laws: [citing('Law41/2024', '', 'unverified')],
    vi: {
      title: 'Tính lương hưu, rút bảo hiểm xã hội hỏi ai',
      asks: [
        'tính lương hưu thế nào',
        'rút bảo hiểm xã hội một lần ở đâu',
        'bao nhiêu tuổi thì nghỉ hưu',
        'bảo hiểm xã hội tự nguyện là gì',
      ],
      body: () =>
        'Lương hưu, rút một lần và bảo hiểm tự nguyện do cơ quan bảo hiểm xã hội giải quyết. ' +
        'Máy này không tính lương hưu. ' +
        'Bác hỏi cơ quan bảo hiểm xã hội của tỉnh, hoặc xem quá trình đóng trên ứng dụng VssID.',
    },
    en: {
      title: 'Pensions of social insurance',
      asks: ['how is a pension reckoned', 'withdraw social insurance', 'retirement age'],
      body: () =>
        'The social insurance office settles that. This machine does not reckon pensions.',
    },
  },
]);
