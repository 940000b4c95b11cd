import { area, citing } from '../article';

const OF_2022 = citing('ND07/2021', 'Điều 3', 'secondary');
const REVIEW = citing('QD24/2021', 'quy trình rà soát tại', 'unverified');

/** Poor, near-poor, and how they are found. */
export const poverty = area('Bộ phận giảm nghèo', [
  {
    key: 'poor-household',
    from: '2022-01-01',
    until: '2026-12-31',
    laws: [OF_2022],
    programmes: ['poverty-review'],
    vi: {
      title: 'Hộ nghèo, nghèo đa chiều là gì',
      asks: [
        'hộ nghèo là gì',
        'hộ nghèo là hộ thế nào',
        'thế nào thì gọi là hộ nghèo',
        'thế nào là hộ nghèo đa chiều',
        'nghèo đa chiều nghĩa là sao',
        'nhà như nào thì được coi là hộ nghèo',
      ],
      body: (tell) =>
        `Hộ nghèo có thu nhập mỗi người không quá chuẩn nghèo và thiếu từ ${tell('poorIndicators')} trở lên. ` +
        'Gọi là "đa chiều" vì xét cả việc làm, y tế, giáo dục, nhà ở, nước sạch và thông tin. ' +
        'Chỉ xã công nhận, bằng quyết định, sau khi rà soát. ' +
        'Máy này không tự xếp nhà nào là hộ nghèo.',
    },
    en: {
      title: 'What a poor household is',
      asks: [
        'what is a poor household',
        'what does multidimensional poverty mean',
        'who counts as poor',
      ],
      body: (tell) =>
        `A poor household has an income a head within the poverty line and lacks ${tell('poorIndicators')} or more. ` +
        'Work, health, schooling, housing, water and information are looked at. ' +
        'Only the commune recognises it, by a decision.',
    },
  },
  {
    key: 'near-poor-household',
    from: '2022-01-01',
    until: '2026-12-31',
    laws: [OF_2022],
    programmes: ['poverty-review'],
    vi: {
      title: 'Hộ cận nghèo là gì',
      asks: [
        'cận nghèo là gì',
        'hộ cận nghèo khác hộ nghèo thế nào',
        'thế nào thì gọi là cận nghèo',
        'phân biệt nghèo và cận nghèo',
      ],
      body: (tell) =>
        'Hộ cận nghèo cũng có thu nhập mỗi người không quá chuẩn nghèo. ' +
        `Khác hộ nghèo ở chỗ chỉ thiếu dưới ${tell('poorIndicators')}. ` +
        'Xã xét khi rà soát và ra quyết định công nhận. ' +
        'Có quyết định thì mới được tính là hộ cận nghèo.',
    },
    en: {
      title: 'What a near-poor household is',
      asks: [
        'what is near-poor',
        'difference between poor and near-poor',
        'what does near poor household mean',
      ],
      body: (tell) =>
        'A near-poor household also has an income a head within the poverty line. ' +
        `It lacks fewer than ${tell('poorIndicators')}. The commune recognises it by a decision.`,
    },
  },
  {
    key: 'poverty-2027',
    from: '2026-10-05',
    laws: [citing('ND351/2025', 'chuẩn nghèo tại', 'secondary')],
    programmes: ['poverty-review'],
    vi: {
      title: 'Cách xét hộ nghèo từ năm 2027',
      asks: [
        'cách xét hộ nghèo mới từ 2027 thế nào',
        'tiêu chí hộ nghèo giai đoạn mới',
        'sang năm 2027 xét nghèo có gì khác',
      ],
      body: (tell) => {
        const next = tell.next('povertyRural');
        const line = next === null ? tell('povertyRural') : next.value;
        return (
          `Theo chuẩn mới, thu nhập ở nông thôn không quá ${line} mỗi người mỗi tháng thì được xét. ` +
          'Danh mục chỉ số thiếu hụt mới, văn phòng chưa có văn bản. ' +
          'Vì vậy chưa nói được nhà nào là nghèo, nhà nào là cận nghèo. ' +
          'Bác hỏi xã khi xã rà soát.'
        );
      },
    },
    en: {
      title: 'How poverty is measured from 2027',
      asks: [
        'how is poverty measured from 2027',
        'new poverty criteria',
        'what changes for poor households in 2027',
      ],
      body: (tell) => {
        const next = tell.next('povertyRural');
        const line = next === null ? tell('povertyRural') : next.value;
        return (
          `Under the new line, a rural income of at most ${line} a head is looked at. ` +
          'We do not hold the new list of indicators. Please ask the commune.'
        );
      },
    },
  },
  {
    key: 'poverty-line',
    from: '2022-01-01',
    programmes: ['poverty-review'],
    vi: {
      title: 'Chuẩn nghèo là bao nhiêu',
      asks: [
        'chuẩn nghèo bao nhiêu tiền',
        'chuẩn nghèo năm 2027',
        'mức chuẩn hộ nghèo nông thôn hiện nay',
        'chuẩn nghèo mới từ năm nào',
        'thu nhập bao nhiêu thì là hộ nghèo',
        'chuẩn nghèo thành thị',
        'chuẩn nghèo năm 2025 2026',
      ],
      body: (tell) => {
        const [rural, urban] = [tell.next('povertyRural'), tell.next('povertyUrban')];
        const later =
          rural === null || urban === null
            ? ''
            : `Từ ${rural.day}: nông thôn ${rural.value}, thành thị ${urban.value}. `;
        return (
          `Chuẩn nghèo ở nông thôn là ${tell('povertyRural')} mỗi người mỗi tháng, ở thành thị là ${tell('povertyUrban')}. ` +
          later +
          'Thu nhập thấp hơn chuẩn chưa đủ: xã còn xem nhà thiếu những gì. ' +
          'Con số của thành thị chưa kiểm chứng.'
        );
      },
    },
    en: {
      title: 'The poverty line',
      asks: ['what is the poverty line', 'poverty line in 2027', 'income limit of poor households'],
      body: (tell) => {
        const rural = tell.next('povertyRural');
        const later =
          rural === null ? '' : `From ${rural.day} it is ${rural.value} in the country. `;
        return (
          `The poverty line is ${tell('povertyRural')} a head a month in the country, ${tell('povertyUrban')} in town. ` +
          later +
          'A low income alone is not enough. The figure for towns was not checked.'
        );
      },
    },
  },
  {
    key: 'poverty-indicators',
    from: '2022-01-01',
    until: '2026-12-31',
    laws: [citing('ND07/2021', 'Điều 3; Phụ lục', 'unverified')],
    programmes: ['poverty-review'],
    vi: {
      title: 'Chỉ số thiếu hụt khi xét hộ nghèo',
      asks: [
        'chỉ số thiếu hụt gồm những gì',
        'xét hộ nghèo xem những gì',
        'mười hai chỉ số thiếu hụt là gì',
        'tiêu chí chấm điểm hộ nghèo',
      ],
      body: () =>
        'Xã xem sáu dịch vụ, mỗi dịch vụ hai chỉ số. ' +
        'Việc làm: người có việc, người phụ thuộc. Y tế: dinh dưỡng, thẻ bảo hiểm. ' +
        'Giáo dục: người lớn, trẻ em. Nhà ở: chất lượng, diện tích. ' +
        'Nước và vệ sinh: nguồn nước, nhà tiêu. Thông tin: internet, phương tiện. ' +
        'Chi tiết từng chỉ số chưa kiểm chứng với phụ lục của nghị định.',
    },
    en: {
      title: 'Indicators by which poverty is measured',
      asks: [
        'which indicators measure poverty',
        'what are the poverty indicators',
        'basic services looked at',
      ],
      body: () =>
        'Six services with two indicators each. They are work, health, schooling, housing, water with latrine, and information. ' +
        'The details were not checked against the annex.',
    },
  },
  {
    key: 'poverty-review-when',
    from: '2022-01-01',
    laws: [REVIEW],
    programmes: ['poverty-review'],
    vi: {
      title: 'Khi nào rà soát hộ nghèo, xin xét giữa năm',
      asks: [
        'khi nào xã rà soát hộ nghèo',
        'bao giờ bình xét hộ nghèo',
        'giữa năm xin vào hộ nghèo được không',
        'muốn xin xét hộ nghèo thì làm thế nào',
        'xin rà soát lại hộ nghèo ở đâu',
      ],
      body: (tell) =>
        'Mỗi năm xã rà soát một lần, từ đầu tháng chín đến giữa tháng mười hai, cho năm sau. ' +
        'Nhà gặp khó khăn đột ngột có thể nộp giấy đề nghị ở xã bất kỳ lúc nào. ' +
        `Xã trả lời trong ${tell('povertyReviewDays')}. Lịch và thời hạn này chưa kiểm chứng.`,
    },
    en: {
      title: 'When poverty is reviewed',
      asks: [
        'when does the commune review poverty',
        'can I ask for a poverty review during the year',
        'how to ask to be recognised as poor',
      ],
      body: (tell) =>
        'The commune reviews once a year, from September to mid-December, for the next year. ' +
        `A household may ask at any time; the answer comes within ${tell('povertyReviewDays')}. This was not checked.`,
    },
  },
  {
    key: 'poverty-left',
    from: '2025-12-01',
    laws: [citing('QD24/2021', 'quy trình rà soát tại', 'unverified')],
    programmes: ['poverty-review'],
    vi: {
      title: 'Thoát nghèo rồi thì sao',
      asks: [
        'thoát nghèo rồi còn được hưởng gì',
        'ra khỏi hộ nghèo thì mất gì',
        'mới thoát nghèo có được vay vốn không',
      ],
      body: (tell) =>
        'Khoản nào dành cho hộ nghèo thì dừng khi quyết định công nhận hết giá trị. ' +
        `Hộ mới thoát nghèo vẫn được vay vốn ưu đãi, lãi ${tell('creditEscaped')} một năm. ` +
        'Không đồng ý với kết quả rà soát thì nói ngay với trưởng thôn hoặc xã.',
    },
    en: {
      title: 'After leaving poverty',
      asks: [
        'what happens after leaving poverty',
        'support after escaping poverty',
        'no longer a poor household',
      ],
      body: (tell) =>
        'What is only for poor households ends with the recognition. ' +
        `Households that just left poverty may still borrow, at ${tell('creditEscaped')} a year.`,
    },
  },
  {
    key: 'average-household',
    from: '2025-07-01',
    laws: [citing('ND188/2025', 'Điều 6 khoản 6 điểm e')],
    programmes: ['health-insurance'],
    vi: {
      title: 'Hộ có mức sống trung bình là gì',
      asks: [
        'hộ có mức sống trung bình là gì',
        'mức sống trung bình làm nông lâm nghiệp là thế nào',
        'hộ nông nghiệp mức sống trung bình được gì',
      ],
      body: () =>
        'Là hộ làm nông, lâm, ngư hoặc diêm nghiệp được xã công nhận có mức sống trung bình. ' +
        'Hộ này không nghèo, không cận nghèo, nhưng được Nhà nước hỗ trợ một phần tiền bảo hiểm y tế. ' +
        'Mức thu nhập để công nhận, văn phòng chưa có văn bản gốc, xin hỏi xã.',
    },
    en: {
      title: 'Households of average standard',
      asks: [
        'what is a household of average standard',
        'average living standard farming household',
        'average standard household benefits',
      ],
      body: () =>
        'A farming household that the commune has recognised as of average standard. ' +
        'The State pays part of its health insurance. We do not hold the income limits; ask the commune.',
    },
  },
  {
    key: 'poverty-town',
    from: '2025-07-01',
    laws: [citing('NQ1673/2025', 'Điều 1')],
    programmes: ['poverty-review'],
    vi: {
      title: 'Thị trấn cũ tính chuẩn nghèo nông thôn hay thành thị',
      asks: [
        'thị trấn cũ tính theo chuẩn nông thôn hay thành thị',
        'thị trấn lên xã thì chuẩn nghèo tính thế nào',
        'nhà ở thị trấn cũ xét hộ nghèo theo mức nào',
      ],
      body: () =>
        'Nay không còn thị trấn, chỉ phường là đô thị. ' +
        'Thị trấn cũ nằm trong xã. Xét theo chuẩn nông thôn hay thành thị, luật chưa nói rõ. ' +
        'Xã quyết định khi rà soát.',
    },
    en: {
      title: 'Former towns: rural or urban line',
      asks: [
        'is a former town rural or urban',
        'which poverty line in a former town',
        'former town poverty standard',
      ],
      body: () =>
        'There are no towns any more, only communes and wards. ' +
        'Which line counts in a former town the law leaves open. The commune decides.',
    },
  },
]);
