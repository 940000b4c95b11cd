import type { ClaimRow } from '../../hear-words';

/** How the facts of this domain are stated. */
export const livingClaims: readonly ClaimRow[] = [
  {
    fact: 'jobEnded',
    is: true,
    says: [
      'nghỉ việc rồi',
      'đã nghỉ việc',
      'vừa nghỉ việc',
      'mới nghỉ việc',
      'bị nghỉ việc',
      'bị thôi việc',
      'đã thôi việc',
      'nghỉ làm công ty',
      'hết hợp đồng',
      'hết hạn hợp đồng',
      'chấm dứt hợp đồng',
      'công ty cho nghỉ',
      'công ty phá sản',
      'nghỉ việc được',
      'nghỉ việc từ',
      'nghỉ việc',
    ],
  },
  {
    fact: 'jobEnded',
    is: true,
    about: ['unemployment-benefit'],
    says: [
      'mất việc',
      'bị mất việc',
      'mất việc làm',
      'mất việc rồi',
      'mới mất việc',
      'vừa mất việc',
    ],
  },
  { fact: 'jobEnded', is: false, says: ['vẫn đang làm', 'vẫn còn làm', 'chưa nghỉ việc'] },
  {
    fact: 'seasonalWork',
    is: true,
    says: ['hợp đồng mùa vụ', 'làm mùa vụ', 'hợp đồng thời vụ', 'làm thời vụ'],
  },
  {
    fact: 'boarding',
    is: ['boarder'],
    not: [],
    also: [{ fact: 'work', is: ['student'], says: [] }],
    says: ['học sinh bán trú', 'học bán trú', 'ở bán trú', 'học sinh ở bán trú'],
  },
  {
    fact: 'boarding',
    is: ['border-full'],
    not: [],
    says: [
      'nội trú xã biên giới',
      'nội trú biên giới',
      'học nội trú xã biên giới',
      'học nội trú biên giới',
      'nội trú trường biên giới',
    ],
  },
  {
    fact: 'selfHoused',
    is: true,
    says: ['tự thuê trọ', 'thuê trọ đi học', 'tự lo chỗ ở', 'ở trọ đi học'],
  },
  { fact: 'publicSchool', is: true, says: ['trường công lập', 'trường công', 'trường nhà nước'] },
  {
    fact: 'publicSchool',
    is: false,
    says: ['trường tư', 'trường tư thục', 'trường dân lập', 'trường ngoài công lập'],
  },
  {
    fact: 'memberOnAllowance',
    is: true,
    says: ['nhà có người hưởng trợ cấp', 'trong nhà có người hưởng trợ cấp xã hội'],
  },
];
