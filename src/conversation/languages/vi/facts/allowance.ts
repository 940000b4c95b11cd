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
    help: 'Số tiền ghi trên phiếu chi trả hằng tháng.',
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
    ask: (who) => `Có ai đã nhận ${who.name} về nuôi thay cho vào cơ sở trợ giúp xã hội không ạ?`,
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
} as const satisfies Partial<FactsWords>;
