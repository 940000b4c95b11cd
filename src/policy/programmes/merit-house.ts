import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among, communeDecides, is } from '../kernel/rule';
import { law } from '../laws';
import { houseNeeds } from '../parameters/house-conditions';
import { MERIT_NEW, MERIT_REPAIR } from '../parameters/house-grants';
import { oneSum } from '../parameters/one-sum';

const CONDITIONS = law('ND131/2021', 'Điều 99–103');
const OF_2024 = law('QD21/2024', 'Đối tượng theo', 'secondary');
const OF_2013 = law('QD22/2013', 'Đối tượng theo', 'unverified');

function withMerit(by: Citation): Rule {
  return among('merit', ['merit', 'martyr-relative'], {
    says: 'Là người có công hoặc thân nhân liệt sĩ',
    law: by,
  });
}

function houseWork(by: Citation): Rule {
  return among('houseWork', ['rebuild', 'repair'], {
    says: 'Nhà phải làm mới hoặc sửa chữa',
    law: by,
  });
}

function entitled(by: Citation, helped: Citation) {
  return [
    withMerit(by),
    is('meritHouseHelped', 'no', {
      says: 'Chưa được hỗ trợ nhà ở theo Quyết định 22/2013/QĐ-TTg',
      law: helped,
    }),
  ] as const;
}

function lines(by: Citation, helped: Citation) {
  return [
    {
      key: 'new-house',
      when: allOf('Nhà ở phải phá đi làm mới', by, [
        houseNeeds('rebuild', by),
        ...entitled(by, helped),
      ]),
      gives: oneSum(MERIT_NEW),
    },
    {
      key: 'repair',
      when: allOf('Nhà ở phải sửa khung, tường và thay mái', by, [
        houseNeeds('repair', by),
        ...entitled(by, helped),
      ]),
      gives: oneSum(MERIT_REPAIR),
    },
  ] as const;
}

const unknownAmount = {
  key: 'amount-unknown',
  when: allOf('Nhà ở phải làm mới hoặc sửa khung, tường và thay mái', CONDITIONS, [
    ...entitled(CONDITIONS, CONDITIONS),
    houseWork(CONDITIONS),
    communeDecides(
      'Mức hỗ trợ từ năm 2026 (Quyết định 21/2024/QĐ-TTg đã hết hạn, máy chưa tìm thấy mức mới)',
      CONDITIONS,
    ),
  ]),
  gives: { kind: 'commune-decides', says: 'Mức hỗ trợ do xã trả lời', law: CONDITIONS },
} as const;

/** A house of people with merit that has to be built or repaired brings this up by itself. */
const RAISED = allOf('Người có công, thân nhân liệt sĩ có nhà phải làm mới, sửa chữa', CONDITIONS, [
  withMerit(CONDITIONS),
  houseWork(CONDITIONS),
]);

/**
 * Hỗ trợ cải thiện nhà ở for people with merit and martyrs' relatives: Quyết định 22/2013 until 2025-01-08,
 * Quyết định 21/2024 until 2025-12-31. The conditions of Nghị định 131/2021 Điều 99–103 stand; from 2026 on
 * no amount was found. The day is that of the decision.
 */
export const meritHouse = {
  key: 'merit-house',
  domain: 'housing',
  concludes: 'highest',
  pays: { per: 'once', bound: 'exact' },
  raised: RAISED,
  name: 'Hỗ trợ nhà ở cho người có công, thân nhân liệt sĩ',
  versions: [
    { from: civilDate('2026-01-01'), law: CONDITIONS, lines: [unknownAmount] },
    { from: civilDate('2025-01-09'), law: OF_2024, lines: lines(OF_2024, CONDITIONS) },
    { from: civilDate('2021-07-01'), law: OF_2013, lines: lines(OF_2013, OF_2013) },
  ],
  procedures: [
    {
      from: civilDate('2022-02-15'),
      form: { name: 'Mẫu số 01', law: law('ND131/2021', 'Phụ lục IX') },
      papers: ['identity-card'],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'house-decision', law: CONDITIONS },
    },
    {
      from: civilDate('2021-07-01'),
      form: { name: 'đơn theo mẫu của xã', law: OF_2013 },
      papers: ['identity-card'],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'house-decision', law: OF_2013 },
    },
  ],
  presumes: ['lives-in-the-house', 'house-on-list', 'one-support-per-house'],
  notSuitableFor: [
    'Người có công làm nhà từ năm 2026: chưa tìm thấy mức hỗ trợ, xã trả lời.',
    'Diện tích và độ bền của nhà sau khi làm: Nghị định 131/2021/NĐ-CP Điều 99–103 quy định, xã kiểm tra.',
    'Thân nhân của người có công khác, cựu chiến binh: không thuộc hỗ trợ này.',
  ],
} as const satisfies Programme;
