import type { ClaimRow } from '../../hear-words';

/** How the facts of this domain are stated. */
export const housingClaims: readonly ClaimRow[] = [
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
    about: ['disaster-house'],
    says: [
      'bị lũ cuốn trôi',
      'lũ cuốn trôi mất',
      'bị lũ cuốn trôi mất',
      'bị lũ cuốn mất',
      'lũ cuốn mất',
      'bị cháy hết',
      'bị cháy rụi',
      'bị sập hoàn toàn',
      'sập hết',
      'đổ hết',
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
    about: ['disaster-house'],
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
    says: ['thay mái', 'lợp lại mái', 'chỉ cần sửa', 'chỉ sửa'],
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
