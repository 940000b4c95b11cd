import { area, citing } from '../article';

const HOUSING = citing('Law27/2023', 'Điều 76, Điều 78');

/** Ruined houses, social housing and its loans. */
export const housing = area('Bộ phận nhà ở', [
  {
    key: 'ruined-house',
    from: '2024-11-10',
    laws: [citing('QD55/2025', 'Điều 1', 'secondary')],
    programmes: ['temporary-house'],
    vi: {
      title: 'Nhà tạm, nhà dột nát là thế nào',
      asks: [
        'nhà dột nát là gì',
        'thế nào là nhà tạm nhà dột nát',
        'tiêu chí nhà dột nát',
        'nhà như thế nào được coi là dột nát',
      ],
      body: (tell) =>
        'Nhà trên đất ở không tranh chấp, có một trong các dấu hiệu sau. ' +
        'Ít nhất hai trong ba phần nền, khung tường, mái không bền chắc. ' +
        `Quá hẹp: dưới ${tell('smallAlone')} cho người ở một mình. ` +
        `Với cả hộ: dưới ${tell('smallHouse')} và dưới ${tell('smallPerHead')} mỗi người. ` +
        'Hoặc nhà cũ lâu năm, xuống cấp, không an toàn. Xã xem và kết luận.',
    },
    en: {
      title: 'What a ruined house is',
      asks: [
        'what is a ruined house',
        'criteria of a temporary house',
        'which house counts as dilapidated',
      ],
      body: (tell) =>
        'Two of base, walls and roof not durable; or too small ' +
        `(for one below ${tell('smallAlone')}; for more below ${tell('smallHouse')} and ${tell('smallPerHead')} a head); or old and unsafe.`,
    },
  },
  {
    key: 'house-grants-now',
    from: '2026-01-01',
    laws: [citing('NQ257/2025', 'hỗ trợ nhà ở tại', 'unverified')],
    programmes: ['temporary-house'],
    vi: {
      title: 'Hỗ trợ làm nhà cho hộ nghèo từ năm 2026',
      asks: [
        'hỗ trợ làm nhà cho hộ nghèo năm 2026 bao nhiêu',
        'chương trình xóa nhà tạm còn không',
        'tiền hỗ trợ xây nhà hộ nghèo hiện nay theo quy định',
      ],
      body: (tell) =>
        `Các chương trình hỗ trợ nhà ở trước đây đã hết, phần lớn vào ${tell.day('grantsEnded')}. ` +
        'Chương trình mới có, nhưng mức tiền hỗ trợ nhà thì văn phòng chưa tìm thấy. ' +
        'Nhà đang dột nát thì báo xã để được ghi vào danh sách. ' +
        'Nhà hỏng vì thiên tai thì có khoản riêng.',
    },
    en: {
      title: 'Housing grants from 2026',
      asks: [
        'housing grants for poor households in 2026',
        'is the programme against ruined houses over',
        'money to build a house for poor households now',
      ],
      body: (tell) =>
        `The earlier grants ended, mostly on ${tell.day('grantsEnded')}. We found no amount of the new programme. Tell the commune.`,
    },
  },
  {
    key: 'house-disaster',
    from: '2021-07-01',
    programmes: ['disaster-house'],
    vi: {
      title: 'Nhà sập, hỏng vì thiên tai, cháy',
      asks: [
        'nhà bị sập do bão lũ được hỗ trợ bao nhiêu theo luật',
        'thiên tai làm hư hỏng nhà thì mức hỗ trợ là bao nhiêu',
        'di dời khẩn cấp được hỗ trợ bao nhiêu tiền',
        'nhà cháy nhà nước hỗ trợ thế nào',
      ],
      body: (tell) =>
        `Nhà sập, trôi, cháy hết, không còn chỗ ở: ít nhất ${tell('houseDestroyed')}. ` +
        `Nhà hỏng nặng không ở được: ít nhất ${tell('houseDamaged')}. ` +
        `Phải di dời khẩn cấp: ít nhất ${tell('relocation')}. ` +
        'Hai khoản đầu cho hộ nghèo, cận nghèo, khó khăn. Xã xem xét, rồi tỉnh.',
    },
    en: {
      title: 'Houses lost in disasters or fire',
      asks: [
        'support for a house destroyed by a storm',
        'amount for a damaged house',
        'urgent relocation money',
      ],
      body: (tell) =>
        `Destroyed: at least ${tell('houseDestroyed')}. Badly damaged: ${tell('houseDamaged')}. ` +
        `Ordered to move: ${tell('relocation')}. The commune considers each case.`,
    },
  },
  {
    key: 'two-house-supports',
    from: '2021-07-01',
    laws: [citing('ND335/2026', 'quy định về hỗ trợ nhà ở tại', 'unverified')],
    programmes: ['temporary-house', 'disaster-house'],
    vi: {
      title: 'Một nhà nhận hai khoản hỗ trợ nhà ở được không',
      asks: [
        'một nhà có được nhận hai khoản hỗ trợ làm nhà không theo luật',
        'đã được hỗ trợ nhà rồi có được hỗ trợ lần nữa',
        'nhận hỗ trợ nhà ở của hai chương trình cùng lúc',
      ],
      body: () =>
        'Thường một nhà chỉ nhận một khoản cho cùng một việc. ' +
        'Điều luật nói rõ việc này, văn phòng chưa tìm thấy. ' +
        'Xã xem khoản nào lợi hơn cho nhà bác.',
    },
    en: {
      title: 'Two housing supports for one house',
      asks: [
        'two housing supports for one house',
        'can a house be supported twice',
        'two programmes for the same house',
      ],
      body: () =>
        'Usually only one for the same purpose. We did not find the article; the commune looks which is better.',
    },
  },
  {
    key: 'social-housing-who',
    from: '2024-08-01',
    laws: [HOUSING],
    programmes: ['social-housing-purchase', 'social-housing-rent'],
    vi: {
      title: 'Nhà ở xã hội là gì, ai được mua',
      asks: [
        'nhà ở xã hội là gì',
        'ai được mua nhà ở xã hội theo luật',
        'những nhóm nào được mua nhà ở xã hội',
        'điều kiện mua nhà ở xã hội gồm những gì',
      ],
      body: () =>
        'Là nhà có hỗ trợ của Nhà nước, bán hoặc cho thuê giá thấp. ' +
        'Được mua: người có công; hộ nghèo, cận nghèo ở đô thị; người thu nhập thấp; công nhân, công chức, lực lượng vũ trang. ' +
        'Người mua phải chưa có nhà hoặc nhà chật; có nhóm còn xét thu nhập. ' +
        'Thuê thì không xét hai điều đó.',
    },
    en: {
      title: 'Social housing and its buyers',
      asks: [
        'what is social housing',
        'who may buy social housing by law',
        'groups of social housing',
      ],
      body: () =>
        'Cheaper homes with support of the State: for people with merit, urban poor and near-poor, low earners, workers, officials and armed forces.',
    },
  },
  {
    key: 'social-housing-income',
    from: '2025-10-10',
    programmes: ['social-housing-purchase'],
    vi: {
      title: 'Mức thu nhập được mua nhà ở xã hội',
      asks: [
        'thu nhập bao nhiêu thì được mua nhà ở xã hội',
        'mức trần thu nhập nhà ở xã hội',
        'lương trên bao nhiêu không được mua nhà ở xã hội',
      ],
      body: (tell) =>
        `Người độc thân: không quá ${tell('ceilingSingle')} mỗi tháng. ` +
        `Một mình nuôi con chưa thành niên: không quá ${tell('ceilingParent')}. ` +
        `Hai vợ chồng cộng lại: không quá ${tell('ceilingCouple')}. ` +
        'Tính bình quân mười hai tháng. Tỉnh có thể đặt hệ số riêng; văn phòng chưa thấy.',
    },
    en: {
      title: 'Income limits of social housing',
      asks: [
        'income limit for social housing',
        'how much may I earn to buy social housing',
        'social housing income ceiling',
      ],
      body: (tell) =>
        `Single: ${tell('ceilingSingle')} a month. Single parent: ${tell('ceilingParent')}. Couple together: ${tell('ceilingCouple')}.`,
    },
  },
  {
    key: 'social-housing-house',
    from: '2024-08-01',
    laws: [citing('NQ201/2025', 'Điều 9', 'secondary')],
    programmes: ['social-housing-purchase'],
    vi: {
      title: 'Đã có nhà có mua nhà ở xã hội được không',
      asks: [
        'có nhà rồi có được mua nhà ở xã hội không theo luật',
        'nhà chật bao nhiêu mét thì được mua nhà ở xã hội',
        'điều kiện về nhà ở khi mua nhà ở xã hội',
      ],
      body: (tell) =>
        `Chưa có nhà trong tỉnh, hoặc nhà dưới ${tell('crowdedArea')} sàn mỗi người, thì được. ` +
        'Sau sáp nhập vẫn tính theo tỉnh cũ trong một thời gian. ' +
        'Dự án ở đất Yên Bái cũ thì chỉ xem nhà ở Yên Bái cũ.',
    },
    en: {
      title: 'Owning a house already',
      asks: [
        'can I buy social housing if I own a house',
        'how crowded must my house be',
        'housing condition of social housing',
      ],
      body: (tell) =>
        `No house in the province, or less than ${tell('crowdedArea')} of floor a head. For now the former province counts.`,
    },
  },
  {
    key: 'social-housing-rent',
    from: '2024-08-01',
    laws: [HOUSING],
    programmes: ['social-housing-rent'],
    vi: {
      title: 'Thuê nhà ở xã hội',
      asks: [
        'thuê nhà ở xã hội cần điều kiện gì theo luật',
        'thuê nhà ở xã hội có xét thu nhập không',
        'giảm tiền thuê nhà ở xã hội cho hộ nghèo',
      ],
      body: (tell) =>
        'Thuê thì không xét thu nhập và nhà đang có, chỉ cần thuộc nhóm luật nêu. ' +
        `Nhà của Nhà nước: hộ nghèo, cận nghèo và người hưởng trợ cấp xã hội được giảm ${tell('rentReduction')} tiền thuê.`,
    },
    en: {
      title: 'Renting social housing',
      asks: [
        'renting social housing rules',
        'is income looked at for renting',
        'rent reduction for poor households',
      ],
      body: (tell) =>
        `Renting asks neither income nor housing. In the State's houses the poor pay ${tell('rentReduction')} less.`,
    },
  },
  {
    key: 'social-housing-loan',
    from: '2025-10-10',
    programmes: ['housing-loan-social'],
    vi: {
      title: 'Lãi suất vay mua nhà ở xã hội',
      asks: [
        'lãi suất vay mua nhà ở xã hội bao nhiêu',
        'vay mua nhà ở xã hội được bao nhiêu phần trăm theo quy định',
        'vay nhà ở xã hội bao nhiêu năm',
      ],
      body: (tell) =>
        `Ngân hàng Chính sách xã hội cho vay nhiều nhất ${tell('socialLoanShare')} giá nhà, lãi ${tell('socialLoanRate')} một năm. ` +
        `Thời hạn nhiều nhất ${tell('socialLoanYears')}. ` +
        'Phải có hợp đồng mua nhà; ngân hàng xét rồi mới cho vay.',
    },
    en: {
      title: 'Loans for social housing',
      asks: [
        'interest of social housing loans',
        'how much can I borrow for social housing',
        'years of a social housing loan',
      ],
      body: (tell) =>
        `At most ${tell('socialLoanShare')} of the price, ${tell('socialLoanRate')} a year, ${tell('socialLoanYears')} at most.`,
    },
  },
  {
    key: 'social-housing-projects',
    from: '2024-08-01',
    laws: [HOUSING],
    programmes: ['social-housing-purchase'],
    vi: {
      title: 'Tỉnh đang có dự án nhà ở xã hội nào',
      asks: [
        'có dự án nhà ở xã hội nào ở yên bái lào cai',
        'nhà ở xã hội ở đâu đang bán',
        'giá nhà ở xã hội bao nhiêu một mét',
        'nộp hồ sơ mua nhà ở xã hội dự án nào',
      ],
      body: () =>
        'Tên, giá và nơi có dự án thì văn phòng chưa có danh sách. ' +
        'Xin hỏi Sở Xây dựng, hoặc nhắn "gặp cán bộ". Hồ sơ nộp cho chủ đầu tư dự án. ' +
        'Mỗi người chỉ đăng ký ở một dự án một lúc.',
    },
    en: {
      title: 'Which projects there are',
      asks: [
        'which social housing projects are there',
        'where is social housing sold',
        'price of social housing projects',
      ],
      body: () =>
        'We hold no list of projects and prices. Ask the Department of Construction; the investor takes applications.',
    },
  },
]);
