import { area, citing } from '../article';

const GROUPS = citing('ND335/2026', 'Điều 5');
const START = citing('ND335/2026', 'Điều 8');

/** Monthly social assistance: its words and its rules. */
export const assistance = area('Bộ phận bảo trợ xã hội', [
  {
    key: 'assistance-standard',
    from: '2021-07-01',
    vi: {
      title: 'Mức chuẩn trợ giúp xã hội',
      asks: [
        'mức chuẩn trợ giúp xã hội là gì',
        'chuẩn trợ giúp xã hội bao nhiêu tiền',
        'mức chuẩn trợ cấp xã hội hiện nay',
        'chuẩn bảo trợ xã hội bao nhiêu',
      ],
      body: (tell) =>
        `Mức chuẩn trợ giúp xã hội là ${tell('standard')} mỗi tháng, từ ${tell.since('standard')}. ` +
        'Mỗi khoản trợ cấp bằng mức chuẩn nhân với hệ số của từng nhóm. ' +
        'Đó là mức thấp nhất cả nước; tỉnh có thể quy định cao hơn. ' +
        'Văn phòng chưa tìm thấy nghị quyết nào của tỉnh nâng mức này.',
    },
    en: {
      title: 'The standard of social assistance',
      asks: [
        'what is the social assistance standard',
        'how much is the standard amount',
        'standard rate of social assistance',
      ],
      body: (tell) =>
        `The standard is ${tell('standard')} a month since ${tell.since('standard')}. ` +
        'Each allowance is the standard times the coefficient of the group. A province may set a higher one.',
    },
  },
  {
    key: 'assistance-coefficient',
    from: '2021-07-01',
    vi: {
      title: 'Hệ số trợ cấp là gì',
      asks: [
        'hệ số trợ cấp là gì',
        'hệ số 1,5 nghĩa là thế nào',
        'tiền trợ cấp xã hội tính thế nào',
        'cách tính trợ cấp xã hội hằng tháng',
      ],
      body: (tell) =>
        'Hệ số là số lần nhân với mức chuẩn. ' +
        `Ví dụ người cao tuổi nghèo, không ai phụng dưỡng có hệ số ${tell.bare('aloneTimes')}. ` +
        `Số tiền là ${tell.product('standard', 'aloneTimes')} mỗi tháng. ` +
        'Mỗi nhóm có hệ số riêng, tùy tuổi và mức độ khuyết tật.',
    },
    en: {
      title: 'What the coefficient is',
      asks: [
        'what is a coefficient of an allowance',
        'how is the allowance calculated',
        'what does coefficient mean',
      ],
      body: (tell) =>
        'The coefficient is the number by which the standard is multiplied. ' +
        `A poor older person without support has ${tell.bare('aloneTimes')}, that is ${tell.product('standard', 'aloneTimes')} a month.`,
    },
  },
  {
    key: 'assistance-groups',
    from: '2026-10-05',
    laws: [GROUPS],
    vi: {
      title: 'Ai thuộc diện trợ cấp xã hội hằng tháng',
      asks: [
        'đối tượng bảo trợ xã hội gồm những ai',
        'những ai được trợ cấp xã hội hằng tháng',
        'bảo trợ xã hội là gì',
        'trợ giúp xã hội gồm những nhóm nào',
      ],
      body: () =>
        'Gồm: trẻ không có người nuôi; trẻ nhiễm HIV hộ nghèo; người nghèo một mình nuôi con nhỏ; ' +
        'người già nghèo không ai phụng dưỡng; người khuyết tật nặng, đặc biệt nặng; ' +
        'trẻ nhỏ nghèo ở nơi đặc biệt khó khăn; người nhiễm HIV nghèo, không có thu nhập ổn định. ' +
        'Mỗi nhóm có điều kiện riêng. Bác kể hoàn cảnh, tôi tính giúp.',
    },
    en: {
      title: 'Who gets monthly social assistance',
      asks: [
        'which groups get social assistance',
        'who gets monthly social assistance',
        'what is social protection',
      ],
      body: () =>
        'Children without carers; poor children with HIV; poor single parents; poor elders without support; ' +
        'severely disabled people; small poor children in the hardest places; poor people with HIV.',
    },
  },
  {
    key: 'highest-only',
    from: '2026-10-05',
    laws: [citing('ND335/2026', 'Điều 6 khoản 2')],
    vi: {
      title: 'Thuộc nhiều diện thì hưởng mấy khoản',
      asks: [
        'thuộc nhiều diện thì được hưởng mấy khoản',
        'có được hưởng hai trợ cấp cùng lúc không theo quy định',
        'chỉ hưởng một mức cao nhất là sao',
        'hai chế độ trợ cấp xã hội thì lấy cái nào',
      ],
      body: () =>
        'Mỗi người chỉ hưởng một mức trợ cấp xã hội, mức cao nhất. ' +
        'Riêng người nghèo một mình nuôi con mà già, khuyết tật hoặc nhiễm HIV thì hưởng cả hai. ' +
        'Người khác trong nhà vẫn hưởng phần của họ. ' +
        'Hỗ trợ cho người chăm sóc là khoản riêng.',
    },
    en: {
      title: 'Several groups: only the highest',
      asks: [
        'can I get two allowances',
        'what does highest only mean',
        'several allowances at once rule',
      ],
      body: () =>
        'Each person gets only the highest social allowance. ' +
        'Poor single parents who are also old, disabled or have HIV get both. Support for carers comes on top.',
    },
  },
  {
    key: 'allowance-start',
    from: '2026-10-05',
    laws: [START],
    vi: {
      title: 'Trợ cấp được tính từ tháng nào',
      asks: [
        'trợ cấp được tính từ tháng nào',
        'nộp hồ sơ muộn có được truy lĩnh không',
        'quy định thời điểm hưởng trợ cấp xã hội',
        'bao nhiêu ngày thì xã giải quyết trợ cấp',
      ],
      body: (tell) =>
        'Trợ cấp được tính từ tháng Chủ tịch xã ký quyết định. ' +
        'Không trả bù cho những tháng trước đó, nên nộp chậm là mất. ' +
        `Xã giải quyết trong ${tell('allowanceDays')} làm việc. ` +
        'Nếu không được, xã phải trả lời bằng văn bản và nói lý do.',
    },
    en: {
      title: 'From when an allowance runs',
      asks: [
        'from which month is an allowance paid',
        'is there back pay for late application',
        'rule on when the allowance starts',
      ],
      body: (tell) =>
        'It runs from the month in which the commune chairman signs. Earlier months are not paid. ' +
        `The commune decides within ${tell('allowanceDays')} (working days), in writing.`,
    },
  },
  {
    key: 'allowance-stop',
    from: '2026-10-05',
    laws: [citing('ND335/2026', 'Điều 8, Điều 9')],
    vi: {
      title: 'Khi nào trợ cấp bị tạm dừng, thôi hưởng',
      asks: [
        'khi nào bị cắt trợ cấp',
        'sao tự nhiên bị dừng trợ cấp',
        'trợ cấp xã hội bị tạm dừng khi nào',
        'không đi lĩnh tiền mấy tháng thì bị cắt',
        'thôi hưởng trợ cấp trong trường hợp nào',
      ],
      body: (tell) =>
        `Trợ cấp bị tạm dừng khi không lĩnh tiền ${tell('monthsNotCollected')} liền, hoặc không chịu xét lại điều kiện. ` +
        `Tạm dừng ${tell('monthsToComply')} mà vẫn không làm thì bị thôi hưởng. ` +
        'Cũng thôi hưởng khi mất, mất tích, đi tù, tự từ chối hoặc không còn đủ điều kiện. ' +
        'Còn đủ điều kiện thì được trả lại từ tháng tạm dừng.',
    },
    en: {
      title: 'When payment stops',
      asks: [
        'when is an allowance stopped',
        'why was my allowance suspended',
        'rules on suspension of payment',
      ],
      body: (tell) =>
        `Payment is held back after ${tell('monthsNotCollected')} without collecting, or when a review is refused. ` +
        `After ${tell('monthsToComply')} more it ends. It also ends with death, prison or lost conditions.`,
    },
  },
  {
    key: 'allowance-move',
    from: '2026-10-05',
    laws: [START],
    vi: {
      title: 'Chuyển nơi ở thì trợ cấp thế nào',
      asks: [
        'chuyển nhà sang xã khác thì trợ cấp thế nào',
        'đổi nơi ở có mất trợ cấp không',
        'chuyển hộ khẩu đi nơi khác lĩnh trợ cấp ở đâu',
      ],
      body: () =>
        'Báo cho xã cũ và xã mới khi chuyển đi. ' +
        'Xã cũ dừng trả và gửi hồ sơ sang xã mới. ' +
        'Xã mới trả tiếp từ tháng xã cũ dừng trả, nên không mất tháng nào.',
    },
    en: {
      title: 'Moving to another commune',
      asks: [
        'I move to another commune, what about my allowance',
        'allowance after moving house',
        'transfer of an allowance',
      ],
      body: () =>
        'Tell both communes. The old one stops and sends the file; the new one pays on from that month.',
    },
  },
  {
    key: 'raise-arrears',
    from: '2026-10-05',
    laws: [citing('ND335/2026', 'Điều 32 khoản 3–5')],
    vi: {
      title: 'Truy lĩnh phần tăng trợ cấp từ tháng 7 năm 2026',
      asks: [
        'truy lĩnh tiền tăng trợ cấp từ tháng 7',
        'bao giờ được trả phần chênh lệch 540 nghìn',
        'đang hưởng 500 nghìn có được tăng không',
        'tăng trợ cấp xã hội từ 1/7/2026 có được truy lĩnh',
      ],
      body: (tell) =>
        `Người đang hưởng được tính theo mức mới ${tell('standardOnRolls')} từ ${tell.since('standardOnRolls')}. ` +
        'Chủ tịch xã ra quyết định lại, rồi phần chênh lệch được trả bù. ' +
        'Không phải nộp đơn mới. ' +
        'Ai đã mất hoặc thôi hưởng trước khi nghị định có hiệu lực thì luật chưa rõ, xã xem xét.',
    },
    en: {
      title: 'Arrears of the raise of July 2026',
      asks: [
        'arrears of the raise of July 2026',
        'when is the difference paid',
        'was my allowance raised in 2026',
      ],
      body: (tell) =>
        `Those on the rolls get ${tell('standardOnRolls')} from ${tell.since('standardOnRolls')} on. ` +
        'The commune decides anew and pays the difference. Whoever died or left before is not clearly covered.',
    },
  },
  {
    key: 'supporter',
    from: '2026-10-05',
    laws: [citing('ND335/2026', 'Điều 5 khoản 5')],
    programmes: ['elderly-assistance'],
    vi: {
      title: 'Người có nghĩa vụ phụng dưỡng là ai',
      asks: [
        'người có nghĩa vụ phụng dưỡng là ai',
        'không có người phụng dưỡng nghĩa là sao',
        'con có nghĩa vụ nuôi cha mẹ thì có được xét neo đơn không',
      ],
      body: () =>
        'Là người mà luật buộc phải nuôi người cao tuổi, thường là con, vợ hoặc chồng. ' +
        'Có người như vậy thì chưa được coi là không ai phụng dưỡng. ' +
        'Trừ khi chính người đó cũng đang hưởng trợ cấp xã hội hằng tháng.',
    },
    en: {
      title: 'Who must support an older person',
      asks: [
        'who is obliged to support an older person',
        'what does without supporter mean',
        'duty to support parents',
      ],
      body: () =>
        'Somebody whom the law obliges to support, mostly a child or spouse. ' +
        'A supporter who lives on a monthly social allowance does not count.',
    },
  },
  {
    key: 'child-without-carer',
    from: '2026-10-05',
    laws: [citing('ND335/2026', 'Điều 5 khoản 1')],
    programmes: ['child-assistance'],
    vi: {
      title: 'Trẻ không có nguồn nuôi dưỡng là trẻ nào',
      asks: [
        'trẻ em không có nguồn nuôi dưỡng là gì',
        'thế nào là trẻ không có nguồn nuôi dưỡng',
        'trẻ bị bỏ rơi có thuộc diện bảo trợ không',
        'bố mẹ đi tù thì con có thuộc diện bảo trợ',
      ],
      body: () =>
        'Là trẻ bị bỏ rơi chưa ai nhận nuôi, hoặc mồ côi cả cha mẹ. ' +
        'Cũng là trẻ mà cha mẹ đã mất, mất tích, ở cơ sở trợ giúp xã hội hoặc đi tù. ' +
        'Luật mới tính cả người cha hoặc mẹ không xác định được là ai.',
    },
    en: {
      title: 'Children without a source of nurture',
      asks: [
        'what is a child without source of nurture',
        'abandoned child allowance rule',
        'which children count as without carers',
      ],
      body: () =>
        'Abandoned children, orphans, and children whose parents are dead, missing, in care or in prison. ' +
        'A parent who cannot be determined now counts like a dead one.',
    },
  },
  {
    key: 'single-parent',
    from: '2026-10-05',
    laws: [citing('ND335/2026', 'Điều 5 khoản 4')],
    programmes: ['single-parent-assistance'],
    vi: {
      title: 'Người đơn thân nghèo nuôi con là ai',
      asks: [
        'đơn thân nghèo nuôi con là thế nào',
        'ly hôn nuôi con có được coi là đơn thân không',
        'quy định về mẹ đơn thân nghèo',
      ],
      body: () =>
        'Là người hộ nghèo hoặc cận nghèo, chưa có vợ, chồng, hoặc vợ, chồng đã mất hay mất tích. ' +
        'Người đó đang nuôi con nhỏ. ' +
        'Người ly hôn, ly thân không được luật nêu tên trong nhóm này. ' +
        'Con đang hưởng mà học tiếp liên tục thì được hưởng đến hết khóa học.',
    },
    en: {
      title: 'Poor single parents',
      asks: [
        'who is a poor single parent',
        'does a divorced mother count as single parent',
        'single parent rule',
      ],
      body: () =>
        'Somebody of a poor or near-poor household, never married or widowed, who raises a small child. ' +
        'The divorced are not named by the law.',
    },
  },
  {
    key: 'care-facility',
    from: '2026-10-05',
    laws: [citing('ND335/2026', 'quy định về cơ sở trợ giúp xã hội tại', 'unverified')],
    programmes: ['facility-care'],
    vi: {
      title: 'Cơ sở trợ giúp xã hội, trung tâm bảo trợ',
      asks: [
        'cơ sở trợ giúp xã hội là gì',
        'trung tâm bảo trợ xã hội ở đâu',
        'gửi người già vào trung tâm bảo trợ thế nào',
        'đưa người khuyết tật vào cơ sở nuôi dưỡng',
        'xin vào trại dưỡng lão nhà nước',
      ],
      body: () =>
        'Là nơi Nhà nước nuôi dưỡng người không tự lo được và không có ai chăm sóc. ' +
        'Muốn vào, hỏi xã nơi ở; xã xem hoàn cảnh và làm hồ sơ. ' +
        'Ở cơ sở thì không nhận trợ cấp hằng tháng nữa. ' +
        'Danh sách, địa chỉ cơ sở của tỉnh: văn phòng chưa có, xin gặp cán bộ.',
    },
    en: {
      title: 'Care facilities',
      asks: [
        'what is a care facility',
        'where is the social care centre',
        'how to enter a care home of the State',
      ],
      body: () =>
        'A place where the State cares for people who have nobody. Ask your commune, which looks at the case. ' +
        'We do not hold the list of facilities.',
    },
  },
  {
    key: 'emergency-help',
    from: '2026-10-05',
    laws: [citing('ND335/2026', 'Điều 13')],
    programmes: ['emergency-rice', 'emergency-injury', 'emergency-death'],
    vi: {
      title: 'Trợ giúp khẩn cấp khi thiên tai, tai nạn',
      asks: [
        'trợ giúp khẩn cấp gồm những gì',
        'thiên tai thì nhà nước hỗ trợ những gì',
        'bão lũ được hỗ trợ gì theo quy định',
        'trợ cấp đột xuất là gì',
      ],
      body: (tell) =>
        `Thiếu ăn: ${tell('riceKg')} gạo mỗi người mỗi tháng, nhiều nhất ${tell('riceMonths')}. ` +
        `Bị thương nặng: ít nhất ${tell.product('standard', 'injuryTimes')}. ` +
        `Có người chết, mất tích: ít nhất ${tell.product('standard', 'deathTimes')}. ` +
        'Đó là mức thấp nhất; xã xem xét từng nhà. Báo ngay trưởng thôn hoặc xã.',
    },
    en: {
      title: 'Urgent help after disasters and accidents',
      asks: [
        'what is urgent help after a disaster',
        'emergency support rules',
        'what does the State give after floods',
      ],
      body: (tell) =>
        `Rice: ${tell('riceKg')} a head a month, ${tell('riceMonths')} at most. ` +
        `Bad injury: at least ${tell.product('standard', 'injuryTimes')}. Death: at least ${tell.product('standard', 'deathTimes')}. ` +
        'The commune considers each case.',
    },
  },
  {
    key: 'funeral-grant',
    from: '2026-10-05',
    laws: [citing('ND335/2026', 'Điều 11')],
    programmes: ['funeral-support', 'social-pension-funeral'],
    vi: {
      title: 'Mai táng phí là gì, bao nhiêu',
      asks: [
        'mai táng phí là gì',
        'mức mai táng phí bảo trợ xã hội',
        'tiền mai táng người hưởng trợ cấp xã hội quy định bao nhiêu',
        'hỗ trợ chi phí mai táng là gì',
      ],
      body: (tell) =>
        'Là tiền giúp một lần cho người lo việc chôn cất người thuộc diện trợ cấp. ' +
        `Mức ít nhất là ${tell.product('standard', 'funeralTimes')}. ` +
        'Thuộc nhiều diện thì chỉ nhận một khoản, khoản cao nhất. ' +
        'Người lo mai táng làm đơn, nộp ở xã.',
    },
    en: {
      title: 'Funeral support',
      asks: [
        'what is funeral support',
        'how much is the funeral grant by law',
        'funeral grant rule',
      ],
      body: (tell) =>
        `Money paid once to whoever buries the person: at least ${tell.product('standard', 'funeralTimes')}. ` +
        'Only the highest of several is paid.',
    },
  },
]);
