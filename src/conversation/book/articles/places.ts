import { area, citing } from '../article';

const MERGED = citing('NQ1673/2025', 'Điều 1');
const CLASSES = citing('ND272/2025', 'Điều 8', 'secondary');
const LIST = citing('QD2752/2025', '', 'secondary');

/** Communes after the merger, and the classes of areas. */
export const places = area('Bộ phận địa bàn', [
  {
    key: 'merger',
    from: '2025-07-01',
    laws: [citing('NQ202/2025', '', 'secondary'), MERGED],
    vi: {
      title: 'Yên Bái sáp nhập vào Lào Cai thế nào',
      asks: [
        'yên bái sáp nhập với tỉnh nào',
        'tỉnh yên bái còn không',
        'yên bái nhập vào lào cai khi nào',
        'tỉnh mới có bao nhiêu xã phường',
      ],
      body: (tell) =>
        `Từ ${tell.day('merger')}, tỉnh Yên Bái và tỉnh Lào Cai thành tỉnh Lào Cai. ` +
        'Các xã, phường cũ nhập nguyên vào xã, phường mới, không xã nào bị chia đôi. ' +
        'Muốn biết xã cũ nay thuộc đâu, bác nhắn: xã … giờ thuộc xã nào.',
    },
    en: {
      title: 'The merger of Yên Bái and Lào Cai',
      asks: [
        'was Yên Bái merged',
        'does Yên Bái province still exist',
        'when did Yên Bái become part of Lào Cai',
      ],
      body: (tell) =>
        `Since ${tell.day('merger')} Yên Bái and Lào Cai are one province, Lào Cai. No old commune was split.`,
    },
  },
  {
    key: 'no-district',
    from: '2025-07-01',
    laws: [citing('Law72/2025', '')],
    vi: {
      title: 'Còn huyện không, việc của huyện ai làm',
      asks: [
        'còn cấp huyện không',
        'bỏ huyện rồi thì nộp hồ sơ ở đâu',
        'ủy ban huyện giải tán thì giấy tờ trợ cấp hỏi ai',
        'phòng lao động huyện giờ ở đâu',
      ],
      body: (tell) =>
        `Không còn cấp huyện từ ${tell.day('merger')}; chỉ có tỉnh và xã. ` +
        'Trợ cấp xã hội, hưu trí xã hội nay do Chủ tịch xã quyết định. ' +
        'Danh sách thẻ bảo hiểm y tế cũng do xã lập. ' +
        'Hồ sơ huyện đang làm dở được chuyển về xã.',
    },
    en: {
      title: 'No more districts',
      asks: [
        'are there still districts',
        'who does the work of the district now',
        'where to apply without a district office',
      ],
      body: (tell) =>
        `There are no districts since ${tell.day('merger')}, only province and commune. The commune decides on allowances now.`,
    },
  },
  {
    key: 'old-papers',
    from: '2025-07-01',
    laws: [citing('ND188/2025', 'Điều 69 khoản 8', 'unverified')],
    vi: {
      title: 'Giấy tờ ghi địa chỉ cũ còn dùng được không',
      asks: [
        'giấy tờ ghi xã cũ có phải đổi không',
        'căn cước ghi địa chỉ yên bái còn dùng được không',
        'có phải làm lại giấy tờ sau khi sáp nhập xã',
        'sổ sách ghi tên huyện cũ có giá trị không',
      ],
      body: () =>
        'Giấy tờ còn hạn ghi tên cũ vẫn dùng được, không phải đổi ngay. ' +
        'Thẻ bảo hiểm y tế ghi tên cũ dùng đến khi được sửa. ' +
        'Với giấy tờ khác, điều này chưa kiểm chứng; nơi nào bắt đổi, bác hỏi xã.',
    },
    en: {
      title: 'Papers with the old address',
      asks: [
        'are papers with the old address valid',
        'must I change my identity card after the merger',
        'old commune name on my papers',
      ],
      body: () =>
        'Papers with the old names stay good. For insurance cards we read it in the law; for others it was not checked.',
    },
  },
  {
    key: 'area-class',
    from: '2025-12-01',
    laws: [CLASSES],
    vi: {
      title: 'Xã khu vực I, II, III là gì',
      asks: [
        'xã khu vực III là gì',
        'xã khu vực 3 là thế nào',
        'khu vực i ii iii là gì',
        'xã đặc biệt khó khăn là gì',
        'vùng đặc biệt khó khăn nghĩa là gì',
      ],
      body: () =>
        'Xã vùng dân tộc thiểu số và miền núi chia ba khu vực theo tiêu chí. ' +
        'Khu vực I là xã đang phát triển, khu vực II là xã khó khăn. ' +
        'Khu vực III là xã đặc biệt khó khăn. ' +
        'Thôn đặc biệt khó khăn xét riêng, có thể nằm trong xã khu vực khác.',
    },
    en: {
      title: 'Areas I, II and III',
      asks: [
        'what is a commune of area III',
        'what does extremely difficult commune mean',
        'areas I II and III of communes',
      ],
      body: () =>
        'Area I is developing, area II difficult, area III extremely difficult. Villages are classed on their own.',
    },
  },
  {
    key: 'area-list',
    from: '2025-12-31',
    laws: [LIST],
    vi: {
      title: 'Xã nào đặc biệt khó khăn, xã nào khu vực III',
      asks: [
        'danh sách xã khu vực III lào cai',
        'xã tôi thuộc khu vực mấy',
        'danh sách xã thôn đặc biệt khó khăn mới',
        'xã nào được công nhận đặc biệt khó khăn năm 2026',
      ],
      body: () =>
        'Tỉnh đã ra danh sách mới sau sáp nhập. ' +
        'Văn phòng chưa có bản danh sách đó, nên không đoán xã nào thuộc khu vực nào. ' +
        'Bác hỏi xã, hoặc nhắn "gặp cán bộ". ' +
        'Bốn phường không thuộc vùng này: Văn Phú, Yên Bái, Nam Cường, Âu Lâu.',
    },
    en: {
      title: 'The list of area III communes',
      asks: [
        'list of area III communes',
        'which area is my commune',
        'list of extremely difficult villages',
      ],
      body: () =>
        'The province has published a new list. We do not hold it and do not guess. Please ask your commune.',
    },
  },
  {
    key: 'poor-communes',
    from: '2025-07-01',
    laws: [citing('ND188/2025', 'Điều 6 khoản 6 điểm a')],
    vi: {
      title: 'Xã nghèo, huyện nghèo là gì',
      asks: [
        'xã nghèo là gì',
        'huyện nghèo gồm những huyện nào',
        'danh sách xã nghèo của thủ tướng',
        'mù cang chải trạm tấu có còn là huyện nghèo',
      ],
      body: () =>
        'Huyện nghèo trước đây gồm Mù Cang Chải, Trạm Tấu, Si Ma Cai, Bắc Hà, Mường Khương và Bát Xát. ' +
        'Trạm Tấu thì chưa kiểm chứng. ' +
        'Nay không còn huyện; luật nói đến xã nghèo theo danh sách của Thủ tướng. ' +
        'Danh sách đó văn phòng chưa tìm thấy.',
    },
    en: {
      title: 'Poor communes and poor districts',
      asks: [
        'what is a poor commune',
        'which districts were poor districts',
        'list of poor communes',
      ],
      body: () =>
        'Former poor districts: Mù Cang Chải, Trạm Tấu, Si Ma Cai, Bắc Hà, Mường Khương, Bát Xát. ' +
        'The new list of poor communes we did not find.',
    },
  },
  {
    key: 'safe-zone',
    from: '2025-07-01',
    laws: [citing('ND188/2025', 'Điều 5 khoản 2')],
    programmes: ['health-insurance'],
    vi: {
      title: 'Xã an toàn khu là gì',
      asks: [
        'xã an toàn khu là gì',
        'xã atk được gì về bảo hiểm y tế',
        'danh sách xã an toàn khu yên bái',
      ],
      body: () =>
        'Là xã từng là căn cứ cách mạng, do Thủ tướng công nhận. ' +
        'Người thường trú ở đó được Nhà nước đóng bảo hiểm y tế. ' +
        'Danh sách xã an toàn khu của tỉnh, văn phòng chưa có. Bác hỏi xã.',
    },
    en: {
      title: 'Safe-zone communes',
      asks: [
        'what is a safe-zone commune',
        'insurance in safe-zone communes',
        'list of safe-zone communes',
      ],
      body: () =>
        'Former revolutionary bases recognised by the Prime Minister; the State pays insurance for residents. We hold no list.',
    },
  },
]);
