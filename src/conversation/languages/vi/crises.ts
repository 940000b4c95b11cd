import type { FirstWords } from '../first-words';

/** Every way of one half with every way of the other. */
export function each(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}

/** To the letter, in a message with marks. */
function strictly(phrases: readonly string[]): string[] {
  return phrases.map((phrase) => `=${phrase}`);
}

const RISING = ['đang lên', 'đang dâng', 'đang về', 'đang tràn', 'dâng nhanh', 'lên nhanh'];
const WATERS = ['lũ', 'nước lũ', 'nước', 'nước sông', 'nước suối', 'lụt'];
const KIN = ['mẹ', 'bố', 'bà', 'ông', 'vợ', 'chồng', 'con', 'cháu', 'anh', 'chị', 'em', 'bé'];
/** Somebody is in the water; what else it takes away is a matter of benefits. */
const SWEPT = each(
  ['bị lũ', 'bị nước', 'bị nước lũ', 'bị suối', 'bị lũ quét'],
  ['cuốn', 'cuốn đi'],
).concat(each(['bị nước', 'bị nước lũ'], ['cuốn trôi']));
/** Said of nobody these tell of a house. */
const SWEPT_AWAY = ['bị lũ cuốn trôi', 'bị cuốn trôi'];
const SHE = [...KIN, ...each(KIN, ['tôi', 'em', 'mình'])];
const SWEPT_THINGS = [
  'nhà',
  'nhà cửa',
  'nhà tôi',
  'nhà em',
  'nhà bác',
  'lúa',
  'ruộng',
  'cầu',
].concat(
  [
    'đường',
    'đất',
    'vườn',
    'xe',
    'xe máy',
    'ao cá',
    'cá',
    'hoa màu',
    'đồ đạc',
    'tài sản',
    'giấy tờ',
  ],
  [
    'hồ sơ',
    'thẻ',
    'sổ',
    'ngô',
    'chuồng',
    'chuồng trại',
    'mộ',
    'bếp',
    'trâu bò',
    'gà vịt',
    'ruộng lúa',
  ],
);
const ILL = ['đột quỵ', 'bị đột quỵ', 'co giật', 'bị co giật', 'ngất', 'bị ngất'].concat([
  'bị điện giật',
  'bị ngộ độc',
  'ngộ độc',
  'bị rắn cắn',
  'đuối nước',
]);
const CHILDREN = ['trẻ', 'trẻ em', 'cháu bé', 'con', 'cháu', 'bé', 'em bé', 'con gái', 'con trai'];
const HER_CHILDREN = each([...CHILDREN, 'cháu gái', 'cháu trai'], ['tôi', 'em', 'mình']);
const HURT = ['bị bạo hành', 'bị đánh đập', 'bị đánh', 'bị xâm hại', 'bị hiếp', 'bị hành hạ'];
/** 'Bị đánh giá' and 'chồng đánh mất thẻ' strike nobody. */
const STRIKES_NOBODY = ['giá', 'mất', 'trượt', 'thuế', 'thức', 'tráo', 'cắp', 'bật'];
/** These only to the letter: 'bi danh roi' is 'bị đánh rồi' too, 'danh may' is 'đánh mấy', 'danh ca' is 'đánh cả'. */
const STRIKES_NOBODY_STRICTLY = ['rơi', 'dấu', 'cá', 'bạc', 'bài', 'máy', 'răng', 'cờ', 'trận'];
const STRIKERS = ['chồng', 'chồng tôi', 'chồng em', 'vợ', 'con'];
const BEASTS = ['trâu', 'bò', 'lợn', 'dê', 'gà', 'ngựa', 'chó'];
const PAPERS = ['hồ sơ', 'giấy tờ', 'giấy', 'đơn', 'thẻ', 'tiền', 'thủ tục', 'lương'];

/**
 * Words of danger as Vietnamese citizens write them. Without marks some are everyday words: 'tự vẫn' is 'tư vấn',
 * 'đau đẻ' is 'đâu để', 'trở dạ' stands in 'hỗ trợ đã'. Those are strict ('='), and heard without marks only
 * in longer phrases.
 */
