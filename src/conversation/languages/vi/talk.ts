import { capital } from '../capital';
import type { TalkWords } from '../talk-words';
import type { Who } from '../words';
import { topics } from './topics';
import { aloud } from './aloud';

function third(name: (you: Who) => string): (you: Who) => Who {
  return (you) => ({ name: name(you), person: 'third' });
}

function of(noun: string): (you: Who) => Who {
  return third((you) => `${noun} ${you.name}`);
}

/** Vietnamese sentences: one thought each, 20 words or fewer, no office jargon without a gloss. */
export const talk: TalkWords = {
  you: {
    elder: { name: 'bác', person: 'second' },
    young: { name: 'bạn', person: 'second' },
  },
  relations: {
    self: { label: 'Chính tôi', who: (you) => you },
    mother: { label: 'Mẹ', who: of('mẹ') },
    father: { label: 'Bố', who: of('bố') },
    grandmother: { label: 'Bà', who: of('bà của') },
    grandfather: { label: 'Ông', who: of('ông của') },
    'paternal-grandmother': { label: 'Bà nội', who: of('bà nội') },
    'paternal-grandfather': { label: 'Ông nội', who: of('ông nội') },
    'maternal-grandmother': { label: 'Bà ngoại', who: of('bà ngoại') },
    'maternal-grandfather': { label: 'Ông ngoại', who: of('ông ngoại') },
    'mother-in-law': { label: 'Mẹ chồng, mẹ vợ', who: of('mẹ chồng hoặc mẹ vợ') },
    'father-in-law': { label: 'Bố chồng, bố vợ', who: of('bố chồng hoặc bố vợ') },
    wife: { label: 'Vợ', who: of('vợ') },
    husband: { label: 'Chồng', who: of('chồng') },
    child: { label: 'Con', who: of('con') },
    son: { label: 'Con trai', who: of('con trai') },
    daughter: { label: 'Con gái', who: of('con gái') },
    grandchild: { label: 'Cháu', who: of('cháu của') },
    'older-brother': { label: 'Anh', who: of('anh của') },
    'older-sister': { label: 'Chị', who: of('chị của') },
    'younger-sibling': { label: 'Em', who: of('em của') },
    aunt: { label: 'Cô, dì, thím', who: of('cô, dì của') },
    uncle: { label: 'Chú, cậu, bác', who: of('chú, cậu của') },
    neighbour: { label: 'Hàng xóm', who: of('hàng xóm của') },
    friend: { label: 'Bạn bè', who: of('người bạn của') },
    someone: { label: 'Người khác', who: third(() => 'người đó') },
  },
  sentences: {
    greet: (you) =>
      `Chào ${you.name}. Đây là máy trả lời tự động về trợ cấp, bảo hiểm y tế và nhà ở xã hội. ` +
      `Xã là nơi quyết định. ${capital(you.name)} muốn hỏi cho ai, về việc gì ạ?`,
    introduce: () => 'Đây là máy trả lời tự động. Xã là nơi xem giấy tờ và quyết định.',
    closing: () => 'Đây là máy trả lời theo luật; xã xem giấy tờ và quyết định.',
    empty: (you) => `Tôi chưa thấy chữ nào trong tin nhắn. Mời ${you.name} gõ câu hỏi bằng chữ.`,
    unclear: (you) => `Xin lỗi, tôi chưa hiểu ý ${you.name}.`,
    examples: (you) =>
      `${capital(you.name)} có thể viết: "Mẹ tôi 82 tuổi, không có lương hưu, được trợ cấp gì?"`,
    offTopic: () =>
      'Tôi chỉ trả lời về trợ cấp hằng tháng, bảo hiểm y tế và nhà ở xã hội. ' +
      'Việc khác tôi không biết. Muốn hỏi người, xin nhắn "gặp cán bộ".',
    whichMatter: (you) => `${capital(you.name)} hỏi về việc nào dưới đây ạ?`,
    whichTopic: (you) => `Ý ${you.name} là việc nào dưới đây ạ?`,
    whoseNumber: (you) => `${capital(you.name)} cho biết đó là tuổi hay số tiền của ai ạ?`,
    tooLong: (you) => `Tin nhắn dài quá, tôi chỉ đọc phần đầu. Mời ${you.name} viết ngắn hơn.`,
    unsupported: (you) =>
      `Tôi chưa xem được ảnh, tiếng nói hay tệp. Mời ${you.name} gõ câu hỏi bằng chữ.`,
    edited: (you) =>
      `Tôi thấy ${you.name} vừa sửa một tin cũ. Mời ${you.name} nhắn điều đã sửa thành tin mới.`,
    place: (you) =>
      `Tôi không đọc và không giữ vị trí trên bản đồ. Mời ${you.name} gõ tên xã bằng chữ.`,
    'contact-of-other': (you) =>
      `Số này không phải của tài khoản đang nhắn, nên tôi không giữ. ` +
      `Mời ${you.name} gửi số của chính mình, hoặc nhắn "gặp cán bộ".`,
    group: () =>
      'Ở nhóm, máy trả lời tự động này không nói chuyện của riêng ai. Xin nhắn riêng cho tôi.',
    'data-rights': (you) =>
      `${capital(you.name)} có quyền xem, sửa, xóa dữ liệu về mình. ` +
      'Nhắn "xóa dữ liệu" để xóa những điều đã kể ở đây. ' +
      'Nhắn "gặp cán bộ" để xem hay sửa hồ sơ.',
    thanks: (you) => `Không có gì ạ. Khi cần, ${you.name} cứ nhắn tiếp.`,
    stopped: (you) => `Tôi dừng hỏi. Khi cần, ${you.name} cứ nhắn lại.`,
    restarted: (you) => `Ta bắt đầu lại từ đầu. ${capital(you.name)} muốn hỏi cho ai ạ?`,
    forgotten: (you) => `Tôi đã xóa những điều ${you.name} kể trong cuộc trò chuyện này.`,
    help: (you) =>
      'Tôi trả lời về trợ cấp hằng tháng, bảo hiểm y tế và nhà ở xã hội. ' +
      `${capital(you.name)} cho biết tuổi và hoàn cảnh của người cần hỏi. ` +
      'Lúc nào cũng có thể nhắn: quay lại, sửa lại, không biết, vì sao, gặp cán bộ. ' +
      'Cũng có thể nhắn: ngắn gọn, đọc to, nhắc tôi.',
    machine: () =>
      'Tôi là máy trả lời tự động, không phải người. Muốn gặp người thật, xin nhắn "gặp cán bộ".',
    rude: (you) =>
      `Tôi xin lỗi vì chưa giúp được. ${capital(you.name)} có thể nhắn "gặp cán bộ" để nói với người.`,
    hunger: () =>
      'Nếu nhà đang hết cái ăn, xin báo ngay trưởng thôn hoặc xã để được giúp. ' +
      'Có người lả đi thì gọi 115. Trẻ em bị bỏ đói thì gọi 111. ' +
      'Tôi đã báo cho cán bộ; cũng có thể nhắn "gặp cán bộ".',
    nothingBack: () => 'Chưa có câu trả lời nào để quay lại.',
    back: () => 'Ta quay lại câu trước.',
    fixWhat: (you) => `${capital(you.name)} muốn sửa điều gì ạ? Ví dụ: "sửa lại tuổi".`,
    whom: (you) => `${capital(you.name)} hỏi cho ai ạ?`,
    oldChoice: () => 'Nút đó thuộc về người không còn trong cuộc trò chuyện này.',
    disagreed: (you) =>
      `Tôi đã ghi ý kiến của ${you.name} và chuyển cho cán bộ xem lại. ` +
      'Câu trả lời của máy không phải là quyết định. ' +
      `${capital(you.name)} vẫn có quyền nộp hồ sơ để xã trả lời bằng văn bản.`,
    humanAsked: (you) =>
      `Tôi đã chuyển cuộc trò chuyện cho cán bộ. Trong lúc chờ, ${you.name} vẫn có thể hỏi tiếp.`,
    humanMisses: (you) =>
      `Tôi đã hai lần không hiểu, nên chuyển cho cán bộ giúp ${you.name}. ` +
      'Trong lúc chờ, vẫn có thể hỏi tiếp bằng cách khác.',
    language: () => 'Tôi sẽ trả lời bằng tiếng Việt.',
    noLaw: () => 'Tôi không có luật cho ngày đó. Tôi chỉ biết luật từ ngày 1 tháng 7 năm 2021.',
    declined: () => 'Không sao, ta bỏ qua câu này.',
    whichOne: () => 'Xin chọn một loại dưới đây.',
    unchanged: () => 'Kết quả không đổi.',
    future: () => 'Ngày sinh đó còn ở phía trước.',
    tooOld: () => 'Chưa ai sống lâu đến tuổi đó, có lẽ gõ nhầm.',
    notADay: () => 'Ngày đó không có trong lịch.',
    outOfBounds: () => 'Con số đó không thể có, có lẽ gõ nhầm.',
    secondary: () => 'Một phần ở đây lấy từ bản kể lại, chưa phải bản gốc của luật.',
    nominalAge: () => 'Tuổi tính theo ngày sinh trên căn cước, không tính tuổi mụ.',
    injection: () =>
      'Tôi chỉ trả lời theo luật và theo hoàn cảnh thật. Không lời nhắn nào đổi được điều đó.',
    othersData: () =>
      'Tôi không giữ và không cho ai xem thông tin riêng của người khác. ' +
      'Hỏi cho người nhà thì cứ kể hoàn cảnh người ấy.',
    otherTongue: () =>
      'Tôi chỉ đọc được tiếng Việt và tiếng Anh. I read Vietnamese and English only. ' +
      'Cần người giúp, xin nhắn "gặp cán bộ".',
    pasteIt: (you) => `Mời ${you.name} dán nguyên văn tin cần kiểm tra vào đây.`,
    genuine: () =>
      'Tin này đúng là do tôi đã gửi ở đây. Tôi không bao giờ đòi tiền, mật khẩu hay mã.',
    notGenuine: () =>
      'Tôi không tìm thấy tin này trong các tin đã gửi ở đây. ' +
      'Xin đừng bấm đường dẫn, đừng chuyển tiền, đừng đọc mã cho ai. ' +
      'Nghi bị lừa thì gọi 113, hoặc nhắn "gặp cán bộ".',
    tooShortToTell: (you) => `Đoạn này ngắn quá để kiểm tra. Mời ${you.name} dán cả tin.`,
    askReceipt: (you) =>
      `Mời ${you.name} nhắn mã hồ sơ in trên giấy hẹn trả kết quả. ` +
      'Mã có mười chữ và số viết liền. Không còn giấy hẹn thì nhắn "gặp cán bộ". ' +
      'Đang ở xã thì nhắn "liên kết", lần sau khỏi cần mã.',
    noSuchFile: (you) =>
      `Tôi không tìm thấy hồ sơ nào mang mã này. Mời ${you.name} xem lại từng chữ trên giấy hẹn rồi nhắn lại. ` +
      'Mã có mười chữ và số, không có i, l, o, u.',
    readAloud: () => 'Từ đây tôi viết để đọc thành tiếng cho dễ nghe.',
    readShort: () => 'Từ đây tôi trả lời ngắn. Muốn đủ, xin nhắn "đọc hết".',
    readFull: () => 'Từ đây tôi trả lời đầy đủ.',
    moreOffered: () => 'Muốn biết thêm, xin nhắn "đọc hết" hoặc "vì sao".',
    notStored: () => 'Đó chỉ là giả sử, tôi không ghi lại.',
    noDayAhead: () => 'Với những điều đã biết, mười năm tới chưa thấy ngày nào câu trả lời sẽ đổi.',
    reminded: (you) => `Vâng, đến ngày đó tôi sẽ nhắn ${you.name}. Đổi ý thì nhắn "đừng nhắc nữa".`,
    notReminded: () => 'Vâng, tôi không nhắc và không giữ gì cho việc đó.',
    remindersEnded: () => 'Tôi đã bỏ các lời nhắc, sẽ không nhắn nữa.',
    nothingProposed: () => 'Chưa có lời nhắc nào chờ đồng ý. Muốn được nhắc, xin nhắn "nhắc tôi".',
    notMeant: (you) => `Vâng, tôi không ghi điều đó. Mời ${you.name} viết lại bằng cách khác.`,
    broken: () =>
      'Xin lỗi, máy chưa trả lời được tin nhắn này. Cán bộ hỗ trợ sẽ đọc và trả lời tại đây.',
  },
  buttons: {
    unsure: 'Không biết',
    why: 'Vì sao?',
    papers: 'Cần giấy tờ gì?',
    'other-person': 'Hỏi cho người khác',
    human: 'Gặp cán bộ',
    restart: 'Làm lại',
    back: 'Quay lại',
    help: 'Hướng dẫn',
    'read-full': 'Đọc hết',
    agree: 'Đồng ý',
    refuse: 'Không đồng ý nhắc',
    right: 'Đúng',
    wrong: 'Không phải',
  },
  domains: {
    allowance: 'Trợ cấp hằng tháng',
    insurance: 'Bảo hiểm y tế',
    housing: 'Nhà ở xã hội',
  },
  topics,
  elsewhere: {
    scholarship: 'học bổng',
    loan: 'vay vốn',
    maternity: 'chế độ thai sản',
    illness: 'trợ giúp riêng khi mắc bệnh hiểm nghèo',
    'disability-certificate': 'việc xin giấy xác nhận khuyết tật',
    'lost-card': 'việc cấp lại, đổi thẻ bảo hiểm y tế',
    'house-projects': 'tên, giá và nơi có dự án nhà ở xã hội',
    'pension-reckoning': 'cách tính lương hưu, bảo hiểm xã hội',
  },
  notHere: (what) =>
    `Về ${what}, tôi chưa tính, chưa hướng dẫn được ở đây. Xin hỏi xã, hoặc nhắn "gặp cán bộ".`,

  money: (dong) => `${dots(dong)} đồng`,
  aDay: (amount) => `${amount} mỗi ngày`,
  aMonth: (amount) => `${amount} mỗi tháng`,
  aYear: (amount) => `${amount} mỗi năm`,
  once: (amount) => `${amount}, trả một lần`,
  goods: { rice: (kg, months) => `${kg} ki-lô-gam gạo mỗi tháng, nhiều nhất ${months} tháng` },
  shares: {
    tuition: (percent) => (percent === '100' ? 'miễn học phí' : `giảm ${percent} % học phí`),
    'house-rent': (percent) => `giảm ${percent} % tiền thuê nhà`,
  },
  loan: ({ most, costPercent, rate, years, graceYears }) =>
    [
      ...(most === undefined ? [] : [`vay nhiều nhất ${most}`]),
      ...(costPercent === undefined ? [] : [`không quá ${costPercent} % giá trị`]),
      ...(rate === undefined ? [] : [`lãi ${rate} % mỗi năm`]),
      ...(years === undefined ? [] : [`trong nhiều nhất ${years} năm`]),
      ...(graceYears === undefined ? [] : [`${graceYears} năm đầu chưa phải trả gốc`]),
    ].join('; ') || 'mức vay do ngân hàng chính sách xét',
  fromTo: (from, to) => `từ ${from} đến ${to}`,
  atLeast: (amount) => `ít nhất ${amount}`,
  counted: {
    'm²': (value) => `${value} mét vuông`,
    người: (value) => `${value} người`,
    tháng: (value) => `${value} tháng`,
    ngày: (value) => `${value} ngày`,
    km: (value) => `${value} ki-lô-mét`,
    '%': (value) => `${value} %`,
    kWh: (value) => `${value} số điện`,
    'chỉ số': (value) => `${value} chỉ số`,
  },
  lasts: (months) => `Được trả trong ${months} tháng.`,
  number: (value) => dots(value),
  date: (day) => `ngày ${parts(day).day} tháng ${parts(day).month} năm ${parts(day).year}`,
  month: (day) => `tháng ${parts(day).month} năm ${parts(day).year}`,
  or: (items) => list(items, 'hoặc'),

  isAged: (who, { min, max, unit }) => {
    const name = who.plain ?? who.name;
    const noun = unit === 'months' ? 'tháng tuổi' : 'tuổi';
    if (min === max) return `${name} ${min} ${noun}`;
    if (max >= 120) return `${name} từ ${min} ${noun}`;
    if (min === 0) return `${name} dưới ${max + 1} ${noun}`;
    return `${name} khoảng ${min} đến ${max} ${noun}`;
  },
  isValue: (label, value) => `${label} là ${value}`,
  isOneOf: (label, options) => `${label}: ${options}`,
  compared: (comparison, holds, limit) => COMPARED[comparison][holds].replace('#', limit),
  nth: (value) => `người thứ ${value}`,
  years: (value) => `${value} tuổi`,
  months: (value) => `${value} tháng tuổi`,

  yesPaid: (who, programme, amount) =>
    `Có. ${capital(who.name)} được hưởng ${programme}: ${amount}.`,
  yesCommune: (who, programme) =>
    `Có. ${capital(who.name)} được hưởng ${programme}; mức tiền do xã xác định.`,
  yesRight: (who, programme) => `Có. ${capital(who.name)} đủ điều kiện ${programme}.`,
  yesGift: (who, programme, gift) => `Có. ${capital(who.name)} được hưởng ${programme}: ${gift}.`,
  yesCard: (who) => `Có. ${capital(who.name)} tham gia bảo hiểm y tế được.`,
  no: (who, programme) => `Không. ${capital(who.name)} chưa được hưởng ${programme}.`,
  noneOf: (who) => `Không. ${capital(who.name)} chưa được hưởng khoản nào trong các khoản đã xem.`,
  depends: (who, programme) => `Còn tùy. Chưa nói chắc được ${who.name} có ${programme} hay không.`,
  ifEntitled: (amount) => `Nếu được, mức là ${amount}.`,
  unverified: (amount) => `${amount} (chưa chắc, xin hỏi lại nơi nộp)`,
  unverifiedGift: (gift) => `${gift} (chưa chắc, xin hỏi lại nơi nộp)`,
  because: 'Vì:',
  becauseOf: (clauses) => `Vì ${clauses}.`,
  notHeading: 'Không được:',
  openHeading: 'Chưa rõ:',
  alsoHeading: 'Cũng được:',
  missing: (labels) => `còn phải biết: ${labels}`,
  communeLooks: (points) => `Xã sẽ xem: ${points}.`,
  mayBeMore: (programmes) => `Có thể cao hơn, nếu đủ điều kiện: ${programmes}.`,
  closingBy: (law, decides) =>
    `Đây là máy trả lời theo ${law}; ${decides === 'commune' ? 'xã' : 'nơi nộp'} quyết định.`,
  mayAskMore: 'Có thể được nhiều hơn, nên tôi xin hỏi thêm.',
  highestOnly: (programme) =>
    `Mỗi người chỉ nhận một mức cao nhất, nên không nhận thêm ${programme}.`,
  unsureBeside: (programme, other) =>
    `${capital(programme)} và ${other}: chưa rõ có được nhận cùng lúc không; xã xem xét.`,
  willBe: (when) => `Từ ${when} sẽ được, nếu mọi việc vẫn như nay.`,
  willBeBy: (when) =>
    `Chậm nhất từ ${when} sẽ được, nếu mọi việc vẫn như nay. Có thể sớm hơn, tùy ngày sinh.`,
  mayBe: (when) => `Sớm nhất từ ${when}, câu trả lời có thể khác.`,
  willPay: (when, amount) => `Từ ${when}, mức sẽ là ${amount}.`,
  willEnd: (when) => `Đến ${when} thì hết, nếu mọi việc vẫn như nay.`,
  wouldTurn: (statement) => `Nếu ${statement}, câu trả lời sẽ là có.`,

  group: (line) => `Nhóm: ${line}.`,
  groupsOpen: 'Thuộc nhóm nào, ai đóng tiền thì còn tùy.',
  payers: {
    state: 'Nhà nước đóng toàn bộ.',
    'state-part': 'Nhà nước đóng một phần.',
    'insurance-fund': 'Cơ quan bảo hiểm xã hội đóng.',
    employer: 'Nơi làm việc đóng phần lớn và làm thủ tục.',
    self: 'Người tham gia tự đóng.',
  },
  ownNothing: (who) => `${capital(who.name)} không phải đóng tiền.`,
  ownPays: (who, amount) => `${capital(who.name)} đóng ${amount}.`,
  cardPays: (percent) => `Thẻ trả ${percent}% tiền khám, chữa bệnh đúng tuyến.`,
  cardMayPay: (from, to) => `Thẻ trả từ ${from}% đến ${to}% tiền khám, chữa bệnh đúng tuyến.`,
  mayChoose: (line) => `Nhà đông người cùng tự đóng thì chọn nhóm ${line} có thể rẻ hơn.`,

  paidFrom: (clause) => `Được tính ${clause}.`,
  formLine: (form) => `Mẫu đơn: ${form}.`,
  noForm: 'Không cần mẫu đơn riêng.',
  formUnknown: 'Mẫu đơn: tôi chưa biết chắc, xin hỏi nơi nộp.',
  handIn: (form, place) => `Việc cần làm: nộp ${form} tại ${place}.`,
  goTo: (place) => `Việc cần làm: đến ${place}.`,
  papersLine: (papers) => `Mang theo: ${papers}.`,
  whereLine: (places) => `Nơi nộp: ${places}.`,
  daysLine: (days) => `Trả kết quả trong ${days} ngày làm việc.`,
  daysUnknown: 'Số ngày trả kết quả: tôi chưa biết chắc, xin hỏi nơi nộp.',
  presumesLine: (clauses) => `Coi như: ${clauses}. Nơi nộp sẽ kiểm tra.`,
  proceduresOf: (programme) => `Để xin ${programme}:`,
  whyHeading: (programme, truth) =>
    truth === 'yes'
      ? `Vì sao được ${programme}:`
      : truth === 'no'
        ? `Vì sao chưa được ${programme}:`
        : `Vì sao chưa rõ về ${programme}:`,
  otherLaws: (laws) => `Cũng theo: ${laws}.`,

  sheetLine: (address) => `Phiếu chữ to để in, mang đi nộp: ${address}`,
  sheet: {
    title: 'Phiếu trả lời',
    about: (who) => `Cho: ${who}`,
    code: (code) => `Mã phiếu: ${code}`,
    on: (day) => `Theo luật ${day}.`,
    why: 'Vì sao',
    asks: (says) => `Luật cần: ${says}.`,
    papers: 'Giấy tờ và nơi nộp',
    notYet: 'Chưa được hưởng',
    others: 'Cũng được',
    decides: 'Máy trả lời theo luật, từ điều người hỏi kể. Xã xem giấy tờ và quyết định.',
    staffOnly: 'Cán bộ gõ mã này để xem lại câu trả lời và điều luật.',
    print: 'Để in: mở bằng máy tính hoặc điện thoại rồi chọn In.',
    gone: 'Không có phiếu này, hoặc phiếu đã được xóa.',
  },
  contradictions: {
    'pensioner-too-young': (who) =>
      `Hai điều này không khớp: ${who.name} còn trẻ quá để có lương hưu, có lẽ gõ nhầm.`,
    'pension-without-pension': (who) =>
      `Hai điều này không khớp: ${who.name} không có lương hưu mà lại có mức lương hưu.`,
    'social-pensioner-too-young': () =>
      `Hai điều này không khớp: trợ cấp hưu trí xã hội chỉ dành cho người từ 70 tuổi.`,
    'working-child': (who) =>
      `Hai điều này không khớp: ${who.name} còn nhỏ quá để đi làm có đóng bảo hiểm.`,
    'wage-without-work': (who) =>
      `Hai điều này không khớp: ${who.name} không đi làm theo hợp đồng mà lại có lương đóng bảo hiểm.`,
    'veteran-too-young': (who) =>
      `Hai điều này không khớp: ${who.name} còn trẻ quá để có danh hiệu đó.`,
    'married-child': (who) =>
      `Hai điều này không khớp: ${who.name} còn nhỏ quá để có vợ, chồng hoặc con.`,
    'floor-without-house': (who) =>
      `Hai điều này không khớp: ${who.name} không có nhà mà lại có diện tích nhà.`,
    'house-elsewhere-without-house': (who) =>
      `Hai điều này không khớp: ${who.name} không có nhà mà lại có nhà ở tỉnh cũ kia.`,
    'head-beyond-house': () => `Hai điều này không khớp: diện tích mỗi người lớn hơn cả căn nhà.`,
    'marriage-and-family': (who) =>
      `Hai điều này không khớp: ${who.name} vừa có vợ, chồng, vừa đang độc thân.`,
    'spouse-of-a-child': (who) =>
      `Hai điều này không khớp: ${who.name} còn nhỏ quá để có vợ, chồng.`,
    'child-of-a-child': (who) =>
      `Hai điều này không khớp: ${who.name} còn nhỏ quá để nuôi con của mình.`,
    'pregnant-child': (who) => `Hai điều này không khớp: ${who.name} còn nhỏ quá để mang thai.`,
    'pregnant-and-dead': () => `Hai điều này không khớp: người đã mất không thể đang mang thai.`,
    'student-at-no-school': (who) =>
      `Hai điều này không khớp: ${who.name} là học sinh, sinh viên mà lại không học trường nào.`,
    'boarder-at-no-school': (who) =>
      `Hai điều này không khớp: ${who.name} ở bán trú, nội trú mà lại không học phổ thông.`,
    'preschool-too-old': (who) => `Hai điều này không khớp: ${who.name} đã lớn quá để học mầm non.`,
    'college-too-young': (who) =>
      `Hai điều này không khớp: ${who.name} còn nhỏ quá để học cao đẳng, đại học.`,
    'title-without-merit': (who) =>
      `Hai điều này không khớp: ${who.name} có danh hiệu mà lại không phải người có công.`,
    'title-too-young': (who) =>
      `Hai điều này không khớp: ${who.name} còn trẻ quá để có danh hiệu đó.`,
    'months-beyond-months': () =>
      `Hai điều này không khớp: số tháng đóng trong 24 tháng nhiều hơn trong 36 tháng.`,
    'job-goes-on': (who) =>
      `Hai điều này không khớp: ${who.name} chưa nghỉ việc mà lại có số tháng đã nghỉ.`,
    'days-without-injury': (who) =>
      `Hai điều này không khớp: ${who.name} không bị thương mà lại có số ngày cấp cứu.`,
  },
  noted: (statements) => `Tôi ghi nhận: ${statements}.`,
  corrected: (statements) => `Tôi đã sửa: ${statements}.`,
  speakingOf: (who) => `Ta nói về ${who.name}.`,
  about: (programme, gist) => `${capital(programme)}: ${gist}`,
  wonder: (you, statement) => `Ý ${you.name} là: ${statement}, phải không ạ?`,

  supposing: (statements) => `Nếu ${statements}:`,
  askConsent: (who, you, when) =>
    `Tôi có thể nhắn ${you.name} vào ${when}. Khi đó câu trả lời về ${who.name} có thể đổi. ` +
    'Để nhắc, tôi giữ ngày ấy, hỏi cho ai và nơi nhắn tin này, đến khi nhắc xong. ' +
    `${capital(you.name)} có đồng ý không?`,
  reminder: (who, you) =>
    `${capital(you.name)} đã nhờ nhắc: từ hôm nay câu trả lời về ${who.name} có thể đổi. ` +
    `Mời ${you.name} nhắn lại để xem. Đây là máy trả lời tự động.`,
  whenOf: (programme, change) => `${capital(programme)}: ${change}`,
  noDayOf: (programme) =>
    `${capital(programme)}: luật hiện có chưa cho thấy ngày nào câu trả lời sẽ là có.`,
  aloud,
};

const COMPARED = {
  reaches: { holds: 'đủ #', fails: 'chưa đủ #' },
  belowAge: { holds: 'còn dưới #', fails: 'không còn dưới #' },
  atLeast: { holds: 'đạt mức từ # trở lên', fails: 'chưa đến #' },
  lessThan: { holds: 'thấp hơn #', fails: 'không thấp hơn #' },
  atMost: { holds: 'không quá #', fails: 'quá #' },
  moreThan: { holds: 'cao hơn #', fails: 'không cao hơn #' },
};

/** 1234567,5 as it is written in Vietnam: '1.234.567,5'. */
function dots(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}

function parts(day: string): { day: number; month: number; year: number } {
  const [year, month, date] = day.split('-').map(Number);
  return { day: date ?? 0, month: month ?? 0, year: year ?? 0 };
}

function list(items: readonly string[], joiner: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items[items.length - 1]}`;
}
