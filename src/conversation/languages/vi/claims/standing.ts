import type { ClaimRow } from '../../hear-words';

const KINDS = ['', 'vận động ', 'trí tuệ ', 'thần kinh ', 'nghe nói ', 'nhìn ', 'tâm thần ']
  .flatMap((kind) => [kind, `${kind}mức `, `${kind}mức độ `, `${kind}dạng `, `${kind}bị `])
  .flatMap((kind) => [`khuyết tật ${kind}`, `tàn tật ${kind}`, `người khuyết tật ${kind}`])
  .flatMap((kind) => [kind, `giấy ${kind}`, `giấy xác nhận ${kind}`, `giấy chứng nhận ${kind}`]);

function disabled(level: string): string[] {
  return KINDS.map((kind) => `${kind}${level}`);
}

const NO_PAPER = [
  'chưa làm',
  'chưa có',
  'chưa xin',
  'chưa được cấp',
  'không làm',
  'không có',
].flatMap((none) =>
  ['giấy', 'giấy xác nhận', 'giấy chứng nhận'].map((paper) => `${none} ${paper} khuyết tật`),
);

/** How recognised poverty, a disability and who supports somebody are stated. */
export const standingClaims: readonly ClaimRow[] = [
  {
    fact: 'poverty',
    is: ['poor'],
    says: [
      'hộ nghèo',
      'gia đình hộ nghèo',
      'sổ hộ nghèo',
      'giấy hộ nghèo',
      'giấy chứng nhận hộ nghèo',
      'diện nghèo',
      'diện hộ nghèo',
      'sổ nghèo',
      'hộ nghèo có sổ',
      'nghèo có sổ',
      'nhà nghèo có sổ',
      'nhà hộ nghèo',
      'hộ nghèo bền vững',
    ],
  },
  {
    fact: 'poverty',
    is: ['near-poor'],
    says: [
      'hộ cận nghèo',
      'cận nghèo',
      'diện cận nghèo',
      'diện hộ cận nghèo',
      'sổ cận nghèo',
      'sổ hộ cận nghèo',
      'giấy hộ cận nghèo',
    ],
  },
  {
    fact: 'poverty',
    is: ['near-poor', 'neither'],
    not: [],
    says: [
      'thoát nghèo',
      'mới thoát nghèo',
      'vừa thoát nghèo',
      'ra khỏi hộ nghèo',
      'thoát hộ nghèo',
      'cắt hộ nghèo',
      'cắt sổ hộ nghèo',
      'hết hộ nghèo',
      'nay thoát rồi',
      'thoát rồi',
      'đã thoát nghèo',
      'không còn hộ nghèo',
      'không còn là hộ nghèo',
      ...['trước', 'trước đây', 'trước kia', 'hồi trước', 'ngày trước', 'năm ngoái'].flatMap(
        (then) => ['hộ nghèo', 'là hộ nghèo', 'thuộc hộ nghèo'].map((poor) => `${then} ${poor}`),
      ),
      'từng là hộ nghèo',
      'chưa được công nhận hộ nghèo',
      'không được công nhận hộ nghèo',
      'chưa được xét hộ nghèo',
      'không được xét hộ nghèo',
      'chưa được vào hộ nghèo',
      'không được vào hộ nghèo',
    ],
  },
  {
    fact: 'poverty',
    is: ['neither'],
    not: [],
    says: [
      'hộ thường',
      'hộ bình thường',
      'hộ trung bình',
      'thoát cận nghèo',
      'không nghèo',
      'hộ khá',
      'hộ giàu',
    ],
  },
  {
    fact: 'disability',
    is: ['extreme'],
    says: [...disabled('đặc biệt nặng'), 'đặc biệt nặng'],
  },
  { fact: 'disability', is: ['severe'], says: [...disabled('nặng'), 'tật nặng'] },
  { fact: 'disability', is: ['mild'], says: [...disabled('nhẹ'), 'tật nhẹ'] },
  // Having some disability says nothing of the certificate; having none does.
  {
    fact: 'disability',
    is: [],
    not: ['none'],
    says: [
      'khuyết tật',
      'tàn tật',
      'người khuyết tật',
      'giấy xác nhận khuyết tật',
      'giấy khuyết tật',
      'giấy chứng nhận khuyết tật',
      'xác nhận khuyết tật',
    ],
  },
  {
    fact: 'disability',
    is: ['none'],
    not: [],
    says: ['khỏe mạnh bình thường', 'lành lặn', ...NO_PAPER],
  },
  {
    fact: 'supporter',
    is: [],
    not: ['none'],
    says: [
      'ai nuôi',
      'ai nuôi dưỡng',
      'ai phụng dưỡng',
      'ai chăm sóc',
      'ai chăm nom',
      'người nuôi dưỡng',
      'người phụng dưỡng',
      'nơi nương tựa',
      'chỗ nương tựa',
    ],
  },
  {
    fact: 'supporter',
    is: ['none'],
    not: [],
    says: [
      'neo đơn',
      'già neo đơn',
      'đơn chiếc',
      'không chồng con',
      'không vợ con',
      'không chồng không con',
      'không vợ không con',
      'không có chồng con',
      'không có vợ con',
      'không nơi nương tựa',
    ],
  },
  // A husband or wife has the same duty: without children only who has neither has nobody.
  {
    fact: 'supporter',
    is: ['none'],
    not: [],
    ofSingle: true,
    says: [
      'không con không cái',
      'không con không cháu',
      '=không con',
      'không con cháu',
      'không con cái',
      'không có con cháu',
      'không có con cái',
      'không có con',
    ],
  },
  {
    fact: 'supporter',
    is: ['able'],
    not: ['none'],
    says: ['con cháu nuôi', 'con nuôi dưỡng', 'con cháu phụng dưỡng', 'sống với con', 'ở với con'],
  },
];