export const danger: Pick<FirstWords, 'crises' | 'noCrises' | 'past' | 'matters' | 'noMatters'> = {
  crises: [
    {
      means: 'suicide',
      says: [
        'không muốn sống',
        'chẳng muốn sống',
        'không thiết sống',
        'chán sống',
        'muốn chết',
        'chết cho xong',
        'chết đi cho rồi',
        'chết quách',
        '=tự vẫn',
        'tự kết liễu',
        ...each(
          ['muốn', 'định', 'toan', 'dọa', 'đòi', 'ý định', 'nghĩ đến', 'nghĩ tới', 'sẽ'],
          ['tự tử', 'tự sát'],
        ),
        'uống thuốc tự tử',
        'uống thuốc sâu',
        'uống thuốc trừ sâu',
        'uống thuốc diệt cỏ',
        'uống thuốc cỏ',
        'uống lá ngón',
        'ăn lá ngón',
        'sống làm gì nữa',
      ],
      unlessMatter: ['=tự tử', 'tự sát'],
    },
    {
      means: 'child-abuse',
      says: [
        'xâm hại',
        'hiếp dâm',
        '=dâm ô',
        'bị dâm ô',
        'bạo hành trẻ em',
        'bạo hành trẻ',
        'đánh đập trẻ em',
        'đánh đập con',
        'đánh đập cháu',
        ...each(CHILDREN, ['bị bạo hành', 'bị đánh đập']),
        ...each(HER_CHILDREN, HURT),
      ],
    },
    {
      means: 'violence',
      says: [
        'bạo hành',
        'bạo lực gia đình',
        'bị đánh',
        'bị đánh đập',
        'chồng đánh',
        'bị chồng đánh',
        'chồng tôi đánh',
        'chồng em đánh',
        'vợ đánh',
        'con đánh tôi',
        'đánh tôi',
        'đánh em',
        'dọa giết',
        'đòi giết',
        ...each(['cầm dao', 'vác dao'], ['đuổi', 'dọa', 'chém', 'đâm', 'đòi', 'xông']),
      ],
      unlessMatter: ['=cầm dao'],
    },
    {
      means: 'fire',
      says: [
        'đang cháy',
        'đang bị cháy',
        'cháy to quá',
        'cháy lớn quá',
        'cháy nhà cứu',
        'cháy rừng đang',
        'đang bốc cháy',
        'cháy nhà rồi cứu',
      ],
      unlessMatter: [
        'cháy nhà rồi',
        'cháy nhà hàng xóm',
        ...each(['nhà', 'nhà tôi', 'nhà em'], ['cháy rồi']),
      ],
      alone: [
        '=cháy',
        'cháy nhà',
        'nhà cháy',
        'cháy rồi',
        'cháy to',
        'cháy lớn',
        'có cháy',
        'hỏa hoạn',
      ],
      only: ['cháy'],
    },
    {
      means: 'flood',
      says: [
        ...each(WATERS, RISING),
        ...each(
          ['đang bị', 'đang có', 'đang'],
          ['lũ', 'lụt', 'ngập', 'lũ quét', 'sạt lở', 'ngập lụt'],
        ),
        ...each(['đất', 'núi', 'đồi', 'nhà'], ['đang sạt', 'đang lở', 'sắp sạt']),
        ...each(['đất', 'núi', 'đồi'], ['sắp sập']),
        'sắp sạt lở',
        'nước vào nhà',
        'nước tràn vào nhà',
        'nước ngập vào nhà',
        'nước ngập đến',
        'bị lũ cô lập',
        'đang bị cô lập',
        'kẹt trong lũ',
        'kẹt trên nóc',
        'trên nóc nhà',
      ],
      unlessMatter: [
        'nhà sắp sập',
        'vừa mới sạt lở',
        'lũ về',
        'lũ đến',
        'lũ tràn về',
        'mắc kẹt',
        'bị kẹt',
        'đang kẹt',
        'bị vùi lấp',
        ...SWEPT,
        ...each(SHE, SWEPT_AWAY),
      ],
      alone: [
        ...['=lũ', 'lũ quét', 'sạt lở', 'lũ lụt', '=lụt', '=ngập'],
        ...each(['ngập', 'lụt', 'lũ'], ['rồi', 'quá', 'to', 'lớn']),
      ],
      only: ['lũ', 'lụt', 'ngập'],
    },
    {
      means: 'medical',
      says: [
        'cần cấp cứu',
        'cấp cứu với',
        'cấp cứu gấp',
        'đang cấp cứu ở nhà',
        'ngừng thở',
        'không thở được',
        'chảy máu nhiều',
        'máu chảy nhiều',
        'đang chảy máu nhiều',
        ...each(['đang', 'sắp'], ILL),
        '=vỡ ối',
        '=đau đẻ',
        '=trở dạ',
        '=chuyển dạ',
        ...each(['bị', 'đã', 'vừa'], ['vỡ ối', 'vỡ nước ối']),
        ...each(['đang', 'bị', 'vợ', 'vợ tôi', 'vợ em'], ['đau đẻ', 'trở dạ', 'chuyển dạ']),
        'sắp đẻ rơi',
      ],
      unlessMatter: ['gọi cấp cứu', 'bất tỉnh', 'tắt thở', ...each(['vừa'], ILL)],
      alone: ['cấp cứu', 'ngất rồi', 'đột quỵ'],
      only: ['đau đẻ', 'vỡ ối', 'trở dạ', 'chuyển dạ'],
    },
    {
      means: 'rescue',
      says: [
        'cứu tôi với',
        'cứu em với',
        'cứu với',
        ...each(['cứu người'], ['với', 'ơi', 'đi', 'gấp', 'giúp', 'ngay']),
        ...each(['ơi', 'mau', 'hãy', 'xin'], ['cứu người']),
        'kêu cứu',
        'cứu chúng tôi',
      ],
      alone: ['=cứu', 'cứu tôi', 'cứu em', 'cứu người', 'khẩn cấp'],
      only: ['cứu'],
    },
    { means: 'birth', says: ['sắp sinh', 'sắp đẻ', 'sắp sinh con', 'sắp đến ngày sinh'] },
  ],
  noCrises: [
    ...each(
      ['tự tử', 'tự vẫn', 'tự sát', 'uống thuốc sâu', 'ăn lá ngón'],
      ['chết', 'mất', 'đã mất'],
    ),
    ...each(['đã', 'mất vì', 'chết vì', 'mất do', 'chết do'], ['tự tử', 'tự vẫn', 'tự sát']),
    ...each(['tự tử', 'tự sát'], ['năm', 'hồi', 'từ năm', 'từ hồi']),
    ...each(
      ['không muốn sống', 'chẳng muốn sống', 'không thiết sống'],
      ['chung', 'riêng', 'ở nhà', 'ở xã', 'ở quê', 'với chồng', 'với vợ', 'với con'],
    ),
    ...each(['cười', 'buồn cười', 'nóng', 'rét', 'lạnh'], ['muốn chết']),
    'muốn chết cười',
    'muốn chết mê',
    'kè chắn sóng',
    // Without marks 'bò' is 'bố'.
    ...strictly(each(BEASTS, ['ăn lá ngón', 'uống thuốc sâu', 'uống thuốc cỏ'])),
    ...each(['xâm hại'], ['rừng', 'đất', 'tài sản', 'môi trường', 'quyền']),
    ...each(['phòng chống', 'phòng ngừa', 'luật phòng chống'], ['xâm hại', 'bạo lực gia đình']),
    ...each(['bị đánh', ...each(HER_CHILDREN, ['bị đánh'])], STRIKES_NOBODY),
    ...each(each(STRIKERS, ['đánh']), [...STRIKES_NOBODY, 'xe', 'giặc', 'mỹ', 'pháp', 'lưới']),
    ...strictly(each(['bị đánh', ...each(STRIKERS, ['đánh'])], STRIKES_NOBODY_STRICTLY)),
    'đánh em út',
    'bí danh là',
    'có bí danh',
    ...each(
      ['đang chạy', 'đang bị chạy', 'đang phải chạy'],
      ['thận', 'xe ôm', 'xe tải', 'chợ', 'chữa bệnh', 'vạy', 'ăn', 'giấy', 'thủ tục', 'hồ sơ'],
    ),
    ...each(['cháy'], ['túi', 'nắng', 'vé', 'da']),
    ...each(
      ['cháy', 'cháy nhà', 'nhà cháy', 'bị cháy', 'cháy hết', 'lũ', 'lũ quét', 'lụt', 'ngập'],
      ['hôm qua', 'hôm kia', 'hồi', 'đợt', 'tuần trước', 'tháng trước', 'năm'],
    ),
    ...each(
      ['lũ'],
      ['trẻ', 'trẻ con', 'con', 'cháu', 'nhỏ', 'chó', 'lừa đảo', 'về hưu', 'chúng nó'],
    ),
    ...each(['đang có lũ'], ['trẻ', 'con', 'cháu', 'nhỏ']),
    'đất nước đang lên',
    ...each(['giá nước', 'tiền nước'], RISING),
    ...each(['đang ngập'], ['trong nợ', 'nợ']),
    ...each(['đang bị', 'đang', 'bị'], ['lú lẫn']),
    ...each(['kéo', 'dẫn', 'bắt', 'lắp', 'đưa', 'đấu', 'nối', 'mắc', 'bơm'], ['nước vào nhà']),
    ...each([...SWEPT_THINGS, ...BEASTS], SWEPT),
    ...each(
      [...SWEPT, ...each(SHE, SWEPT_AWAY)],
      ['chết', 'mất', 'mất tích', 'hết', 'đã mất', 'nhà', 'mất nhà', 'hết nhà', 'tử vong'],
    ),
    ...each(['mất do', 'mất vì', 'chết do', 'chết vì', 'tử vong do'], [...SWEPT, 'lũ cuốn']),
    ...each(PAPERS, ['bị kẹt', 'mắc kẹt', 'đang kẹt', 'đang bị kẹt']),
    ...each(['bị kẹt', 'đang kẹt', 'mắc kẹt'], ['tiền', 'vốn', 'hồ sơ', 'giấy tờ']),
    ...each(
      ['ruộng', 'đất', 'mộ', 'ao', 'lúa', 'vườn', 'hoa màu', 'đường'],
      ['bị vùi lấp', 'bị ngập'],
    ),
    ...each(['bệnh', 'di chứng', 'sau', 'liệt do', 'từng bị', 'đã bị'], ['đột quỵ']),
    ...each(
      ['vì', 'khi', 'lúc', 'dũng cảm', 'nhảy xuống', 'tham gia', 'lao vào', 'sơ'],
      ['cứu người', 'cứu bạn', 'cứu trẻ', 'cứu dân', 'cứu tài sản'],
    ),
    ...each(['đơn', 'lá đơn', 'thư'], ['kêu cứu']),
    ...['tra cứu', 'nghiên cứu', 'sơ cứu', 'cứu đói', 'cứu trợ', 'cứu tế', 'cứu chữa'],
    'cứu sống',
    ...each(['cựu'], ['chiến binh', 'thanh niên', 'tù', 'giáo chức', 'quân nhân']),
    ...each(['trợ cấp cựu', 'phụ cấp cựu', 'cấp cựu'], ['chiến binh', 'thanh niên', 'tù']),
    ...each(['trợ cấp', 'trợ giúp', 'hỗ trợ', 'cứu trợ', 'nuôi dưỡng', 'chăm sóc'], ['khẩn cấp']),
    'sắp sinh nhật',
    'sắp đến ngày sinh nhật',
    'sắp sinh hoạt',
    ...each(
      each([...BEASTS, 'con trâu', 'con bò', 'con lợn'], ['sắp', 'nhà tôi sắp', 'nhà em sắp']),
      ['đẻ', 'sinh'],
    ),
  ],
  past: [
    'năm ngoái',
    'năm kia',
    'năm trước',
    'tháng trước',
    'tuần trước',
    'hôm trước',
    'đợt trước',
    'trước đây',
    'ngày trước',
    'hồi trước',
    'hồi năm',
    'hồi tháng',
    'ngày xưa',
    'đã xảy ra',
    'bão yagi',
    'bão số',
  ],
  matters: [
    ...['trợ cấp', 'hỗ trợ', 'chế độ', 'bảo hiểm', 'hồ sơ', 'thủ tục', 'giấy tờ', 'trái tuyến'],
    ...['được gì', 'được hưởng', 'được bao nhiêu', 'bao nhiêu tiền', 'mấy tiền', 'mất tiền'],
    ...['viện phí', 'nằm viện', 'ra viện', 'mai táng', 'khai báo', 'là gì'],
    ...['=thẻ', '=đơn', 'nhà tạm', 'dột nát', 'cây atm'],
  ],
  noMatters: [
    ...each(['cần', 'xin', 'mong', 'nhờ'], ['hỗ trợ', 'được hỗ trợ']),
    ...each(['hỗ trợ'], ['gấp', 'với', 'ngay']),
  ],
};
