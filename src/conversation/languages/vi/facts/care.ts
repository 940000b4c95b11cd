import { capital } from '../../capital';
import type { FactsWords } from '../../words';

export const careFacts = {
  caresFor: {
    label: 'người đang được chăm sóc',
    ask: (who) => `${who.name} đang nhận chăm sóc, nuôi dưỡng ai ạ?`,
    help: 'Trẻ và người già ở đây là người không còn ai nuôi. Đặc biệt nặng là theo giấy xác nhận khuyết tật.',
    options: {
      none: { label: 'Không chăm ai như vậy', states: (who) => `${who.name} không nhận nuôi ai` },
      'own-disabled': {
        label: 'Người nhà khuyết tật đặc biệt nặng',
        states: (who) => `${who.name} chăm sóc người nhà khuyết tật đặc biệt nặng`,
      },
      'child-under-4': {
        label: 'Trẻ không ai nuôi, dưới 4 tuổi',
        states: (who) => `${who.name} nhận nuôi trẻ không ai nuôi, dưới 4 tuổi`,
      },
      child: {
        label: 'Trẻ không ai nuôi, từ 4 đến dưới 16 tuổi',
        states: (who) => `${who.name} nhận nuôi trẻ không ai nuôi, từ 4 đến dưới 16 tuổi`,
      },
      elder: {
        label: 'Người già nghèo không ai nuôi',
        states: (who) => `${who.name} nhận chăm sóc người già nghèo không ai nuôi`,
      },
      'disabled-adult': {
        label: 'Nhận nuôi người lớn đặc biệt nặng',
        states: (who) => `${who.name} nhận nuôi người lớn khuyết tật đặc biệt nặng`,
      },
      'disabled-child': {
        label: 'Nhận nuôi trẻ em đặc biệt nặng',
        states: (who) => `${who.name} nhận nuôi trẻ em khuyết tật đặc biệt nặng`,
      },
    },
  },
  caredCount: {
    label: 'số người được chăm sóc',
    ask: (who) => `${who.name} đang chăm sóc mấy người như vậy ạ?`,
    help: 'Chỉ tính những người cùng một loại đã chọn.',
  },
  fosterKin: {
    label: 'quan hệ với trẻ nhận nuôi',
    ask: (who) => `${who.name} có phải ông bà, cô dì, chú bác, anh chị ruột của trẻ không ạ?`,
    help: 'Người thân được nhận nuôi trẻ kể cả khi chưa đủ mọi điều kiện.',
    yes: { label: 'Là người thân', states: (who) => `${who.name} là người thân của trẻ` },
    no: { label: 'Không', states: (who) => `${who.name} không phải người thân của trẻ` },
  },
  pregnant: {
    label: 'mang thai',
    ask: (who) => `${who.name} có đang mang thai không ạ?`,
    help: 'Tính theo giấy khám thai.',
    yes: { label: 'Đang mang thai', states: (who) => `${who.name} đang mang thai` },
    no: { label: 'Không', states: (who) => `${who.name} không mang thai` },
  },
  smallChildren: {
    label: 'số con dưới 36 tháng tuổi',
    ask: (who) => `${who.name} đang nuôi mấy con dưới 36 tháng tuổi ạ?`,
    help: 'Dưới 36 tháng là chưa tròn 3 tuổi.',
    options: {
      none: { label: 'Không có', states: (who) => `${who.name} không nuôi con dưới 36 tháng tuổi` },
      one: { label: 'Một con', states: (who) => `${who.name} nuôi một con dưới 36 tháng tuổi` },
      several: {
        label: 'Từ hai con',
        states: (who) => `${who.name} nuôi từ hai con dưới 36 tháng tuổi`,
      },
    },
  },
  spouseSupported: {
    label: 'hỗ trợ của vợ hoặc chồng',
    ask: (who) => `Vợ hoặc chồng của ${who.name} có đang nhận hỗ trợ nuôi con nhỏ này không ạ?`,
    help: 'Hai vợ chồng cùng khuyết tật thì chỉ một người được nhận khoản này.',
    yes: {
      label: 'Đang nhận',
      states: (who) => `vợ hoặc chồng của ${who.name} đã nhận hỗ trợ này`,
    },
    no: {
      label: 'Không nhận',
      states: (who) => `vợ hoặc chồng của ${who.name} chưa nhận hỗ trợ này`,
    },
  },
  death: {
    label: 'trường hợp mất',
    ask: (who) => `Xin chia buồn. ${capital(who.name)} mất trong trường hợp nào ạ?`,
    several: (who) => `${who.name} đã mất`,
    help: 'Tai nạn nghiêm trọng là tai nạn giao thông, tai nạn lao động làm chết người.',
    options: {
      none: { label: 'Vẫn còn sống', states: (who) => `${who.name} còn sống` },
      ordinary: {
        label: 'Do bệnh, tuổi già',
        states: (who) => `${who.name} mất do bệnh, tuổi già`,
      },
      disaster: {
        label: 'Do thiên tai, cháy, dịch, tai nạn',
        states: (who) => `${who.name} mất do thiên tai, tai nạn`,
      },
      missing: {
        label: 'Mất tích do thiên tai, tai nạn',
        states: (who) => `${who.name} mất tích do thiên tai, tai nạn`,
      },
    },
  },
  deathPeriod: {
    label: 'thời gian mất',
    ask: (who) => `Việc xảy ra với ${who.name} vào khoảng thời gian nào ạ?`,
    help: 'Mỗi thời gian có luật và mức tiền riêng.',
    options: {
      'since-decree': {
        label: 'Từ ngày 5/10/2026',
        states: (who) => `${who.name} mất từ ngày 5/10/2026`,
      },
      'raise-window': {
        label: 'Từ ngày 1/7 đến 4/10/2026',
        states: (who) => `${who.name} mất trong khoảng từ ngày 1/7 đến 4/10/2026`,
      },
      'before-raise': {
        label: 'Trước ngày 1/7/2026',
        states: (who) => `${who.name} mất trước ngày 1/7/2026`,
      },
    },
  },
  funeralTitle: {
    label: 'diện riêng của người mất',
    ask: (who) => `Khi mất, ${who.name} thuộc trường hợp nào dưới đây ạ?`,
    help: 'Xã có hồ sơ về những trường hợp này.',
    options: {
      none: {
        label: 'Không thuộc trường hợp nào',
        states: (who) => `${who.name} không thuộc diện riêng nào`,
      },
      'single-parent-child': {
        label: 'Con của người đơn thân nghèo có trợ cấp',
        states: (who) => `${who.name} là con của người đơn thân nghèo đang hưởng trợ cấp`,
      },
      'in-facility': {
        label: 'Sống trong cơ sở trợ giúp xã hội',
        states: (who) => `${who.name} được nuôi trong cơ sở trợ giúp xã hội`,
      },
      'pending-allowance': {
        label: 'Đã xin trợ cấp xã hội, chưa có kết quả',
        states: (who) => `${who.name} đã xin trợ cấp xã hội mà chưa có quyết định`,
      },
      'pending-pension': {
        label: 'Đã xin hưu trí xã hội, chưa có kết quả',
        states: (who) => `${who.name} đã xin trợ cấp hưu trí xã hội mà chưa có quyết định`,
      },
    },
  },
  inFacility: {
    label: 'sống trong cơ sở trợ giúp xã hội',
    ask: (who) => `${who.name} có đang sống trong cơ sở trợ giúp xã hội không ạ?`,
    help: 'Là trung tâm bảo trợ, nhà nuôi dưỡng nhận người theo quyết định.',
    yes: {
      label: 'Đang sống ở đó',
      states: (who) => `${who.name} sống trong cơ sở trợ giúp xã hội`,
    },
    no: { label: 'Không', states: (who) => `${who.name} không sống trong cơ sở trợ giúp xã hội` },
  },
  hungerCause: {
    label: 'lý do thiếu ăn',
    ask: (who) => `Nhà ${who.name} thiếu ăn vì lý do gì ạ?`,
    help: 'Giáp hạt là khi lương thực cũ đã hết mà chưa đến vụ mới.',
    options: {
      none: { label: 'Không thiếu ăn', states: (who) => `nhà ${who.name} không thiếu ăn` },
      disaster: {
        label: 'Thiên tai, cháy, mất mùa',
        states: (who) => `nhà ${who.name} thiếu ăn do thiên tai, mất mùa`,
      },
      'lean-season': {
        label: 'Giáp hạt',
        states: (who) => `nhà ${who.name} thiếu ăn lúc giáp hạt`,
      },
      tet: { label: 'Dịp Tết', states: (who) => `nhà ${who.name} thiếu ăn dịp Tết` },
    },
  },
  injured: {
    label: 'bị thương nặng',
    ask: (who) => `${who.name} có bị thương nặng do thiên tai, cháy hay tai nạn không ạ?`,
    help: 'Gồm thiên tai, hỏa hoạn, tai nạn giao thông, tai nạn lao động.',
    yes: {
      label: 'Có',
      states: (who) => `${who.name} bị thương nặng do thiên tai, tai nạn`,
    },
    no: { label: 'Không', states: (who) => `${who.name} không bị thương nặng` },
  },
  emergencyDays: {
    label: 'số ngày điều trị cấp cứu',
    ask: (who) => `${who.name} phải điều trị cấp cứu bao nhiêu ngày ạ?`,
    help: 'Tính theo giấy ra viện.',
  },
  urgentCare: {
    label: 'cần chăm sóc tạm thời ngay',
    ask: (who) => `${who.name} có cần người chăm sóc ngay vì không còn người thân lo được không ạ?`,
    help: 'Ví dụ trẻ có bố mẹ vừa mất, mất tích, hoặc bị bạo hành, bỏ rơi.',
    yes: {
      label: 'Có, cần ngay',
      states: (who) => `${who.name} cần được chăm sóc tạm thời ngay`,
    },
    no: { label: 'Không', states: (who) => `${who.name} không cần chăm sóc tạm thời` },
  },
} as const satisfies Partial<FactsWords>;
