import { area, citing } from '../article';

/** People with merit. */
export const merit = area('Bộ phận người có công', [
  {
    key: 'merit-who',
    from: '2021-07-01',
    laws: [citing('PL02/2020', 'Điều 3')],
    programmes: ['merit-allowance'],
    vi: {
      title: 'Người có công với cách mạng là ai',
      asks: [
        'người có công với cách mạng là ai',
        'những ai là người có công',
        'người có công gồm những nhóm nào',
        'ncc là gì',
      ],
      body: () =>
        'Pháp lệnh chia mười hai nhóm. ' +
        'Gồm liệt sĩ, Bà mẹ Việt Nam anh hùng, anh hùng, thương binh, bệnh binh; người nhiễm chất độc hóa học. ' +
        'Cùng người hoạt động cách mạng, người bị địch bắt tù đày, người kháng chiến, người giúp đỡ cách mạng. ' +
        'Phải có quyết định công nhận. Thân nhân của họ cũng có chế độ riêng.',
    },
    en: {
      title: 'People with merit',
      asks: [
        'who are people with merit',
        'what is a person with merit',
        'groups of people with merit',
      ],
      body: () =>
        'Twelve groups recognised by a decision: martyrs, heroic mothers, war invalids, sick soldiers, ' +
        'victims of toxic chemicals, former prisoners, resistance participants and others. Relatives have rights of their own.',
    },
  },
  {
    key: 'merit-standard',
    from: '2021-07-01',
    programmes: ['merit-allowance'],
    vi: {
      title: 'Mức chuẩn trợ cấp người có công',
      asks: [
        'mức chuẩn trợ cấp ưu đãi người có công là bao nhiêu',
        'chuẩn trợ cấp người có công năm 2026',
        'mức chuẩn người có công tăng chưa',
      ],
      body: (tell) =>
        `Mức chuẩn là ${tell('meritStandard')} mỗi tháng, từ ${tell.since('meritStandard')}. ` +
        'Khoản nào là bội số của mức chuẩn thì tính được chắc. ' +
        `Ví dụ Bà mẹ Việt Nam anh hùng: ${tell.product('meritStandard', 'heroicMotherTimes')}. ` +
        'Bảng mức của từng nhóm, văn phòng chưa có bản gốc.',
    },
    en: {
      title: 'The standard of merit allowances',
      asks: [
        'what is the standard of merit allowances',
        'merit standard 2026',
        'how much is the merit standard',
      ],
      body: (tell) =>
        `The standard is ${tell('meritStandard')} a month since ${tell.since('meritStandard')}. ` +
        `A heroic mother gets ${tell.product('meritStandard', 'heroicMotherTimes')}. We do not hold the full table.`,
    },
  },
  {
    key: 'merit-together',
    from: '2021-07-01',
    laws: [citing('PL02/2020', 'Điều 6 khoản 3')],
    programmes: ['merit-allowance'],
    vi: {
      title: 'Có nhiều danh hiệu người có công thì hưởng thế nào',
      asks: [
        'vừa là thương binh vừa là con liệt sĩ thì hưởng thế nào theo luật',
        'nhiều danh hiệu người có công có cộng dồn không',
        'một người hai chế độ người có công quy định thế nào',
      ],
      body: () =>
        'Ai thuộc nhiều nhóm người có công thì hưởng trợ cấp của từng nhóm, cộng lại. ' +
        'Tiền cho người phục vụ và các ưu đãi khác chỉ hưởng một mức cao nhất. ' +
        'Quy tắc này khác với trợ cấp xã hội.',
    },
    en: {
      title: 'Several titles of merit',
      asks: [
        'are several merit titles added up',
        'two titles of merit rule',
        'several merit allowances together',
      ],
      body: () =>
        'The allowances of each group add up. The carer’s allowance and other preferences are paid only once, the highest.',
    },
  },
  {
    key: 'merit-and-social',
    from: '2025-07-01',
    laws: [citing('Law41/2024', 'Điều 21')],
    programmes: ['merit-allowance', 'social-pension'],
    vi: {
      title: 'Người có công có được thêm hưu trí xã hội không',
      asks: [
        'người có công có được hưởng thêm hưu trí xã hội không theo quy định',
        'đang hưởng trợ cấp người có công thì có hưu trí xã hội nữa không',
        'trợ cấp người có công và trợ cấp xã hội cùng lúc luật quy định sao',
      ],
      body: () =>
        'Luật chưa nói rõ việc này. ' +
        'Trợ cấp người có công không phải lương hưu, nên tự nó không loại trừ. ' +
        'Bác cứ nộp đơn; xã xem xét và trả lời bằng văn bản.',
    },
    en: {
      title: 'Merit allowance and social pension together',
      asks: [
        'merit allowance and social pension together',
        'can a person with merit get the social pension',
        'merit and social allowance at once',
      ],
      body: () =>
        'The law does not say. A merit allowance is no pension, so by itself it does not exclude. Apply, and the commune answers.',
    },
  },
  {
    key: 'martyr-relative',
    from: '2021-07-01',
    laws: [citing('PL02/2020', 'Điều 3')],
    programmes: ['merit-allowance'],
    vi: {
      title: 'Thân nhân liệt sĩ là ai',
      asks: [
        'thân nhân liệt sĩ là ai',
        'thân nhân liệt sĩ gồm những ai',
        'con liệt sĩ vợ liệt sĩ có phải thân nhân không theo luật',
      ],
      body: () =>
        'Là cha mẹ đẻ, vợ hoặc chồng, con, và người có công nuôi liệt sĩ. ' +
        'Phải có giấy chứng nhận. ' +
        'Người thờ cúng liệt sĩ là người được gia đình ủy quyền, có khoản tiền riêng mỗi năm.',
    },
    en: {
      title: 'Relatives of a martyr',
      asks: [
        'who is a relative of a martyr',
        'relatives of martyrs in law',
        'is a child of a martyr a relative',
      ],
      body: () => 'Parents, spouse, children and foster parents of a martyr, as certified.',
    },
  },
  {
    key: 'merit-house-now',
    from: '2026-01-01',
    laws: [citing('ND131/2021', 'Điều 99–103')],
    programmes: ['merit-house'],
    vi: {
      title: 'Hỗ trợ nhà ở người có công từ năm 2026',
      asks: [
        'hỗ trợ nhà ở cho người có công năm 2026',
        'mức hỗ trợ nhà người có công hiện nay là bao nhiêu',
        'sửa nhà cho người có công còn không',
      ],
      body: () =>
        'Đợt hỗ trợ trước đã hết. Mức tiền mới, văn phòng chưa tìm thấy văn bản. ' +
        'Điều kiện về nhà vẫn theo nghị định về người có công. ' +
        'Bác nộp đơn ở xã để được ghi tên; xã trả lời về mức tiền.',
    },
    en: {
      title: 'Houses of people with merit from 2026',
      asks: [
        'housing support for people with merit in 2026',
        'amount of merit housing support now',
        'is there still merit housing support',
      ],
      body: () =>
        'The former support has ended, and we found no text with a new amount. Apply at the commune to be put on its list.',
    },
  },
]);
