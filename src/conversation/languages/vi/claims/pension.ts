import type { ClaimRow } from '../../hear-words';

/** How pensions and what social insurance pays every month are stated. */
export const pensionClaims: readonly ClaimRow[] = [
  {
    fact: 'pension',
    is: ['retirement'],
    not: ['none'],
    says: [
      'lương hưu',
      'lương hưu trí',
      'hưu trí',
      'lĩnh hưu',
      'lãnh hưu',
      'nghỉ hưu có lương',
      'hưởng hưu',
      'cán bộ hưu trí',
      'lương hưu hằng tháng',
      'lương hưu hàng tháng',
    ],
  },
  {
    fact: 'pension',
    is: ['other-insurance'],
    not: ['none'],
    says: [
      'trợ cấp bảo hiểm xã hội',
      'trợ cấp bảo hiểm xã hội hằng tháng',
      'trợ cấp bảo hiểm xã hội hàng tháng',
      'trợ cấp tai nạn lao động',
      'trợ cấp bệnh nghề nghiệp',
    ],
  },
  {
    fact: 'pension',
    is: ['disability-allowance'],
    says: [
      'trợ cấp mất sức',
      'trợ cấp mất sức lao động',
      'lương mất sức',
      'chế độ mất sức',
      ...['nghỉ', 'hưởng', 'lĩnh', 'lãnh', 'về', 'ăn', 'nhận'].map((draw) => `${draw} mất sức`),
    ],
  },
  {
    fact: 'pension',
    is: ['survivor'],
    says: [
      'tiền tuất',
      ...['lĩnh', 'lãnh', 'hưởng', 'nhận'].map((draw) => `${draw} tuất`),
      'trợ cấp tuất',
      'tiền tuất hằng tháng',
      'tiền tuất hàng tháng',
      'trợ cấp tiền tuất',
      'tuất hằng tháng',
      'tuất hàng tháng',
    ],
  },
  // Retired, which says a pension unless the pension itself is denied beside it.
  {
    fact: 'pension',
    is: ['retirement'],
    not: ['none'],
    soft: true,
    says: ['nghỉ hưu', 'về hưu', 'nghỉ hưu rồi', 'về hưu rồi', 'hưu rồi', 'người về hưu'],
  },
  // Denied only: 'không có lương', 'chưa có đồng lương nào'. A wage by itself is no pension.
  { fact: 'pension', is: [], not: ['none'], says: ['đồng lương', 'lương', 'lương lậu', 'sổ hưu'] },
];
