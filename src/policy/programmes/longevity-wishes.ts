import { civilDate } from '../../shared/civil-date';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { ageFrom, ageUnder, allOf, anyOf } from '../kernel/rule';
import type { YearOfWishes } from '../parameters/longevity';
import { COMMUNE_AGES, PRESIDENT_AGE, PROVINCE_AGE, WISHES } from '../parameters/longevity';

function inYear({ years, from, under }: YearOfWishes): Rule {
  return allOf(`Tròn ${years} tuổi`, WISHES, [
    ageFrom('birth', from, { says: `Từ đủ ${years} tuổi`, law: WISHES }),
    ageUnder('birth', under, { says: `Chưa đủ ${years + 1} tuổi`, law: WISHES }),
  ]);
}

const GIVES = { kind: 'right', law: WISHES } as const;

/**
 * Chúc thọ, mừng thọ: Luật Người cao tuổi 39/2009/QH12 Điều 21 says who congratulates at which age. A right
 * without an amount: what is given along with the wishes, the law that we hold does not say.
 */
export const longevityWishes = {
  key: 'longevity-wishes',
  domain: 'living',
  concludes: 'any',
  pays: null,
  raised: 'by-name',
  name: 'Chúc thọ, mừng thọ',
  versions: [
    {
      from: civilDate('2021-07-01'),
      law: WISHES,
      lines: [
        { key: 'president', when: inYear(PRESIDENT_AGE), gives: GIVES },
        {
          key: 'over-hundred',
          when: ageFrom('birth', PRESIDENT_AGE.under, { says: 'Trên 100 tuổi', law: WISHES }),
          gives: GIVES,
        },
        { key: 'province', when: inYear(PROVINCE_AGE), gives: GIVES },
        {
          key: 'commune',
          when: anyOf('Tròn 70, 75, 80, 85 hoặc 95 tuổi', WISHES, COMMUNE_AGES.map(inYear)),
          gives: GIVES,
        },
      ],
    },
  ],
  procedures: [
    {
      from: civilDate('2021-07-01'),
      form: null,
      papers: [],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'wishes-day', law: WISHES },
    },
  ],
  presumes: ['commune-list'],
  notSuitableFor: [
    'Mức quà và tiền mừng thọ: luật không ghi, tỉnh và xã quy định.',
    'Nơi tính tuổi mừng thọ theo năm sinh: xã trả lời.',
  ],
} as const satisfies Programme;
