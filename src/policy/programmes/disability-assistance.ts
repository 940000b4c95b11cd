import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { ageFrom, ageUnder, allOf, among, anyOf } from '../kernel/rule';
import { law } from '../laws';
import { assistanceProcedures } from '../parameters/assistance-procedures';
import {
  EXTREME_CHILD_ELDER_TIMES,
  EXTREME_TIMES,
  SEVERE_CHILD_ELDER_TIMES,
  SEVERE_TIMES,
} from '../parameters/disability-assistance';
import {
  assistance,
  assistanceOnRolls,
  CHILD_AGE,
  ELDER_AGE,
} from '../parameters/social-assistance';

/** The two places that each decree speaks of it: who, and how many times the standard. */
interface Decree {
  readonly who: Citation;
  readonly times: Citation;
}

const OF_2021: Decree = {
  who: law('ND20/2021', 'Điều 5 khoản 6'),
  times: law('ND20/2021', 'Điều 6 khoản 1 điểm e'),
};
const OF_2026: Decree = {
  who: law('ND335/2026', 'Điều 5 khoản 6'),
  times: law('ND335/2026', 'Điều 6 khoản 1 điểm e'),
};

// An adult's line has no upper age: from 60 on the line above pays more and only the highest counts, so
// a severely disabled person of unknown age already has her yes.
function ways(decree: Decree) {
  return {
    extremeYoungOrOld: {
      key: 'extreme-child-elder',
      when: youngOrOld('đặc biệt nặng', extreme(decree), decree),
      times: EXTREME_CHILD_ELDER_TIMES,
    },
    extreme: { key: 'extreme', when: extreme(decree), times: EXTREME_TIMES },
    severeYoungOrOld: {
      key: 'severe-child-elder',
      when: youngOrOld('nặng', severe(decree), decree),
      times: SEVERE_CHILD_ELDER_TIMES,
    },
    severe: { key: 'severe', when: severe(decree), times: SEVERE_TIMES },
  } as const;
}

function extreme({ who }: Decree): Rule {
  return among('disability', ['extreme'], {
    says: 'Có giấy xác nhận khuyết tật đặc biệt nặng',
    law: who,
  });
}

function severe({ who }: Decree): Rule {
  return among('disability', ['severe'], { says: 'Có giấy xác nhận khuyết tật nặng', law: who });
}

function youngOrOld(level: string, disabled: Rule, { times }: Decree): Rule {
  const age = anyOf('Là trẻ em hoặc người cao tuổi', times, [
    ageUnder('birth', CHILD_AGE, { says: 'Dưới 16 tuổi', law: times }),
    ageFrom('birth', ELDER_AGE, { says: 'Từ đủ 60 tuổi', law: times }),
  ]);
  return allOf(`Khuyết tật ${level}, là trẻ em hoặc người cao tuổi`, times, [disabled, age]);
}

const WAYS_2021 = ways(OF_2021);
const WAYS_2026 = ways(OF_2026);

const LINES_2021 = [
  assistance(WAYS_2021.extremeYoungOrOld),
  assistance(WAYS_2021.extreme),
  assistance(WAYS_2021.severeYoungOrOld),
  assistance(WAYS_2021.severe),
] as const;

/**
 * Trợ cấp xã hội hằng tháng cho người khuyết tật nặng, đặc biệt nặng: Nghị định 20/2021 and, from
 * 2026-10-05, Nghị định 335/2026, Điều 5 khoản 6, Điều 6 khoản 1 điểm e. From 2026-07-01 to 2026-10-04 the
 * amount hangs on the fact `allowance`: those on the rolls are raised, new applicants are not yet.
 */
export const disabilityAssistance = {
  key: 'disability-assistance',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: 'always',
  name: 'Trợ cấp xã hội hằng tháng cho người khuyết tật',
  versions: [
    {
      from: civilDate('2026-10-05'),
      law: OF_2026.who,
      lines: [
        assistance(WAYS_2026.extremeYoungOrOld),
        assistance(WAYS_2026.extreme),
        assistance(WAYS_2026.severeYoungOrOld),
        assistance(WAYS_2026.severe),
      ],
    },
    {
      from: civilDate('2026-07-01'),
      law: OF_2021.who,
      lines: [
        ...LINES_2021,
        assistanceOnRolls(WAYS_2021.extremeYoungOrOld),
        assistanceOnRolls(WAYS_2021.extreme),
        assistanceOnRolls(WAYS_2021.severeYoungOrOld),
        assistanceOnRolls(WAYS_2021.severe),
      ],
    },
    { from: civilDate('2021-07-01'), law: OF_2021.who, lines: LINES_2021 },
  ],
  procedures: assistanceProcedures({
    papers: ['disability-certificate'],
    form: 'Mẫu số 1đ',
    paidFrom: { district: 'certificate-month', commune: 'certificate-month' },
  }),
  presumes: ['written-request', 'not-in-facility', 'support-floor'],
  notSuitableFor: [
    'Người đang được nuôi dưỡng ở cơ sở trợ giúp xã hội.',
    'Hộ gia đình, người nhận chăm sóc người khuyết tật đặc biệt nặng: khoản này tính riêng.',
    'Người khuyết tật mang thai hoặc nuôi con dưới 36 tháng tuổi: phần hỗ trợ thêm tính riêng.',
    'Hồ sơ duyệt từ ngày 1/7 đến 4/10/2026: phần chênh lệch theo mức mới do xã quyết định lại.',
    'Hồ sơ nộp trước ngày 5/10/2026 mà chưa xong: theo thủ tục và thời hạn cũ.',
    'Người hưởng trợ cấp ưu đãi người có công hằng tháng: luật không nói rõ, xã xem xét.',
    'Chuyển nơi ở, được trả lại sau tạm dừng trước ngày 5/10/2026: xã xác định tháng trả.',
  ],
} as const satisfies Programme;
