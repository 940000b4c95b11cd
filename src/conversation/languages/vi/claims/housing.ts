import type { ClaimRow } from '../../hear-words';

/** How the facts of this domain are stated. */
export const housingClaims: readonly ClaimRow[] = [
  {
    fact: 'houseDamage',
    is: ['destroyed'],
    about: ['disaster-house'],
    says: ['cháy rụi', 'cháy hết', 'cháy sạch', 'cháy trụi', 'sập hoàn toàn', 'sập hẳn'].flatMap(
      (gone) => [`bị ${gone}`, `nhà bị ${gone}`, `nhà tôi bị ${gone}`],
    ),
  },
  {
    fact: 'livesAlone',
    is: true,
    says: ['sống', 'ở', 'sống có', 'ở có', 'ở vậy', 'sống thui thủi', 'chỉ có', 'ở nhà'].map(
      (live) => `${live} một mình`,
    ),
  },
  {
    fact: 'houseDamage',
    is: ['destroyed'],
    says: [
      'cháy hết',
      'cháy rụi',
      'cháy sạch',
      'bị cuốn trôi',
      'cuốn trôi mất',
      'trôi mất nhà',
      'sập hoàn toàn',
      'sập hẳn',
      'đổ sập',
      'không còn nơi ở',
      'mất hết nhà cửa',
    ],
  },
  {
    fact: 'houseDamage',
    is: ['badly-damaged'],
    says: ['hư hỏng nặng', 'hư nặng', 'hỏng nặng', 'không ở được nữa'],
  },
  { fact: 'relocationOrdered', is: true, says: ['có lệnh di dời', 'bị bắt di dời', 'phải di dời'] },
  {
    fact: 'houseWork',
    is: ['rebuild'],
    says: ['làm mới', 'xây mới', 'xây lại', 'làm lại nhà', 'làm nhà mới', 'phá đi làm lại'],
  },
  {
    fact: 'houseWork',
    is: ['repair'],
    says: ['sửa chữa', 'thay mái', 'lợp lại mái', 'chỉ cần sửa', 'chỉ sửa'],
  },
  {
    fact: 'onHouseLand',
    is: false,
    says: ['đất tranh chấp', 'đất đang tranh chấp'],
  },
  {
    fact: 'publicRental',
    is: true,
    says: ['đang thuê nhà của nhà nước', 'đang thuê nhà nhà nước'],
  },
];
