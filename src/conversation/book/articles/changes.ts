import { area, citing } from '../article';

/** What changed on the days that people ask about. */
export const changes = area('Bộ phận chính sách', [
  {
    key: 'changed-2025-07',
    from: '2025-07-01',
    laws: [citing('Law41/2024', 'Điều 21'), citing('Law51/2024', 'Điều 12')],
    programmes: ['social-pension', 'health-insurance'],
    vi: {
      title: 'Từ ngày 1/7/2025 có gì thay đổi',
      asks: [
        'từ 1/7/2025 có gì mới',
        'tháng 7 năm 2025 chính sách thay đổi gì',
        'quy định mới từ ngày 1 tháng 7 năm 2025',
        'sau ngày 1/7/2025 trợ cấp thay đổi thế nào',
      ],
      body: (tell) =>
        `Từ ${tell.day('insuranceOf2025')}: bắt đầu có trợ cấp hưu trí xã hội, thay trợ cấp tuổi già trước đây. ` +
        'Không còn huyện; xã quyết định trợ cấp. Yên Bái và Lào Cai thành một tỉnh. ' +
        'Người hưu trí xã hội, dân tộc thiểu số cận nghèo được Nhà nước đóng bảo hiểm y tế. ' +
        'Nhà nước hỗ trợ học sinh, sinh viên nhiều hơn trước.',
    },
    en: {
      title: 'What changed on 1 July 2025',
      asks: ['what changed on 1 July 2025', 'new rules since July 2025', 'changes of July 2025'],
      body: (tell) =>
        `On ${tell.day('insuranceOf2025')} the social pension began, districts ended, and the provinces merged. More people are insured by the State.`,
    },
  },
  {
    key: 'changed-2026-01',
    from: '2026-01-01',
    programmes: ['health-insurance', 'unemployment-benefit'],
    vi: {
      title: 'Từ ngày 1/1/2026 có gì thay đổi',
      asks: [
        'từ 1/1/2026 có gì mới',
        'đầu năm 2026 chính sách thay đổi gì',
        'quy định mới từ ngày 1 tháng 1 năm 2026',
        'năm 2026 hộ cận nghèo được thêm quyền lợi gì',
      ],
      body: (tell) =>
        `Từ ${tell.day('insuranceOf2026')}, người cận nghèo khám đúng tuyến được trả ${tell('levelNearPoor')}. ` +
        `Người hưởng hưu trí xã hội từ tuổi được nêu cũng được ${tell('levelSocialPension')}. ` +
        'Luật việc làm mới bắt đầu, đổi mức trần trợ cấp thất nghiệp. ' +
        'Các chương trình hỗ trợ nhà ở cũ đã hết.',
    },
    en: {
      title: 'What changed on 1 January 2026',
      asks: [
        'what changed on 1 January 2026',
        'new rules of January 2026',
        'changes at the beginning of 2026',
      ],
      body: (tell) =>
        `Since ${tell.day('insuranceOf2026')} care of the near-poor is paid at ${tell('levelNearPoor')}. A new employment law began; housing grants ended.`,
    },
  },
  {
    key: 'changed-2026-07',
    from: '2026-07-01',
    laws: [citing('ND335/2026', 'Điều 32 khoản 3–5')],
    vi: {
      title: 'Từ ngày 1/7/2026 có gì thay đổi',
      asks: [
        'từ 1/7/2026 có gì mới',
        'tháng 7 năm 2026 chính sách thay đổi gì',
        'quy định mới từ ngày 1 tháng 7 năm 2026',
        'tháng 7/2026 tăng lương cơ sở và trợ cấp bao nhiêu',
      ],
      body: (tell) =>
        `Lương cơ sở lên ${tell('baseSalary')}, nên tiền đóng bảo hiểm y tế cũng đổi. ` +
        `Người đang hưởng trợ cấp xã hội, hưu trí xã hội được tính mức ${tell('standardOnRolls')}. ` +
        'Phần tăng này được quyết định sau, rồi trả bù. ' +
        'Tự đi khám ngoại trú ở bệnh viện tỉnh cũ nay được trả một nửa mức hưởng.',
    },
    en: {
      title: 'What changed on 1 July 2026',
      asks: ['what changed on 1 July 2026', 'new rules since July 2026', 'changes of July 2026'],
      body: (tell) =>
        `The base salary rose to ${tell('baseSalary')}, allowances on the rolls to ${tell('standardOnRolls')} a month (decided later, paid back).`,
    },
  },
  {
    key: 'changed-2026-10',
    from: '2026-10-05',
    laws: [citing('ND335/2026', 'Điều 5–8')],
    vi: {
      title: 'Từ ngày 5/10/2026 có gì thay đổi',
      asks: [
        'từ 5/10/2026 có gì mới',
        'nghị định 335 có gì mới',
        'quy định mới về trợ cấp xã hội tháng 10 năm 2026',
        'nghị định 20 còn hiệu lực không',
        'nghị định 335/2026 thay đổi những gì',
      ],
      body: (tell) =>
        `Từ ${tell.day('assistanceOf2026')}, nghị định mới thay nghị định cũ về trợ giúp xã hội. ` +
        `Mức chuẩn là ${tell('standard')}. Người già nghèo cô đơn từ ${tell('aloneEldestAge')} hưởng hệ số ${tell.bare('aloneEldestTimes')}. ` +
        `Hồ sơ chỉ một đơn, xã giải quyết trong ${tell('allowanceDays')} làm việc, nộp được ở xã bất kỳ. ` +
        'Hồ sơ nộp trước đó không phải nộp lại.',
    },
    en: {
      title: 'What changed on 5 October 2026',
      asks: [
        'what changed on 5 October 2026',
        'what is new in decree 335',
        'new rules on social assistance of October 2026',
      ],
      body: (tell) =>
        `Since ${tell.day('assistanceOf2026')} a new decree holds: standard ${tell('standard')}, one form, ${tell('allowanceDays')} (working days), any commune’s desk.`,
    },
  },
  {
    key: 'changes-2027',
    from: '2026-05-13',
    laws: [citing('ND351/2025', '', 'secondary')],
    vi: {
      title: 'Sang năm 2027 có gì thay đổi',
      asks: [
        'năm 2027 có gì thay đổi',
        'sang năm 2027 chính sách có gì mới',
        'từ 1/1/2027 có gì mới',
        'bảo hiểm y tế năm 2027 tăng không',
      ],
      body: (tell) => {
        const next = tell.next('povertyRural');
        const line =
          next === null ? '' : `Từ ${next.day}, chuẩn nghèo nông thôn là ${next.value}. `;
        return (
          `${line}Tiền đóng bảo hiểm y tế dự kiến tăng dần; mức tăng chưa có văn bản chúng tôi đọc được. ` +
          'Luật còn có thể đổi; văn phòng sẽ cập nhật khi có văn bản.'
        );
      },
    },
    en: {
      title: 'What changes in 2027',
      asks: ['what changes in 2027', 'new rules from January 2027', 'will insurance rise in 2027'],
      body: (tell) => {
        const next = tell.next('povertyRural');
        const line =
          next === null ? '' : `From ${next.day} the rural poverty line is ${next.value}. `;
        return `${line}Insurance contributions are to rise step by step; we have read no rate.`;
      },
    },
  },
]);
