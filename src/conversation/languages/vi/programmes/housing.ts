import type { ProgrammesWords } from '../../words';

export const housingProgrammes = {
  'social-housing-purchase': {
    name: 'mua, thuê mua nhà ở xã hội',
    gist: 'Quyền đăng ký mua hoặc thuê mua nhà giá ưu đãi trong dự án nhà ở xã hội.',
    calls: [
      'nhà ở xã hội',
      'mua nhà ở xã hội',
      'thuê mua nhà ở xã hội',
      'mua nhà giá rẻ',
      'nhà cho người thu nhập thấp',
      'nhà cho công nhân',
    ],
    lines: {
      'urban-poor': 'hộ nghèo, hộ cận nghèo ở đô thị',
      'low-income-urban': 'người thu nhập thấp ở đô thị',
      worker: 'người làm ở doanh nghiệp, hợp tác xã',
      official: 'cán bộ, công chức, viên chức',
      'armed-forces': 'người trong quân đội, công an, cơ yếu',
      merit: 'người có công, thân nhân liệt sĩ',
      'land-recovered': 'người bị thu hồi đất, mất nhà',
      'duty-house-returned': 'người đã trả nhà công vụ',
      'two-children': 'người có từ hai con đẻ trở lên',
      'rural-poor': 'hộ nghèo, hộ cận nghèo ở nông thôn',
      'old-law': 'theo luật nhà ở cũ, đến hết tháng 7/2024',
    },
  },
} as const satisfies Partial<ProgrammesWords>;
