import type { ClaimRow } from '../../hear-words';

type Level = 'preschool' | 'primary' | 'lower-secondary' | 'upper-secondary';

const GRADES = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** 'lớp 3', 'học lớp ba', 'lên lớp 3'. */
function grades(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_one, at) => from + at).flatMap((grade) =>
    [String(grade), GRADES[grade - 1]].flatMap((name) =>
      name === undefined
        ? []
        : ['lớp', 'học lớp', 'đang học lớp', 'lên lớp', 'vào lớp'].map((at) => `${at} ${name}`),
    ),
  );
}

function level(is: Level, says: readonly string[]): ClaimRow {
  return {
    fact: 'schooling',
    is: [is],
    not: [],
    also: [{ fact: 'work', is: ['student'], not: [], says: [] }],
    says,
  };
}

/** The level of school by its name or its grades. */
const levels: readonly ClaimRow[] = [
  level('preschool', [
    'mẫu giáo',
    'mầm non',
    'học mẫu giáo',
    'học mầm non',
    'đi mẫu giáo',
    'đi nhà trẻ',
    'học nhà trẻ',
  ]),
  level('primary', [...grades(1, 5), 'học tiểu học', 'học cấp một', 'học cấp 1']),
  level('lower-secondary', [
    ...grades(6, 9),
    'học cấp hai',
    'học cấp 2',
    'học trung học cơ sở',
    'học thcs',
  ]),
  level('upper-secondary', [
    ...grades(10, 12),
    'học cấp ba',
    'học cấp 3',
    'học trung học phổ thông',
    'học thpt',
  ]),
];

/** How the facts of this domain are stated. */
export const livingClaims: readonly ClaimRow[] = [
  {
    fact: 'jobEnded',
    is: true,
    says: [
      'nghỉ việc rồi',
      'đã nghỉ việc',
      'cho tôi nghỉ việc',
      'cho em nghỉ việc',
      'nghỉ từ | tháng',
      'nghỉ việc từ',
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
      'công ty cho nghỉ việc',
      'bị công ty cho nghỉ việc',
      'công ty phá sản',
      'nghỉ việc hẳn',
      'nghỉ việc hẳn rồi',
      'nghỉ hẳn việc',
      'nghỉ việc được',
      'bị cho thôi việc',
      'bị sa thải',
      'bị đuổi việc',
      'công ty cắt hợp đồng',
      'công ty giải thể',
      'công ty cắt giảm',
    ],
  },
  {
    fact: 'jobEnded',
    is: true,
    about: ['unemployment-benefit'],
    says: ['mất việc', 'bị mất việc', 'mất việc làm', 'mất việc rồi'],
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
    about: ['boarding-pupils', 'boarding-rice'],
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
  ...levels,
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
