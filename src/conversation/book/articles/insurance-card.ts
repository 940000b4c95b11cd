import { area, citing } from '../article';

const CARD = citing('ND188/2025', 'Điều 11');
const PROGRAMMES = ['health-insurance'] as const;

/** The card of health insurance: lost, changed, broken off. */
export const insuranceCard = area('Bộ phận bảo hiểm y tế', [
  {
    key: 'card-lost',
    from: '2025-07-01',
    laws: [CARD],
    programmes: PROGRAMMES,
    vi: {
      title: 'Cấp lại thẻ bảo hiểm y tế bị mất',
      asks: [
        'cấp lại thẻ bảo hiểm y tế ở đâu',
        'mất thẻ bảo hiểm y tế thì làm thế nào',
        'làm lại thẻ bhyt bị mất',
        'thẻ bảo hiểm y tế bị rách hỏng xin cấp lại',
      ],
      body: (tell) =>
        'Khai theo Mẫu số hai. Nộp ở cơ quan bảo hiểm xã hội, bưu điện, Cổng dịch vụ công hoặc ứng dụng VssID. ' +
        `Thẻ được cấp lại trong ${tell('cardIssueDays')} làm việc. ` +
        'Trong lúc chờ, đi khám bằng căn cước hoặc ứng dụng VNeID mức hai được. ' +
        'Thẻ nay là thẻ điện tử; muốn thẻ giấy thì yêu cầu.',
    },
    en: {
      title: 'A lost card of health insurance',
      asks: [
        'lost health insurance card',
        'reissue of the insurance card',
        'where to replace my health insurance card',
      ],
      body: (tell) =>
        'Fill in the declaration; hand it in at the insurance office, by post, on the national portal or VssID. ' +
        `It takes ${tell('cardIssueDays')} (working days). Meanwhile the identity card is enough at the hospital.`,
    },
  },
  {
    key: 'card-wrong',
    from: '2025-07-01',
    laws: [CARD, citing('ND188/2025', 'Điều 69 khoản 8')],
    programmes: PROGRAMMES,
    vi: {
      title: 'Thẻ bảo hiểm y tế sai tên, sai địa chỉ',
      asks: [
        'thẻ bảo hiểm y tế sai tên sai ngày sinh thì sửa ở đâu',
        'thẻ bhyt ghi địa chỉ cũ có dùng được không',
        'sau sáp nhập có phải đổi thẻ bảo hiểm y tế không',
        'đổi thông tin trên thẻ bảo hiểm y tế',
      ],
      body: (tell) =>
        'Thẻ ghi tên xã, tỉnh cũ vẫn dùng được, chưa phải đổi. ' +
        'Sai tên, ngày sinh thì khai theo Mẫu số hai và nộp ở cơ quan bảo hiểm xã hội. ' +
        `Thời hạn là ${tell('cardIssueDays')} làm việc.`,
    },
    en: {
      title: 'A card with a wrong name or address',
      asks: [
        'wrong name on the insurance card',
        'insurance card with the old address',
        'must I change my card after the merger',
      ],
      body: (tell) =>
        'Cards with the old commune or province stay good. ' +
        `Wrong names are corrected at the insurance office within ${tell('cardIssueDays')} (working days).`,
    },
  },
  {
    key: 'card-electronic',
    from: '2025-07-01',
    laws: [CARD, citing('ND188/2025', 'Điều 37')],
    programmes: PROGRAMMES,
    vi: {
      title: 'Thẻ điện tử, ứng dụng VssID, VNeID khi đi khám',
      asks: [
        'đi khám bằng VNeID được không',
        'thẻ bảo hiểm y tế điện tử là gì',
        'VssID là gì',
        'quên thẻ bảo hiểm y tế đi khám bằng căn cước được không',
        'cập nhật thẻ bảo hiểm trên VNeID',
      ],
      body: () =>
        'Đi khám xuất trình một trong các thứ sau. ' +
        'Căn cước hoặc căn cước công dân; VNeID mức hai có thẻ; VssID; hoặc thẻ giấy kèm căn cước. ' +
        'VssID là ứng dụng của bảo hiểm xã hội. ' +
        'Trên VNeID: mở ví giấy tờ, chọn thẻ bảo hiểm y tế, bấm cập nhật.',
    },
    en: {
      title: 'Electronic card, VssID and VNeID',
      asks: ['can I use VNeID at the hospital', 'what is VssID', 'electronic insurance card'],
      body: () =>
        'At the hospital show one of these: identity card; VNeID level two; VssID; or the paper card with an identity card.',
    },
  },
  {
    key: 'card-break',
    from: '2025-07-01',
    programmes: PROGRAMMES,
    vi: {
      title: 'Đứt quãng bảo hiểm y tế phải chờ bao lâu',
      asks: [
        'thẻ bảo hiểm y tế hết hạn đóng lại phải chờ bao lâu',
        'mua bảo hiểm y tế lần đầu bao lâu có hiệu lực theo luật',
        'gián đoạn bảo hiểm y tế bao nhiêu ngày thì phải chờ',
        'quên đóng bảo hiểm y tế mấy tháng',
      ],
      body: (tell) =>
        `Người tự đóng hoặc được hỗ trợ, đóng lần đầu hay ngắt từ ${tell('breakDays')}, thì phải chờ. ` +
        `Thẻ dùng được sau ${tell('waitingDays')} kể từ ngày đóng đủ. ` +
        'Ngắt ngắn hơn thì không phải chờ. Nên đóng tiếp trước khi thẻ hết hạn.',
    },
    en: {
      title: 'After a break in insurance',
      asks: [
        'how long to wait after a break in health insurance',
        'insurance lapsed, when is the card valid',
        'first time health insurance waiting period',
      ],
      body: (tell) =>
        `First-time payers and those with a break of ${tell('breakDays')} or more wait ${tell('waitingDays')} after paying.`,
    },
  },
  {
    key: 'card-small-child',
    from: '2025-08-15',
    laws: [citing('ND188/2025', 'Điều 13 khoản 2; Điều 37 khoản 2')],
    programmes: PROGRAMMES,
    vi: {
      title: 'Thẻ bảo hiểm y tế của trẻ dưới sáu tuổi',
      asks: [
        'thẻ bảo hiểm y tế trẻ em dưới 6 tuổi hết hạn khi nào',
        'trẻ sơ sinh chưa có thẻ đi khám thế nào',
        'làm thẻ bảo hiểm y tế cho trẻ mới sinh ở đâu theo quy định',
        'trẻ vào lớp một thẻ bảo hiểm tính sao',
      ],
      body: () =>
        'Thẻ của trẻ do Nhà nước đóng, làm cùng lúc với khai sinh. ' +
        'Trẻ sinh trước tháng mười: thẻ dùng đến hết tháng chín của năm tròn sáu tuổi. ' +
        'Trẻ sinh sau đó: đến hết tháng tròn sáu tuổi. ' +
        'Chưa có thẻ thì đi khám bằng giấy chứng sinh.',
    },
    en: {
      title: 'Cards of children under six',
      asks: [
        'insurance card of a child under six',
        'newborn without an insurance card',
        'until when is a child’s card valid',
      ],
      body: () =>
        'The State pays; the card is made with the birth registration. It ends in the year the child turns six: ' +
        'in September, or with the month of the birthday for those born later. Newborns show the birth paper.',
    },
  },
  {
    key: 'first-care-place',
    from: '2025-01-01',
    programmes: PROGRAMMES,
    vi: {
      title: 'Đổi nơi đăng ký khám bệnh ban đầu',
      asks: [
        'đổi nơi khám chữa bệnh ban đầu thế nào',
        'nơi đăng ký khám bệnh ban đầu là gì',
        'chuyển nơi đăng ký khám bảo hiểm khi nào được',
      ],
      body: (tell) =>
        'Nơi khám ban đầu là trạm y tế hoặc bệnh viện ghi trên thẻ, bác đến đó trước. ' +
        `Được đổi trong ${tell('firstCareDays')} đầu của mỗi quý. ` +
        'Nộp tờ khai ở cơ quan bảo hiểm xã hội hoặc qua ứng dụng VssID.',
    },
    en: {
      title: 'Changing the place of first care',
      asks: [
        'change the place of first care',
        'what is the registered first hospital',
        'when can I change my registered hospital',
      ],
      body: (tell) =>
        `It can be changed in the first ${tell('firstCareDays')} of each quarter, at the insurance office.`,
    },
  },
  {
    key: 'merger-kept',
    from: '2025-07-01',
    laws: [citing('ND188/2025', 'Điều 69 khoản 2')],
    programmes: PROGRAMMES,
    vi: {
      title: 'Sáp nhập xã có mất thẻ bảo hiểm y tế không',
      asks: [
        'sáp nhập xã thì có bị mất thẻ bảo hiểm y tế miễn phí không',
        'xã cũ đặc biệt khó khăn nay nhập vào xã khác thẻ bảo hiểm ra sao',
        'quyền lợi bảo hiểm y tế sau sáp nhập',
      ],
      body: () =>
        'Không mất chỉ vì sáp nhập. ' +
        'Ai đã được Nhà nước đóng hoặc hỗ trợ theo văn bản cũ thì giữ nguyên. ' +
        'Giữ đến khi văn bản cũ hết hạn, hoặc có văn bản mới xác định lại.',
    },
    en: {
      title: 'Insurance after the merger',
      asks: [
        'do I lose my free card after the merger',
        'insurance rights after the merger of communes',
        'commune merged, insurance card',
      ],
      body: () =>
        'Nothing is lost only because communes merged. The old standing is kept until its document ends or a new one is made.',
    },
  },
]);
