import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import { is } from '../kernel/rule';
import { law } from '../laws';
import { BASE_SALARY } from '../parameters/base-salary';
import { MERIT_FUNERAL_TIMES } from '../parameters/merit';
import { MERIT_PROCEDURE } from '../parameters/merit-office';

const AT = law('PL02/2020', 'Trợ cấp mai táng trong', 'unverified');

/** Mai táng for somebody with merit: as in social insurance, which we know from memory alone. */
export const meritFuneral = {
  key: 'merit-funeral',
  domain: 'merit',
  concludes: 'highest',
  pays: { per: 'once', bound: 'exact' },
  raised: 'by-name',
  name: 'Trợ cấp mai táng người có công',
  versions: [
    {
      from: civilDate('2021-07-01'),
      law: AT,
      lines: [
        {
          key: 'funeral',
          when: is('meritDeceased', 'yes', {
            says: 'Người mất đang hưởng trợ cấp ưu đãi hằng tháng',
            law: AT,
          }),
          gives: { kind: 'money', standard: BASE_SALARY, times: MERIT_FUNERAL_TIMES },
        },
      ],
    },
  ],
  procedures: [{ from: civilDate('2021-07-01'), ...MERIT_PROCEDURE }],
  presumes: [],
  notSuitableFor: [
    'Người mất cũng được mai táng phí của bảo hiểm xã hội hay trợ giúp xã hội: chỉ một khoản hay không, xã xem.',
    'Trợ cấp một lần cho thân nhân khi người có công mất: chưa được tính.',
    'Người có công chỉ hưởng trợ cấp một lần: cơ quan người có công xem.',
  ],
} as const satisfies Programme;
