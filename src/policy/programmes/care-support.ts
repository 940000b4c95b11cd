import { civilDate } from '../../shared/civil-date';
import type { OptionOf } from '../facts';
import type { Citation } from '../kernel/citation';
import type { Dated } from '../kernel/in-force';
import type { Line, Programme } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, communeDecides, compare, is } from '../kernel/rule';
import { law } from '../laws';
import {
  CARER_OF_ADULT_TIMES,
  CARER_OF_CHILD_TIMES,
  CARER_OF_DISABLED_CHILD_TIMES,
  CARER_OF_ELDER_TIMES,
  CARER_OF_INFANT_TIMES,
  CARER_OF_OWN_TIMES,
  LEAST_CARED_FOR,
} from '../parameters/care-support';
import { RAISED_LATER } from '../parameters/raised-later';
import { STANDARD_RATE, STANDARD_RATE_ON_ROLLS } from '../parameters/standard-rate';

const OF_2021 = law('ND20/2021', 'Điều 18–23');
const OF_2026 = law('ND335/2026', 'Điều 15–17');
const KIN = law('ND20/2021', 'Điều 22 khoản 2');

interface Way<K extends string> {
  readonly key: K;
  readonly when: Rule;
  readonly times: Dated;
}

function caring(whom: OptionOf<'caresFor'>, says: string, by: Citation): Rule {
  return among('caresFor', [whom], { says, law: by });
}

/** Somebody was taken in: the commune looks at the carer, and how many there are is asked with it. */
function takenIn(cared: Rule, fit: Rule, by: Citation): Rule {
  const counted = compare('caredCount', 'at-least', LEAST_CARED_FOR, {
    says: 'Nhận chăm sóc ít nhất một người',
    law: by,
  });
  return allOf(`${cared.says}, người nhận đủ điều kiện`, by, [cared, counted, fit]);
}

function fitBy(by: Citation): Rule {
  return communeDecides('người nhận chăm sóc có đủ điều kiện theo nghị định không', by);
}

/** Kin of the child are accepted even when they do not meet every condition. */
const KIN_OR_FIT = anyOf('Người nhận nuôi trẻ là người thân hoặc đủ điều kiện', KIN, [
  is('fosterKin', 'yes', { says: 'Là ông bà, cô dì, chú bác, anh chị ruột của trẻ', law: KIN }),
  fitBy(OF_2021),
]);

/** Somebody taken in: whom, and how many standards for each. */
function foster<const K extends string>(
  key: K,
  { whom, says, times }: { whom: OptionOf<'caresFor'>; says: string; times: Dated },
  { by, fit }: { by: Citation; fit: Rule },
): Way<K> {
  return { key, when: takenIn(caring(whom, says, by), fit, by), times };
}

const INFANT = {
  whom: 'child-under-4',
  says: 'Nhận nuôi trẻ không nguồn nuôi dưỡng, dưới 4 tuổi',
  times: CARER_OF_INFANT_TIMES,
} as const;
const CHILD = {
  whom: 'child',
  says: 'Nhận nuôi trẻ không nguồn nuôi dưỡng, từ đủ 4 đến dưới 16 tuổi',
  times: CARER_OF_CHILD_TIMES,
} as const;
const ELDER = {
  whom: 'elder',
  says: 'Nhận chăm sóc người cao tuổi đủ điều kiện vào cơ sở',
  times: CARER_OF_ELDER_TIMES,
} as const;
const ADULT = {
  whom: 'disabled-adult',
  says: 'Nhận chăm sóc người lớn khuyết tật đặc biệt nặng',
  times: CARER_OF_ADULT_TIMES,
} as const;
const DISABLED_CHILD = {
  whom: 'disabled-child',
  says: 'Nhận chăm sóc trẻ em khuyết tật đặc biệt nặng',
  times: CARER_OF_DISABLED_CHILD_TIMES,
} as const;
const OWN = 'Trực tiếp chăm sóc người nhà khuyết tật đặc biệt nặng';

function ways(by: Citation, childFit: Rule) {
  const fit = fitBy(by);
  return {
    own: {
      key: 'own-disabled',
      when: caring('own-disabled', OWN, by),
      times: CARER_OF_OWN_TIMES,
    },
    infant: foster('infant', INFANT, { by, fit: childFit }),
    child: foster('child', CHILD, { by, fit: childFit }),
    elder: foster('elder', ELDER, { by, fit }),
    adult: foster('disabled-adult', ADULT, { by, fit }),
    disabledChild: foster('disabled-child', DISABLED_CHILD, { by, fit }),
  } as const;
}

