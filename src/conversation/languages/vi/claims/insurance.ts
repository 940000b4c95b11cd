import type { ClaimRow } from '../../hear-words';

/** How the facts of this domain are stated. */
export const insuranceClaims: readonly ClaimRow[] = [
  {
    fact: 'work',
    is: ['unpaid-leave'],
    says: [
      'nghỉ không lương',
      'nghỉ việc không lương',
      'nghỉ không hưởng lương',
      'tạm hoãn hợp đồng',
      'tạm hoãn hợp đồng lao động',
    ],
  },
  { fact: 'work', is: ['armed-forces'], says: ['dân quân thường trực'] },
  {
    fact: 'work',
    is: ['institution'],
    says: ['sống ở chùa', 'ở trong chùa', 'sống ở nhà thờ', 'ở cơ sở từ thiện', 'tu ở chùa'],
  },
  {
    fact: 'merit',
    is: ['forces-relative'],
    says: [
      'vợ bộ đội',
      'chồng bộ đội',
      'vợ công an',
      'chồng công an',
      'thân nhân bộ đội',
      'thân nhân quân nhân',
      'thân nhân công an',
      'vợ sĩ quan',
    ],
  },
  {
    fact: 'merit',
    is: ['mine-victim'],
    says: ['nạn nhân bom mìn', 'bị bom mìn', 'bị mìn nổ', 'giẫm phải mìn', 'bị bom nổ'],
  },
  {
    fact: 'merit',
    is: ['trafficking-victim'],
    says: ['nạn nhân mua bán người', 'nạn nhân buôn bán người', 'nạn nhân buôn người'],
  },
];
