import type { FactsWords } from '../../words';
import { FURTHER_TITLES, TITLE_KINDS, TITLES } from './merit-titles';

export const meritFacts = {
  meritTitle: {
    label: 'danh hiệu người có công',
    ask: (who) => `${who.name} được công nhận danh hiệu nào sau đây ạ?`,
    help: 'Danh hiệu ghi trên giấy chứng nhận hoặc quyết định hưởng trợ cấp ưu đãi.',
    families: TITLE_KINDS,
    options: TITLES,
  },
  meritSecond: {
    label: 'danh hiệu người có công thứ hai',
    ask: (who) => `Ngoài danh hiệu đó, ${who.name} còn danh hiệu nào khác không ạ?`,
    help: 'Có nhiều danh hiệu thì được trợ cấp của từng danh hiệu.',
    families: TITLE_KINDS,
    options: FURTHER_TITLES,
  },
  meritThird: {
    label: 'danh hiệu người có công thứ ba',
    ask: (who) => `${who.name} còn danh hiệu thứ ba nào nữa không ạ?`,
    help: 'Có nhiều danh hiệu thì được trợ cấp của từng danh hiệu.',
    families: TITLE_KINDS,
    options: FURTHER_TITLES,
  },
  warInvalidPercent: {
    label: 'tỷ lệ thương tật',
    ask: (who) => `Giấy thương binh của ${who.name} ghi tỷ lệ bao nhiêu phần trăm ạ?`,
    help: 'Tỷ lệ tổn thương cơ thể ghi trên giấy chứng nhận thương binh.',
  },
  sickSoldierPercent: {
    label: 'tỷ lệ bệnh binh',
    ask: (who) => `Giấy bệnh binh của ${who.name} ghi tỷ lệ bao nhiêu phần trăm ạ?`,
    help: 'Tỷ lệ tổn thương cơ thể ghi trên giấy chứng nhận bệnh binh.',
  },
  agentOrangePercent: {
    label: 'tỷ lệ do chất độc hóa học',
    ask: (who) => `Quyết định về chất độc hóa học của ${who.name} ghi bao nhiêu phần trăm ạ?`,
    help: 'Tỷ lệ tổn thương cơ thể do chất độc hóa học, ghi trong quyết định.',
  },
  agentOrangeChildPercent: {
    label: 'tỷ lệ của con người nhiễm chất độc',
    ask: (who) => `Quyết định hưởng của ${who.name} ghi tỷ lệ bao nhiêu phần trăm ạ?`,
    help: 'Là con đẻ bị dị dạng, dị tật; tỷ lệ tổn thương cơ thể ghi trong quyết định.',
  },
  martyrs: {
    label: 'số liệt sĩ trong gia đình',
    ask: (who) => `${who.name} là thân nhân của mấy liệt sĩ ạ?`,
    help: 'Chỉ đếm những liệt sĩ mà mình được hưởng tiền tuất hằng tháng.',
  },
  nurture: {
    label: 'sống cô đơn hoặc mồ côi',
    ask: (who) => `${who.name} có quyết định hưởng thêm vì sống cô đơn, hoặc mồ côi không ạ?`,
    help: 'Gọi là trợ cấp nuôi dưỡng, cộng thêm vào tiền tuất; chỉ có một suất.',
    yes: {
      label: 'Có quyết định',
      states: (who) => `${who.name} được công nhận sống cô đơn hoặc mồ côi`,
    },
    no: { label: 'Không có', states: (who) => `${who.name} không thuộc diện cô đơn, mồ côi` },
  },
  helperAward: {
    label: 'khen thưởng giúp đỡ cách mạng',
    ask: (who) => `${who.name} được tặng thưởng gì vì giúp đỡ cách mạng ạ?`,
    help: 'Theo giấy chứng nhận tặng thưởng đang giữ.',
    options: {
      gratitude: {
        label: 'Kỷ niệm chương, Bằng có công với nước',
        states: (who) =>
          `${who.name} được tặng Kỷ niệm chương Tổ quốc ghi công hoặc Bằng có công với nước`,
      },
      medal: {
        label: 'Huân chương Kháng chiến',
        states: (who) => `${who.name} được tặng Huân chương Kháng chiến`,
      },
      other: {
        label: 'Huy chương hoặc thứ khác',
        states: (who) => `${who.name} được tặng Huy chương hoặc hình thức khác`,
      },
    },
  },
  earlyRevolution: {
    label: 'thời gian hoạt động cách mạng',
    ask: (who) => `${who.name} được công nhận hoạt động cách mạng từ khi nào ạ?`,
    help: 'Theo quyết định công nhận.',
    options: {
      stayed: {
        label: 'Trước năm 1945, không thoát ly',
        states: (who) => `${who.name} hoạt động trước năm 1945, không thoát ly`,
      },
      left: {
        label: 'Trước năm 1945, có thoát ly',
        states: (who) => `${who.name} hoạt động thoát ly trước năm 1945`,
      },
      uprising: {
        label: 'Từ 1945 đến khởi nghĩa',
        states: (who) => `${who.name} hoạt động từ năm 1945 đến khởi nghĩa tháng Tám`,
      },
    },
  },
  meritPupil: {
    label: 'xác nhận ưu đãi giáo dục',
    ask: (who) => `${who.name} đã được xác nhận hưởng ưu đãi giáo dục người có công chưa ạ?`,
    help: 'Là giấy của cơ quan người có công, để được tiền mỗi năm học.',
    yes: {
      label: 'Đã được xác nhận',
      states: (who) => `${who.name} đã được xác nhận hưởng ưu đãi giáo dục`,
    },
    no: {
      label: 'Chưa xác nhận',
      states: (who) => `${who.name} chưa được xác nhận hưởng ưu đãi giáo dục`,
    },
  },
  meritSchool: {
    label: 'bậc học',
    ask: (who) => `${who.name} đang học ở đâu ạ?`,
    help: 'Mầm non có mức riêng; phổ thông, trường nghề và đại học cùng một mức.',
    options: {
      none: { label: 'Không đi học', states: (who) => `${who.name} không đi học` },
      preschool: { label: 'Mầm non, mẫu giáo', states: (who) => `${who.name} học mầm non` },
      school: {
        label: 'Phổ thông, trường nghề, đại học',
        states: (who) => `${who.name} học phổ thông, trường nghề hoặc đại học`,
      },
    },
  },
  convalescence: {
    label: 'danh sách điều dưỡng năm nay',
    ask: (who) => `${who.name} có trong danh sách điều dưỡng năm nay không ạ?`,
    help: 'Cơ quan người có công lập danh sách và báo về xã.',
    options: {
      none: {
        label: 'Chưa có tên',
        states: (who) => `${who.name} chưa có trong danh sách điều dưỡng`,
      },
      home: {
        label: 'Tại nhà, có trong danh sách',
        states: (who) => `${who.name} điều dưỡng tại nhà`,
      },
      group: {
        label: 'Tập trung, có trong danh sách',
        states: (who) => `${who.name} điều dưỡng tập trung`,
      },
    },
  },
  martyrWorship: {
    label: 'việc thờ cúng liệt sĩ',
    ask: (who) => `${who.name} có được giao việc thờ cúng liệt sĩ không ạ?`,
    help: 'Gia đình thống nhất cử một người, xã xác nhận.',
    yes: {
      label: 'Đang thờ cúng liệt sĩ',
      states: (who) => `${who.name} được giao việc thờ cúng liệt sĩ`,
    },
    no: { label: 'Không', states: (who) => `${who.name} không phải người thờ cúng liệt sĩ` },
  },
  graveWork: {
    label: 'việc về mộ liệt sĩ',
    ask: (who) => `Gia đình ${who.name} định làm việc nào về mộ liệt sĩ ạ?`,
    help: 'Mỗi việc có một khoản hỗ trợ riêng.',
    options: {
      none: {
        label: 'Không việc nào',
        states: (who) => `gia đình ${who.name} không làm việc nào về mộ liệt sĩ`,
      },
      visit: {
        label: 'Đi thăm viếng mộ',
        states: (who) => `gia đình ${who.name} đi thăm viếng mộ liệt sĩ`,
      },
      recover: {
        label: 'Đưa hài cốt về quê',
        states: (who) => `gia đình ${who.name} đưa hài cốt liệt sĩ về quê`,
      },
      bury: {
        label: 'Xây mộ ngoài nghĩa trang liệt sĩ',
        states: (who) => `gia đình ${who.name} xây mộ liệt sĩ ngoài nghĩa trang liệt sĩ`,
      },
      'recover-and-bury': {
        label: 'Đưa hài cốt về và tự xây mộ',
        states: (who) => `gia đình ${who.name} đưa hài cốt liệt sĩ về và tự xây mộ`,
      },
    },
  },
  graveDistance: {
    label: 'quãng đường tới mộ liệt sĩ',
    ask: (who) => `Từ nhà ${who.name} tới mộ liệt sĩ bao nhiêu ki-lô-mét ạ?`,
    help: 'Tính từ nơi ở tới nơi có mộ, một lượt.',
  },
  graveVisitors: {
    label: 'số người đi thăm mộ',
    ask: () => 'Có mấy người cùng đi thăm mộ ạ?',
    help: 'Được hỗ trợ nhiều nhất ba người, mỗi năm một lần.',
  },
  meritDeceased: {
    label: 'trợ cấp của người đã mất',
    ask: () => 'Người mất khi còn sống có hưởng trợ cấp ưu đãi người có công hằng tháng không ạ?',
    help: 'Là khoản hằng tháng của thương binh, bệnh binh, thân nhân liệt sĩ và các diện khác.',
    yes: { label: 'Có hưởng', states: () => 'người mất hưởng trợ cấp ưu đãi hằng tháng' },
    no: { label: 'Không hưởng', states: () => 'người mất không hưởng trợ cấp ưu đãi hằng tháng' },
  },
  resistanceMedal: {
    label: 'Huân, Huy chương Kháng chiến',
    ask: (who) => `${who.name} có được tặng Huân chương hoặc Huy chương Kháng chiến không ạ?`,
    help: 'Người được tặng thưởng hưởng trợ cấp một lần, không phải hằng tháng.',
    yes: {
      label: 'Có huân chương, huy chương',
      states: (who) => `${who.name} được tặng Huân chương hoặc Huy chương Kháng chiến`,
    },
    no: {
      label: 'Không có',
      states: (who) => `${who.name} không được tặng Huân chương, Huy chương Kháng chiến`,
    },
  },
} as const satisfies Partial<FactsWords>;
