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
} as const satisfies Partial<ProgrammesWords>;