function paid<const K extends string>({ key, when, times }: Way<K>): Line & { readonly key: K } {
  return {
    key,
    when,
    gives: { kind: 'money', standard: STANDARD_RATE, times, count: 'caredCount' },
  };
}

function raised<const K extends string>({ key, when, times }: Way<K>) {
  return {
    key: `${key}-raised` as const,
    when: allOf(`${when.says}; được tính lại theo mức mới`, RAISED_LATER.law, [when, RAISED_LATER]),
    gives: { kind: 'money', standard: STANDARD_RATE_ON_ROLLS, times, count: 'caredCount' },
  } as const satisfies Line;
}

const W21 = ways(OF_2021, KIN_OR_FIT);
const W26 = ways(OF_2026, fitBy(OF_2026));
const LINES_2021 = [
  paid(W21.own),
  paid(W21.infant),
  paid(W21.child),
  paid(W21.elder),
  paid(W21.adult),
  paid(W21.disabledChild),
] as const;

/**
 * Hỗ trợ kinh phí nhận chăm sóc, nuôi dưỡng: paid to whoever cares for somebody, who keeps her own allowance.
 * The person asked about is the carer. Whoever takes somebody in is looked at by the commune; under Nghị định
 * 20/2021 the kin of a child is accepted anyhow.
 */
export const careSupport = {
  key: 'care-support',
  domain: 'allowance',
  concludes: 'highest',
  pays: { per: 'month', bound: 'exact' },
  raised: among(
    'caresFor',
    ['own-disabled', 'child-under-4', 'child', 'elder', 'disabled-adult', 'disabled-child'],
    { says: 'Đang nhận chăm sóc, nuôi dưỡng một người', law: OF_2026 },
  ),
  name: 'Hỗ trợ kinh phí nhận chăm sóc, nuôi dưỡng',
  versions: [
    {
      from: civilDate('2026-10-05'),
      law: OF_2026,
      lines: [
        paid(W26.own),
        paid(W26.infant),
        paid(W26.child),
        paid(W26.elder),
        paid(W26.adult),
        paid(W26.disabledChild),
      ],
    },
    {
      from: civilDate('2026-07-01'),
      law: OF_2021,
      lines: [
        ...LINES_2021,
        raised(W21.own),
        raised(W21.infant),
        raised(W21.child),
        raised(W21.elder),
        raised(W21.adult),
        raised(W21.disabledChild),
      ],
    },
    { from: civilDate('2021-07-01'), law: OF_2021, lines: LINES_2021 },
  ],
  procedures: [
    {
      from: civilDate('2026-10-05'),
      form: { name: 'Mẫu số 02', law: law('ND335/2026', 'Phụ lục') },
      papers: ['disability-certificate'],
      where: ['one-stop-any', 'national-portal', 'post'],
      workingDays: { days: 7, law: OF_2026 },
      paidFrom: { rule: 'decision-month', law: law('ND335/2026', 'Điều 8') },
    },
    {
      from: civilDate('2021-07-01'),
      form: { name: 'Mẫu số 2a, 2b, 03', law: law('ND20/2021', 'Phụ lục', 'secondary') },
      papers: ['disability-certificate'],
      where: ['commune'],
      workingDays: null,
      paidFrom: { rule: 'decision-signed', law: law('ND20/2021', 'Điều 8 khoản 2', 'secondary') },
    },
  ],
  presumes: ['written-request', 'placed-by-decision', 'one-carer-each', 'support-floor'],
  notSuitableFor: [
    'Người chăm sóc nhiều người thuộc nhiều loại khác nhau: xin hỏi từng loại.',
    'Trợ cấp của chính người được chăm sóc: tính riêng và vẫn được giữ.',
    'Người thân nhận nuôi trẻ từ ngày 5/10/2026 mà chưa đủ điều kiện: xã xem xét.',
    'Hồ sơ duyệt từ ngày 1/7 đến 4/10/2026: phần tiền được truy lĩnh do xã xác định.',
    'Chăm sóc tạm thời khi khẩn cấp: tính ở chế độ khác.',
  ],
} as const satisfies Programme;
