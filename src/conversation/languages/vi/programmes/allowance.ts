import type { ProgrammesWords } from '../../words';

export const allowanceProgrammes = {
  'social-pension': {
    name: 'trợ cấp hưu trí xã hội',
    gist:
      'Tiền nhà nước trả hằng tháng cho người cao tuổi không có lương hưu. ' +
      'Thường là từ 75 tuổi; hộ nghèo, hộ cận nghèo từ 70 tuổi.',
    calls: [
      'trợ cấp hưu trí xã hội',
      'hưu trí xã hội',
      'trợ cấp hưu trí',
      'trợ cấp người già',
      'trợ cấp tuổi già',
      'tiền người cao tuổi',
    ],
    lines: {
      'no-pension': 'đủ tuổi và không có lương hưu',
      'no-pension-on-rolls': 'đủ tuổi, không có lương hưu, đang hưởng',
      'small-pension': 'đủ tuổi, lương hưu thấp hơn mức trợ cấp',
      'not-yet': 'chưa có chế độ này',
    },
  },
  'elderly-assistance': {
    name: 'trợ cấp xã hội cho người cao tuổi',
    gist: 'Tiền nhà nước trả hằng tháng cho người từ 60 tuổi thuộc hộ nghèo, không có người phụng dưỡng.',
    calls: [
      'trợ cấp xã hội cho người cao tuổi',
      'trợ cấp xã hội người cao tuổi',
      'trợ cấp người cao tuổi nghèo',
      'trợ cấp người già neo đơn',
      'trợ cấp người già cô đơn',
      'bảo trợ xã hội người cao tuổi',
    ],
    lines: {
      alone: 'hộ nghèo, không có người phụng dưỡng, từ 60 tuổi',
      'alone-eldest': 'hộ nghèo, không có người phụng dưỡng, tuổi cao hơn',
      'taken-in': 'hộ nghèo, cô đơn, được nhận về nuôi dưỡng',
      eighty: 'từ 80 tuổi, không có lương hưu',
      'difficult-area': 'từ 75 tuổi, hộ nghèo hoặc cận nghèo ở nơi đặc biệt khó khăn',
      'moved-to-pension': 'đã chuyển sang trợ cấp hưu trí xã hội',
      'alone-on-rolls': 'hộ nghèo, không có người phụng dưỡng, đang hưởng',
      'alone-eldest-on-rolls': 'hộ nghèo, không có người phụng dưỡng, tuổi cao hơn, đang hưởng',
      'alone-from-75-on-rolls': 'hộ nghèo, không có người phụng dưỡng, từ 75 tuổi, đang hưởng',
      'taken-in-on-rolls': 'hộ nghèo, cô đơn, được nhận về nuôi dưỡng, đang hưởng',
    },
  },
  'disability-assistance': {
    name: 'trợ cấp xã hội cho người khuyết tật',
    gist: 'Tiền nhà nước trả hằng tháng cho người khuyết tật nặng, đặc biệt nặng.',
    calls: [
      'trợ cấp khuyết tật',
      'trợ cấp người khuyết tật',
      'trợ cấp xã hội cho người khuyết tật',
      'tiền khuyết tật',
      'chế độ khuyết tật',
      'chế độ người khuyết tật',
    ],
    lines: {
      'extreme-child-elder': 'khuyết tật đặc biệt nặng, trẻ em hoặc từ 60 tuổi',
      extreme: 'khuyết tật đặc biệt nặng',
      'severe-child-elder': 'khuyết tật nặng, trẻ em hoặc từ 60 tuổi',
      severe: 'khuyết tật nặng',
      'extreme-child-elder-on-rolls':
        'khuyết tật đặc biệt nặng, trẻ em hoặc từ 60 tuổi, đang hưởng',
      'extreme-on-rolls': 'khuyết tật đặc biệt nặng, đang hưởng',
      'severe-child-elder-on-rolls': 'khuyết tật nặng, trẻ em hoặc từ 60 tuổi, đang hưởng',
      'severe-on-rolls': 'khuyết tật nặng, đang hưởng',
    },
  },
  'child-assistance': {
    name: 'trợ cấp xã hội cho trẻ em không có nguồn nuôi dưỡng',
    gist:
      'Tiền nhà nước trả hằng tháng cho trẻ dưới 16 tuổi bị bỏ rơi, mồ côi. ' +
      'Cha mẹ đều không thể nuôi theo các diện luật nêu cũng được tính.',
    calls: [
      'mồ côi',
      'trẻ mồ côi',
      'trẻ em mồ côi',
      'trợ cấp mồ côi',
      'trợ cấp trẻ mồ côi',
      'trợ cấp trẻ em mồ côi',
      'chế độ trẻ mồ côi',
      'chế độ trẻ em mồ côi',
      'trợ cấp trẻ bị bỏ rơi',
      'trợ cấp trẻ em bị bỏ rơi',
      'trợ cấp trẻ em',
      'trẻ em không có nguồn nuôi dưỡng',
      'trẻ không có người nuôi',
    ],
    lines: {
      'small-child': 'trẻ em không có nguồn nuôi dưỡng, dưới 4 tuổi',
      child: 'trẻ em không có nguồn nuôi dưỡng, dưới 16 tuổi',
      studies: 'đã hưởng trợ cấp trẻ em, từ 16 tuổi còn đi học',
      'studies-at-22': 'đã hưởng trợ cấp trẻ em, 22 tuổi còn đi học',
      'small-child-on-rolls': 'trẻ em không có nguồn nuôi dưỡng, dưới 4 tuổi, đang hưởng',
      'child-on-rolls': 'trẻ em không có nguồn nuôi dưỡng, dưới 16 tuổi, đang hưởng',
      'studies-on-rolls': 'đã hưởng trợ cấp trẻ em, từ 16 tuổi còn đi học, đang hưởng',
      'studies-at-22-on-rolls': 'đã hưởng trợ cấp trẻ em, 22 tuổi còn đi học, đang hưởng',
    },
  },
  'hiv-assistance': {
    name: 'trợ cấp xã hội cho người nhiễm HIV',
    gist:
      'Tiền nhà nước trả hằng tháng cho người nhiễm HIV thuộc hộ nghèo. ' +
      'Người lớn phải không có thu nhập ổn định.',
    calls: [
      'hiv',
      'trợ cấp hiv',
      'trợ cấp nhiễm hiv',
      'trợ cấp người nhiễm hiv',
      'trợ cấp cho người nhiễm hiv',
      'chế độ hiv',
      'chế độ người nhiễm hiv',
      'người nhiễm hiv',
      'trẻ em nhiễm hiv',
      'trẻ nhiễm hiv',
    ],
    lines: {
      'small-child': 'trẻ em nhiễm HIV thuộc hộ nghèo, dưới 4 tuổi',
      child: 'trẻ em nhiễm HIV thuộc hộ nghèo, dưới 16 tuổi',
      'no-income': 'nhiễm HIV, hộ nghèo, không có thu nhập ổn định',
      'small-child-on-rolls': 'trẻ em nhiễm HIV thuộc hộ nghèo, dưới 4 tuổi, đang hưởng',
      'child-on-rolls': 'trẻ em nhiễm HIV thuộc hộ nghèo, dưới 16 tuổi, đang hưởng',
      'no-income-on-rolls': 'nhiễm HIV, hộ nghèo, không có thu nhập ổn định, đang hưởng',
    },
  },
  'single-parent-assistance': {
    name: 'trợ cấp người đơn thân nghèo nuôi con',
    gist:
      'Tiền nhà nước trả hằng tháng theo số con cho người nuôi con một mình. ' +
      'Là người chưa kết hôn hoặc góa, thuộc hộ nghèo, hộ cận nghèo.',
    calls: [
      'trợ cấp mẹ đơn thân',
      'trợ cấp bố đơn thân',
      'trợ cấp đơn thân',
      'trợ cấp đơn thân nuôi con',
      'trợ cấp người đơn thân',
      'trợ cấp người đơn thân nuôi con',
      'trợ cấp nuôi con nhỏ',
      'chế độ mẹ đơn thân',
      'chế độ người đơn thân',
    ],
    lines: {
      children: 'đơn thân, hộ nghèo hoặc cận nghèo, nuôi con dưới 16 tuổi',
      'children-studying': 'đơn thân, hộ nghèo hoặc cận nghèo, có con từ 16 đến 22 tuổi đang học',
      'children-kept': 'đơn thân, hộ nghèo hoặc cận nghèo, đang hưởng, có con từ 16 tuổi còn học',
      'children-on-rolls': 'đơn thân, hộ nghèo hoặc cận nghèo, nuôi con dưới 16 tuổi, đang hưởng',
      'children-studying-on-rolls':
        'đơn thân, hộ nghèo hoặc cận nghèo, có con từ 16 đến 22 tuổi đang học, đang hưởng',
    },
  },
  'small-child-assistance': {
    name: 'trợ cấp xã hội cho trẻ em dưới 3 tuổi',
    gist:
      'Tiền nhà nước trả hằng tháng cho trẻ dưới 3 tuổi thuộc hộ nghèo, hộ cận nghèo. ' +
      'Chỉ dành cho xã, thôn đặc biệt khó khăn.',
    calls: [
      'trợ cấp trẻ em dưới 3 tuổi',
      'trợ cấp trẻ dưới 3 tuổi',
      'trợ cấp cho trẻ dưới 3 tuổi',
      'trợ cấp trẻ nhỏ',
      'trợ cấp trẻ em nghèo',
      'trợ cấp trẻ em dưới 36 tháng',
    ],
    lines: {
      'small-child': 'dưới 3 tuổi, hộ nghèo hoặc cận nghèo, nơi đặc biệt khó khăn',
      'small-child-on-rolls':
        'dưới 3 tuổi, hộ nghèo hoặc cận nghèo, nơi đặc biệt khó khăn, đang hưởng',
    },
  },
} as const satisfies Partial<ProgrammesWords>;
