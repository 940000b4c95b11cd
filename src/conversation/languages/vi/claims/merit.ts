import type { ClaimRow } from '../../hear-words';

/** The title that words of merit name besides. */
function title<const T extends string>(is: T) {
  return { fact: 'meritTitle', is: [is], not: [], says: [] } as const;
}

/** How the facts of this domain are stated. */
export const meritClaims: readonly ClaimRow[] = [
  {
    fact: 'merit',
    is: ['merit'],
    also: [title('war-invalid')],
    says: [
      'thương binh',
      'thương binh nặng',
      'như thương binh',
      'hưởng chính sách như thương binh',
    ],
  },
  { fact: 'merit', is: ['merit'], also: [title('sick-soldier')], says: ['bệnh binh'] },
  {
    fact: 'merit',
    is: ['merit'],
    also: [title('agent-orange')],
    says: [
      'nhiễm chất độc hóa học',
      'chất độc hóa học',
      'chất độc da cam',
      'nhiễm chất độc da cam',
      'nhiễm chất độc màu da cam',
      'chất độc màu da cam',
    ],
  },
  {
    fact: 'merit',
    is: ['merit'],
    also: [title('heroic-mother')],
    says: [
      'mẹ việt nam anh hùng',
      'bà mẹ việt nam anh hùng',
      'mẹ vnah',
      'mẹ anh hùng',
      'bà mẹ anh hùng',
    ],
  },
  {
    fact: 'merit',
    is: ['merit'],
    also: [title('imprisoned')],
    says: ['bị địch bắt tù', 'bị địch bắt tù đày', 'bị tù đày', 'cựu tù', 'cựu tù chính trị'],
  },
  {
    fact: 'merit',
    is: ['merit'],
    also: [title('hero')],
    says: ['anh hùng lực lượng vũ trang', 'anh hùng lao động'],
  },
  {
    fact: 'merit',
    is: ['merit'],
    also: [title('helper')],
    says: ['có công giúp đỡ cách mạng', 'giúp đỡ cách mạng'],
  },
  {
    fact: 'merit',
    is: ['merit'],
    also: [title('pre-uprising')],
    says: ['lão thành cách mạng', 'cán bộ tiền khởi nghĩa', 'tiền khởi nghĩa'],
  },
  { fact: 'merit', is: ['merit'], says: ['người có công', 'có công với cách mạng'] },
  {
    fact: 'merit',
    is: ['martyr-relative'],
    says: ['sĩ', 'sỹ'].flatMap((word) =>
      ['vợ', 'con', 'mẹ', 'bố', 'cha', 'chồng', 'thân nhân', 'gia đình']
        .map((kin) => `${kin} liệt ${word}`)
        .concat([`con là liệt ${word}`, `chồng là liệt ${word}`, `có con là liệt ${word}`]),
    ),
  },
  {
    fact: 'merit',
    is: ['martyr-relative'],
    also: [title('martyr-survivor')],
    says: [
      'thân nhân liệt sĩ hưởng tuất',
      'hưởng tuất liệt sĩ',
      'hưởng tiền tuất liệt sĩ',
      'đang hưởng tuất liệt sĩ',
      'đang hưởng tiền tuất liệt sĩ',
      'đang nhận tiền tuất liệt sĩ',
      'nhận tuất liệt sĩ',
    ],
  },
  {
    fact: 'merit',
    is: ['merit-relative'],
    says: [
      'con thương binh',
      'vợ thương binh',
      'con bệnh binh',
      'vợ bệnh binh',
      'con chất độc da cam',
      'thân nhân người có công',
    ],
  },
  {
    fact: 'resistanceMedal',
    is: true,
    says: ['huân chương', 'huy chương', 'huân huy chương'].flatMap((medal) => [
      `${medal} kháng chiến`,
      `có ${medal} kháng chiến`,
    ]),
  },
  {
    fact: 'martyrWorship',
    is: true,
    says: ['đang thờ cúng liệt sĩ', 'thờ liệt sĩ', 'đang thờ liệt sĩ', 'đang thờ cúng liệt sỹ'],
  },
];
