import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { anyOf, is } from '../kernel/rule';
import { law } from '../laws';
import { MERIT_PROCEDURE, withMerit } from '../parameters/merit-office';

const AT = law('PL02/2020', 'Điều 36');

const MEDAL = is('resistanceMedal', 'yes', {
  says: 'Được tặng Huân chương, Huy chương Kháng chiến',
  law: AT,
});

/** Người hoạt động kháng chiến with a Huân chương or Huy chương: paid once only, an amount that we have not read. */
export const resistanceOnce = {
  key: 'resistance-once',
  domain: 'merit',
  concludes: 'highest',
  pays: { per: 'once', bound: 'exact' },
  raised: anyOf('Đã tham gia kháng chiến', AT, [withMerit(['resistance']), MEDAL]),
  name: 'Trợ cấp một lần người hoạt động kháng chiến',
  versions: [
    {
      from: civilDate('2021-07-01'),
      law: AT,
      lines: [
        {
          key: 'medal',
          when: MEDAL,
          gives: {
            kind: 'commune-decides',
            says: 'Mức trợ cấp một lần do cơ quan người có công tính; chưa tìm thấy bảng mức',
            law: AT,
          },
        },
      ],
    },
  ],
  procedures: [{ from: civilDate('2021-07-01'), ...MERIT_PROCEDURE }],
  presumes: [],
  notSuitableFor: [
    'Người đã nhận khoản này rồi: chỉ trả một lần.',
    'Thân nhân của người hoạt động kháng chiến đã mất: cơ quan người có công xem.',
  ],
} as const satisfies Programme;
