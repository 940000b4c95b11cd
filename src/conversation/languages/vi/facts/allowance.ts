import type { FactsWords } from '../../words';

export const allowanceFacts = {
  birth: {
    label: 'tuổi',
    ask: (who) => `${who.name} bao nhiêu tuổi, hoặc sinh năm nào ạ?`,
    help: 'Tuổi tính tròn theo ngày sinh trên căn cước hoặc giấy khai sinh.',
  },
  pension: {
    label: 'lương hưu hoặc trợ cấp bảo hiểm xã hội',
    ask: (who) => `${who.name} có lương hưu hay trợ cấp bảo hiểm xã hội hằng tháng không ạ?`,
    help: 'Là khoản cơ quan bảo hiểm xã hội trả hằng tháng, không phải trợ cấp của xã.',
    several: (who) => `${who.name} có lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng`,
    options: {
      none: {
        label: 'Không có',
        states: (who) => `${who.name} không có lương hưu, trợ cấp bảo hiểm xã hội hằng tháng`,
      },
      retirement: { label: 'Có lương hưu', states: (who) => `${who.name} có lương hưu` },
      'disability-allowance': {
        label: 'Trợ cấp mất sức lao động',
        states: (who) => `${who.name} hưởng trợ cấp mất sức lao động hằng tháng`,
      },
      'other-insurance': {
        label: 'Trợ cấp bảo hiểm xã hội khác',
        states: (who) => `${who.name} hưởng trợ cấp bảo hiểm xã hội hằng tháng`,
      },
      survivor: {
        label: 'Tiền tuất hằng tháng',
        states: (who) => `${who.name} hưởng tiền tuất hằng tháng`,
      },
    },
  },
  pensionAmount: {
    label: 'mức lương hưu hoặc trợ cấp',
    ask: (who) => `Mỗi tháng ${who.name} nhận bao nhiêu tiền lương hưu hoặc trợ cấp đó ạ?`,
    help: 'Số tiền ghi trên phiếu nhận tiền hằng tháng.',
  },
  poverty: {
    label: 'hộ nghèo, cận nghèo',
    ask: (who) => `Nhà ${who.name} có giấy chứng nhận hộ nghèo hay hộ cận nghèo năm nay không ạ?`,
    help: 'Tính theo giấy hoặc quyết định của xã, không tính theo thu nhập tự ước.',
    options: {
      poor: { label: 'Hộ nghèo', states: (who) => `nhà ${who.name} là hộ nghèo` },
      'near-poor': { label: 'Hộ cận nghèo', states: (who) => `nhà ${who.name} là hộ cận nghèo` },
      neither: {
        label: 'Không thuộc hộ nghèo, cận nghèo',
        states: (who) => `nhà ${who.name} không thuộc hộ nghèo, hộ cận nghèo`,
      },
    },
  },
  disability: {
    label: 'mức độ khuyết tật',
    ask: (who) => `${who.name} có giấy xác nhận khuyết tật không, ghi mức độ nào ạ?`,
    help: 'Mức độ ghi trên giấy xác nhận khuyết tật do xã cấp.',
    options: {
      none: {
        label: 'Không có giấy',
        states: (who) => `${who.name} không có giấy xác nhận khuyết tật`,
      },
      mild: { label: 'Nhẹ', states: (who) => `${who.name} khuyết tật mức nhẹ` },
      severe: { label: 'Nặng', states: (who) => `${who.name} khuyết tật mức nặng` },
      extreme: {
        label: 'Đặc biệt nặng',
        states: (who) => `${who.name} khuyết tật mức đặc biệt nặng`,
      },
    },
  },
  supporter: {
    label: 'người phụng dưỡng',
    ask: (who) => `${who.name} có con cháu hay người thân phải nuôi dưỡng mình không ạ?`,
    help: 'Là vợ, chồng, con, cháu đã lớn có nghĩa vụ chăm sóc theo luật.',
    options: {
      none: {
        label: 'Không có ai',
        states: (who) => `không ai có nghĩa vụ phụng dưỡng ${who.name}`,
      },
      'on-allowance': {
        label: 'Có, người đó cũng nhận trợ cấp xã hội',
        states: (who) => `người phụng dưỡng ${who.name} cũng đang hưởng trợ cấp xã hội`,
      },
      able: { label: 'Có', states: (who) => `${who.name} có người phụng dưỡng` },
    },
  },
  takenIn: {
    label: 'được nhận về nuôi dưỡng',
    ask: (who) => `Có ai nhận ${who.name} về nuôi thay cho vào cơ sở trợ giúp xã hội không ạ?`,
    help: 'Là khi đủ điều kiện vào cơ sở của Nhà nước nhưng được người khác nhận nuôi.',
    yes: {
      label: 'Có người nhận nuôi',
      states: (who) => `${who.name} được nhận về nuôi thay cho vào cơ sở trợ giúp xã hội`,
    },
    no: {
      label: 'Không',
      states: (who) => `${who.name} không thuộc diện được nhận về nuôi thay cho vào cơ sở`,
    },
  },
  abandoned: {
    label: 'bị bỏ rơi',
    ask: (who) => `${who.name} có bị bỏ rơi và chưa được ai nhận làm con nuôi không ạ?`,
    help: 'Là khi xã đã lập biên bản trẻ bị bỏ rơi mà chưa có người nhận làm con nuôi.',
    yes: {
      label: 'Bị bỏ rơi',
      states: (who) => `${who.name} bị bỏ rơi, chưa được nhận làm con nuôi`,
    },
    no: { label: 'Không', states: (who) => `${who.name} không bị bỏ rơi` },
  },
  father: {
    label: 'tình trạng của bố',
    ask: (who) => `Bố của ${who.name} hiện thế nào ạ?`,
    help: 'Chọn theo giấy tờ: giấy chứng tử, quyết định của tòa án, của cơ sở trợ giúp xã hội.',
    options: {
      none: {
        label: 'Còn sống, không thuộc các dòng sau',
        states: (who) => `bố của ${who.name} còn sống, không thuộc các diện luật nêu`,
      },
      dead: { label: 'Đã mất', states: (who) => `bố của ${who.name} đã mất` },
      undetermined: {
        label: 'Không xác định được là ai',
        states: (who) => `không xác định được bố của ${who.name}`,
      },
      missing: {
        label: 'Tòa án đã tuyên bố mất tích',
        states: (who) => `bố của ${who.name} đã bị tuyên bố mất tích`,
      },
      'in-facility': {
        label: 'Được nuôi ở cơ sở trợ giúp xã hội',
        states: (who) => `bố của ${who.name} được nuôi ở cơ sở trợ giúp xã hội`,
      },
      sentenced: {
        label: 'Đang ở tù, cai nghiện hay giáo dục bắt buộc',
        states: (who) => `bố của ${who.name} đang chấp hành án hoặc biện pháp bắt buộc`,
      },
    },
  },
  mother: {
    label: 'tình trạng của mẹ',
    ask: (who) => `Mẹ của ${who.name} hiện thế nào ạ?`,
    help: 'Chọn theo giấy tờ: giấy chứng tử, quyết định của tòa án, của cơ sở trợ giúp xã hội.',
    options: {
      none: {
        label: 'Còn sống, không thuộc các dòng sau',
        states: (who) => `mẹ của ${who.name} còn sống, không thuộc các diện luật nêu`,
      },
      dead: { label: 'Đã mất', states: (who) => `mẹ của ${who.name} đã mất` },
      undetermined: {
        label: 'Không xác định được là ai',
        states: (who) => `không xác định được mẹ của ${who.name}`,
      },
      missing: {
        label: 'Tòa án đã tuyên bố mất tích',
        states: (who) => `mẹ của ${who.name} đã bị tuyên bố mất tích`,
      },
      'in-facility': {
        label: 'Được nuôi ở cơ sở trợ giúp xã hội',
        states: (who) => `mẹ của ${who.name} được nuôi ở cơ sở trợ giúp xã hội`,
      },
      sentenced: {
        label: 'Đang ở tù, cai nghiện hay giáo dục bắt buộc',
        states: (who) => `mẹ của ${who.name} đang chấp hành án hoặc biện pháp bắt buộc`,
      },
    },
  },
  allowanceAsChild: {
    label: 'trợ cấp trẻ em trước 16 tuổi',
    ask: (who) =>
      `Khi tròn 16 tuổi, ${who.name} có đang hưởng trợ cấp trẻ em mồ côi, bỏ rơi không ạ?`,
    help: 'Là trợ cấp xã hội hằng tháng cho trẻ em không có nguồn nuôi dưỡng, theo quyết định đã có.',
    yes: {
      label: 'Có',
      states: (who) => `khi tròn 16 tuổi ${who.name} đang hưởng trợ cấp trẻ em`,
    },
    no: {
      label: 'Không',
      states: (who) => `khi tròn 16 tuổi ${who.name} không hưởng trợ cấp trẻ em`,
    },
  },
  studies: {
    label: 'việc học từ 16 tuổi',
    ask: (who) => `${who.name} có đang học phổ thông, học nghề, cao đẳng hay đại học không ạ?`,
    help: 'Đại học tính văn bằng thứ nhất. Bảo lưu đúng quy định của trường vẫn là liên tục.',
    options: {
      none: { label: 'Không đi học', states: (who) => `${who.name} không đi học` },
      continuous: {
        label: 'Có, học liên tục',
        states: (who) => `${who.name} đang đi học, không gián đoạn`,
      },
      interrupted: {
        label: 'Có, nhưng đã có lúc bỏ học',
        states: (who) => `${who.name} đang đi học, đã có lúc gián đoạn`,
      },
    },
  },
  hiv: {
    label: 'tình trạng nhiễm HIV',
    ask: (who) => `${who.name} có giấy xác nhận nhiễm HIV của cơ sở y tế không ạ?`,
    help: 'Chuyện này được giữ kín. Không muốn nói thì chọn không biết.',
    yes: { label: 'Có', states: (who) => `${who.name} nhiễm HIV` },
    no: { label: 'Không', states: (who) => `${who.name} không nhiễm HIV` },
  },
  regularIncome: {
    label: 'tiền lương, thu nhập ổn định',
    ask: (who) => `${who.name} có tiền lương, tiền công hay thu nhập đều đặn hằng tháng không ạ?`,
    help: 'Làm ruộng, làm thuê ngày có ngày không thì không phải thu nhập ổn định hằng tháng.',
    yes: {
      label: 'Có',
      states: (who) => `${who.name} có thu nhập ổn định hằng tháng`,
    },
    no: {
      label: 'Không',
      states: (who) => `${who.name} không có thu nhập ổn định hằng tháng`,
    },
  },
  marriage: {
    label: 'tình trạng vợ chồng',
    ask: (who) => `${who.name} đang có vợ, chồng không ạ?`,
    help: 'Tính theo giấy tờ. Vợ, chồng bị tòa án tuyên bố mất tích tính như đã mất.',
    options: {
      married: { label: 'Đang có vợ, chồng', states: (who) => `${who.name} đang có vợ, chồng` },
      unmarried: {
        label: 'Chưa kết hôn lần nào',
        states: (who) => `${who.name} chưa kết hôn lần nào`,
      },
      widowed: {
        label: 'Vợ, chồng đã mất hoặc mất tích',
        states: (who) => `vợ, chồng của ${who.name} đã mất hoặc mất tích`,
      },
      separated: {
        label: 'Đã ly hôn, ly thân',
        states: (who) => `${who.name} đã ly hôn, ly thân`,
      },
    },
  },
  youngChildren: {
    label: 'số con dưới 16 tuổi',
    ask: (who) => `${who.name} đang nuôi mấy người con dưới 16 tuổi ạ?`,
    help: 'Chỉ tính con đẻ, con nuôi hợp pháp; không có thì nhắn 0.',
  },
  studyingChildren: {
    label: 'số con từ 16 đến 22 tuổi đang học',
    ask: (who) => `${who.name} có mấy người con từ 16 đến 22 tuổi đang đi học ạ?`,
    help: 'Học phổ thông, học nghề, cao đẳng, đại học; không có thì nhắn 0.',
  },
  keptChildren: {
    label: 'số con từ 16 tuổi đã được tính trợ cấp, còn học',
    ask: (who) =>
      `Mấy người con của ${who.name} đã được tính trợ cấp này, nay từ 16 tuổi còn học ạ?`,
    help: 'Chỉ tính con học liên tục mà trước 16 tuổi đã có trợ cấp này; không có thì nhắn 0.',
  },
} as const satisfies Partial<FactsWords>;
