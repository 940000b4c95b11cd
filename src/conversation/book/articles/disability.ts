import { area, citing } from '../article';

const LEVELS = citing('ND28/2012', 'Điều 3');
const WAY = citing('TT01/2019', 'Điều 5');

/** The certificate of disability. */
export const disability = area('Bộ phận bảo trợ xã hội', [
  {
    key: 'disability-certificate',
    from: '2021-07-01',
    laws: [WAY],
    programmes: ['disability-assistance'],
    vi: {
      title: 'Xin giấy xác nhận khuyết tật',
      asks: [
        'giấy xác nhận khuyết tật là gì',
        'làm giấy khuyết tật ở đâu',
        'xin giấy xác nhận khuyết tật thế nào',
        'thủ tục xác định mức độ khuyết tật',
        'giám định khuyết tật ở xã',
      ],
      body: (tell) =>
        'Giấy này ghi dạng và mức độ khuyết tật, có giấy mới được trợ cấp. ' +
        'Nộp đơn theo Mẫu số một ở xã nơi ở. ' +
        `Hội đồng của xã họp trong ${tell('councilDays')} làm việc. ` +
        `Giấy được cấp trong ${tell('certificateDays')} làm việc sau khi có kết luận. ` +
        'Thông tư này có thể đã được thay, xin hỏi lại xã.',
    },
    en: {
      title: 'The certificate of disability',
      asks: [
        'how to get a certificate of disability',
        'what is a disability certificate',
        'where to have disability determined',
      ],
      body: (tell) =>
        'It states kind and level of disability. Apply at your commune. ' +
        `A council meets within ${tell('councilDays')}, the certificate follows within ${tell('certificateDays')} (working days). ` +
        'The circular may have been replaced; ask the commune.',
    },
  },
  {
    key: 'disability-levels',
    from: '2012-06-01',
    laws: [LEVELS],
    programmes: ['disability-assistance'],
    vi: {
      title: 'Khuyết tật nặng, đặc biệt nặng, nhẹ là gì',
      asks: [
        'khuyết tật đặc biệt nặng là gì',
        'khuyết tật nặng là như thế nào',
        'mức độ khuyết tật gồm những mức nào',
        'khuyết tật nhẹ có được trợ cấp không theo luật',
        'khác nhau giữa khuyết tật nặng và đặc biệt nặng',
      ],
      body: () =>
        'Đặc biệt nặng: không tự đi lại, mặc quần áo, vệ sinh được, cần người chăm hoàn toàn. ' +
        'Nặng: không tự làm được một số việc đó. ' +
        'Nhẹ: các trường hợp còn lại; mức này không có trợ cấp hằng tháng. ' +
        'Hội đồng của xã kết luận, không phải gia đình tự xếp.',
    },
    en: {
      title: 'Levels of disability',
      asks: [
        'what is extremely severe disability',
        'levels of disability',
        'difference between severe and extreme disability',
      ],
      body: () =>
        'Extreme: cannot do any daily care alone. Severe: cannot do some of it. ' +
        'Mild: all others, without a monthly allowance. The council of the commune decides.',
    },
  },
  {
    key: 'disability-kinds',
    from: '2011-01-01',
    laws: [citing('Law51/2010', 'Điều 3 khoản 1')],
    vi: {
      title: 'Có những dạng khuyết tật nào',
      asks: [
        'có những dạng khuyết tật nào',
        'dạng khuyết tật là gì',
        'tự kỷ bại não thuộc dạng khuyết tật nào',
      ],
      body: () =>
        'Luật chia sáu dạng: vận động; nghe, nói; nhìn; thần kinh, tâm thần; trí tuệ; và khuyết tật khác. ' +
        'Một bệnh cụ thể thuộc dạng nào do hội đồng của xã kết luận. ' +
        'Có bệnh chưa chắc đã là khuyết tật, phải có giấy xác nhận.',
    },
    en: {
      title: 'Kinds of disability',
      asks: [
        'which kinds of disability are there',
        'kinds of disability in law',
        'what kind of disability is autism',
      ],
      body: () =>
        'Six kinds: movement; hearing and speech; sight; nerves and mind; intellect; others. ' +
        'The council of the commune decides which it is.',
    },
  },
  {
    key: 'disability-reissue',
    from: '2021-07-01',
    laws: [citing('TT01/2019', 'Điều 8')],
    vi: {
      title: 'Cấp lại, đổi giấy xác nhận khuyết tật',
      asks: [
        'mất giấy xác nhận khuyết tật thì làm sao',
        'cấp lại giấy khuyết tật ở đâu',
        'đổi giấy xác nhận khuyết tật cho trẻ',
        'giấy khuyết tật bị rách cần làm lại',
      ],
      body: (tell) =>
        `Nộp đơn ở xã; giấy được cấp lại trong ${tell('certificateDays')} làm việc. ` +
        `Trẻ đủ ${tell('renewalAge')} phải đổi giấy, trừ một số trường hợp đặc biệt nặng. ` +
        'Bệnh nặng lên thì xin xác định lại mức độ.',
    },
    en: {
      title: 'A new certificate of disability',
      asks: [
        'lost certificate of disability',
        'reissue of a disability certificate',
        'renew the disability certificate of a child',
      ],
      body: (tell) =>
        `Apply at the commune; it takes ${tell('certificateDays')} (working days). ` +
        `A child's certificate is made anew at ${tell('renewalAge')} years.`,
    },
  },
]);
