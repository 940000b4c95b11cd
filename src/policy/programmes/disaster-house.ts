import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, communeDecides, is } from '../kernel/rule';
import { law } from '../laws';
import { HOUSE_BADLY_DAMAGED, HOUSE_DESTROYED, RELOCATION } from '../parameters/disaster-house';
import { poorOrNear } from '../parameters/house-conditions';
import { oneSum } from '../parameters/one-sum';

const OF_2026 = law('ND335/2026', 'Điều 12');
const OF_2021 = law('ND20/2021', 'Điều 15');

// Who is "in hardship" the decree does not say; the commune does.
function needy(by: Citation): Rule {
  return anyOf('Hộ nghèo, hộ cận nghèo hoặc hộ có hoàn cảnh khó khăn', by, [
    poorOrNear(by),
    communeDecides('Hộ có thuộc diện hoàn cảnh khó khăn không', by),
  ]);
}

// "Được xem xét": nobody is owed the sum, so that no answer may promise it.
function considered(by: Citation): Rule {
  return communeDecides('Thiệt hại thực tế, rồi quyết định có hỗ trợ hay không', by);
}

function lines(by: Citation) {
  return [
    {
      key: 'destroyed',
      when: allOf('Nhà đổ, sập, trôi hoặc cháy hoàn toàn, không còn nơi ở', by, [
        among('houseDamage', ['destroyed'], { says: 'Nhà mất hẳn, không còn nơi ở', law: by }),
        needy(by),
        considered(by),
      ]),
      gives: oneSum(HOUSE_DESTROYED),
    },
    {
      key: 'relocation',
      when: allOf('Phải di dời nhà ở khẩn cấp', by, [
        is('relocationOrdered', 'yes', {
          says: 'Nhà nước quyết định di dời khẩn cấp',
          law: by,
        }),
        considered(by),
      ]),
      gives: oneSum(RELOCATION),
    },
    {
      key: 'badly-damaged',
      when: allOf('Nhà hư hỏng nặng, không ở được', by, [
        among('houseDamage', ['badly-damaged'], {
          says: 'Nhà hư hỏng nặng, không ở được',
          law: by,
        }),
        needy(by),
        considered(by),
      ]),
      gives: oneSum(HOUSE_BADLY_DAMAGED),
    },
  ] as const;
}

/**
 * Hỗ trợ làm nhà, sửa nhà ở (emergency support): Nghị định 20/2021 Điều 15 and, from 2026-10-05, Nghị định
 * 335/2026 Điều 12, with the same floors. Both only let the household be considered, so the best answer is
 * "it depends", with the least sum. The day is that of the commune's decision.
 */
export const disasterHouse = {
  key: 'disaster-house',
  domain: 'housing',
  concludes: 'highest',
  pays: { per: 'once', bound: 'at-least' },
  raised: 'by-name',
  name: 'Hỗ trợ làm nhà ở, sửa chữa nhà ở do thiên tai, hỏa hoạn',
  versions: [
    { from: civilDate('2026-10-05'), law: OF_2026, lines: lines(OF_2026) },
    { from: civilDate('2021-07-01'), law: OF_2021, lines: lines(OF_2021) },
  ],
  procedures: [
    {
      from: civilDate('2026-10-05'),
      form: { name: 'đơn theo mẫu của xã', law: OF_2026 },
      papers: ['identity-card'],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'house-decision', law: law('ND335/2026', 'Điều 13') },
    },
    {
      from: civilDate('2021-07-01'),
      form: { name: 'Mẫu số 06', law: law('ND20/2021', 'Phụ lục') },
      papers: ['identity-card'],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'house-decision', law: OF_2021 },
    },
  ],
  presumes: ['house-damage-checked', 'one-support-per-house'],
  notSuitableFor: [
    'Nhà xuống cấp theo thời gian, không do thiên tai, hỏa hoạn: xem hỗ trợ xóa nhà tạm, nhà dột nát.',
    'Hộ được tỉnh hỗ trợ riêng cho một trận thiên tai: xem hỗ trợ nhà ở của tỉnh.',
    'Mẫu đơn theo Nghị định 335/2026/NĐ-CP chưa tìm thấy: xin hỏi xã.',
  ],
} as const satisfies Programme;
