import { area, citing } from '../article';

const PENSION = citing('Law41/2024', 'Điều 21');

/** The social pension, beside what is like it. */
export const elders = area('Bộ phận bảo trợ xã hội', [
  {
    key: 'social-pension-is',
    from: '2025-07-01',
    laws: [PENSION],
    programmes: ['social-pension'],
    vi: {
      title: 'Trợ cấp hưu trí xã hội là gì',
      asks: [
        'hưu trí xã hội là gì',
        'trợ cấp hưu trí xã hội nghĩa là gì',
        'quy định về trợ cấp hưu trí xã hội',
        'bao nhiêu tuổi thì có hưu trí xã hội theo luật',
      ],
      body: (tell) =>
        `Là tiền Nhà nước trả hằng tháng cho người từ đủ ${tell('pensionAge')} không có lương hưu. ` +
        `Hộ nghèo, cận nghèo thì từ đủ ${tell('pensionAgePoor')}. ` +
        `Mức hiện nay là ${tell('pensionRate')} mỗi tháng. ` +
        'Phải có đơn đề nghị nộp ở xã, không tự động có.',
    },
    en: {
      title: 'What the social pension is',
      asks: [
        'what is the social pension',
        'social pension rules',
        'from what age is the social pension by law',
      ],
      body: (tell) =>
        `Money from the State each month from ${tell('pensionAge')} years for people without a pension. ` +
        `In poor or near-poor households from ${tell('pensionAgePoor')}. It is ${tell('pensionRate')} a month, on request.`,
    },
  },
  {
    key: 'two-pensions',
    from: '2025-07-01',
    laws: [PENSION],
    programmes: ['social-pension'],
    vi: {
      title: 'Lương hưu và hưu trí xã hội khác nhau thế nào',
      asks: [
        'lương hưu khác hưu trí xã hội thế nào',
        'phân biệt lương hưu với trợ cấp hưu trí xã hội',
        'hưu trí xã hội có phải lương hưu không',
      ],
      body: () =>
        'Lương hưu do bảo hiểm xã hội trả, vì trước kia đã đóng nhiều năm. ' +
        'Hưu trí xã hội do Nhà nước trả cho người già không có lương hưu, không cần đóng gì. ' +
        'Có lương hưu thì thường không được hưu trí xã hội.',
    },
    en: {
      title: 'Pension and social pension',
      asks: [
        'difference between pension and social pension',
        'is the social pension a pension',
        'pension versus social pension',
      ],
      body: () =>
        'A pension comes from social insurance after years of contributions. ' +
        'The social pension comes from the State, for older people without a pension.',
    },
  },
  {
    key: 'small-pension',
    from: '2025-07-01',
    laws: [citing('ND176/2025', 'Điều 2', 'secondary')],
    programmes: ['social-pension'],
    vi: {
      title: 'Lương hưu thấp hơn mức hưu trí xã hội',
      asks: [
        'lương hưu thấp quá có được thêm hưu trí xã hội không theo luật',
        'lương hưu thấp hơn mức trợ cấp thì tính thế nào',
        'quy định lương hưu ít hơn hưu trí xã hội',
      ],
      body: (tell) =>
        `Ai có lương hưu thấp hơn ${tell('pensionRate')} mỗi tháng vẫn thuộc diện được xét. ` +
        'Được trả cả mức hay chỉ phần chênh lệch, luật chưa rõ. ' +
        'Xã xác định số tiền khi giải quyết hồ sơ.',
    },
    en: {
      title: 'Pensions below the social pension',
      asks: [
        'pension lower than the social pension',
        'what if my pension is very small by law',
        'small pension rule',
      ],
      body: (tell) =>
        `A pension below ${tell('pensionRate')} does not exclude. ` +
        'Whether the whole or only the gap is paid is not clear. The commune decides.',
    },
  },
  {
    key: 'elder-moved',
    from: '2025-07-01',
    laws: [citing('ND176/2025', 'quy định chấm dứt trợ cấp cũ tại', 'unverified')],
    programmes: ['social-pension', 'elderly-assistance'],
    vi: {
      title: 'Trợ cấp tám mươi tuổi cũ chuyển đi đâu',
      asks: [
        'trợ cấp người 80 tuổi trước đây giờ thế nào',
        'người cao tuổi đang hưởng trợ cấp cũ chuyển sang hưu trí xã hội thế nào',
        'bỏ trợ cấp 80 tuổi chưa',
      ],
      body: (tell) =>
        `Khoản đó hết khi có trợ cấp hưu trí xã hội, từ ${tell.day('pensionBegins')}. ` +
        'Người đang hưởng được chuyển sang hưu trí xã hội. ' +
        'Việc tự động chuyển chưa kiểm chứng; ai chưa thấy tiền thì hỏi xã.',
    },
    en: {
      title: 'The former allowance of the eighty-year-olds',
      asks: [
        'what became of the allowance for people of 80',
        'was the old allowance for the elderly ended',
        'transfer to the social pension',
      ],
      body: (tell) =>
        `It ended when the social pension began, on ${tell.day('pensionBegins')}. ` +
        'Receivers were moved over. That this went by itself was not checked; ask the commune.',
    },
  },
]);
