import type { NumberKey } from '../facts';
import type { Citation } from '../kernel/citation';
import type { Dated } from '../kernel/in-force';
import type { Line } from '../kernel/programme';
import type { Rule } from '../kernel/rule';
import { allOf, among, compare } from '../kernel/rule';
import { law } from '../laws';
import {
  HEROIC_MOTHER_TIMES,
  IMPRISONED_TIMES,
  MARTYR_TIMES,
  MERIT_CARER_TIMES,
  MERIT_STANDARD,
  MERIT_STANDARD_RISE,
  NURTURE_TIMES,
} from './merit';
import {
  AGENT_ORANGE,
  AGENT_ORANGE_CHILD,
  AGENT_ORANGE_CHILD_FROM,
  GRATITUDE_RATE,
  HERO_RATE,
  MEDAL_RATE,
  MERIT_SURVIVOR_RATE,
  SICK_SOLDIER,
  STAYED_RATE,
  TABLE_TIMES,
  UPRISING_RATE,
  WAR_INVALID_FROM,
  WAR_INVALID_RATE,
} from './merit-tables';
import { risen } from './merit-office';
import type { Bracket } from './merit-tables';
import { holds, martyrSurvivor, meritSurvivor, nurture } from './merit-titles';

const GROUPS = law('PL02/2020', 'Điều 3');
const TABLE = law('ND77/2024', 'Phụ lục', 'unverified');

const TITLE = {
  warInvalid: holds(['war-invalid'], 'Thương binh, người hưởng chính sách như thương binh'),
  sickSoldier: holds(['sick-soldier'], 'Bệnh binh'),
  agentOrange: holds(['agent-orange'], 'Người kháng chiến bị nhiễm chất độc hóa học'),
  agentOrangeChild: holds(['agent-orange-child'], 'Con đẻ của người bị nhiễm chất độc hóa học'),
  hero: holds(['hero'], 'Anh hùng lực lượng vũ trang, Anh hùng lao động'),
  helper: holds(['helper'], 'Người có công giúp đỡ cách mạng'),
  preUprising: holds(['pre-uprising'], 'Hoạt động cách mạng trước khởi nghĩa tháng Tám'),
} as const;

/** A way into the monthly allowance that pays a multiple of the standard. */
interface Way<K extends string> {
  readonly key: K;
  readonly when: Rule;
  readonly times: Dated;
}
interface Keyed<K extends string> {
  readonly key: K;
}

const WAYS = [
  {
    key: 'heroic-mother',
    when: holds(['heroic-mother'], 'Bà mẹ Việt Nam anh hùng'),
    times: HEROIC_MOTHER_TIMES,
  },
  { key: 'martyr-one', when: martyrSurvivor.one, times: MARTYR_TIMES },
  { key: 'martyr-two', when: martyrSurvivor.two, times: MARTYR_TIMES },
  { key: 'martyr-three', when: martyrSurvivor.three, times: MARTYR_TIMES },
  { key: 'nurture', when: nurture, times: NURTURE_TIMES },
  {
    key: 'imprisoned',
    when: holds(['imprisoned'], 'Người hoạt động cách mạng bị địch bắt tù, đày'),
    times: IMPRISONED_TIMES,
  },
  {
    key: 'carer',
    when: holds(['carer'], 'Chăm sóc Bà mẹ Việt Nam anh hùng, hoặc thương, bệnh binh từ 81 %'),
    times: MERIT_CARER_TIMES,
  },
] as const;

/** Every way that pays a multiple of the standard of the day. */
export const MULTIPLES = WAYS.map(multiple);

/** What the next standard adds from 2026-07-01, while its decree is not in force: who gets it when is open. */
export const RISES = WAYS.map(rise);

function multiple<K extends string>({ key, when, times }: Way<K>): Line & Keyed<K> {
  return Object.freeze({ key, when, gives: money(MERIT_STANDARD, times) });
}

function rise<K extends string>({ key, when, times }: Way<K>): Line & Keyed<`${K}-rise`> {
  const gives = money(MERIT_STANDARD_RISE, times);
  return Object.freeze({ key: `${key}-rise` as const, when: risen(when), gives });
}

/** The other groups, whose table we could not find: the office names the amount. */
export function byTable(says: string, at: Citation) {
  const gives = { kind: 'commune-decides', says, law: at } as const;
  return [
    { key: 'war-invalid', when: TITLE.warInvalid, gives },
    { key: 'sick-soldier', when: TITLE.sickSoldier, gives },
    { key: 'agent-orange', when: TITLE.agentOrange, gives },
    { key: 'agent-orange-child', when: childFrom61(), gives },
    { key: 'hero', when: TITLE.hero, gives },
    { key: 'helper', when: awarded(['gratitude', 'medal'], 'Được tặng thưởng'), gives },
    { key: 'pre-uprising', when: TITLE.preUprising, gives },
    { key: 'merit-survivor', when: meritSurvivor, gives },
  ] as const;
}

/** The same groups with the amounts of 2024-07-01 to 2026-06-30, which we know from memory alone. */
export const TABLE_OF_2024 = [
  {
    key: 'war-invalid',
    when: allOf('Thương binh từ 21 %', TABLE, [
      TITLE.warInvalid,
      compare('warInvalidPercent', 'at-least', WAR_INVALID_FROM, {
        says: 'Tỷ lệ thương tật từ 21 %',
        law: TABLE,
      }),
    ]),
    gives: {
      kind: 'money',
      standard: WAR_INVALID_RATE,
      times: TABLE_TIMES,
      count: 'warInvalidPercent',
    },
  },
  ...brackets('sickSoldierPercent', TITLE.sickSoldier, [
    ['sick-soldier-41', SICK_SOLDIER[41]],
    ['sick-soldier-51', SICK_SOLDIER[51]],
    ['sick-soldier-61', SICK_SOLDIER[61]],
    ['sick-soldier-71', SICK_SOLDIER[71]],
    ['sick-soldier-81', SICK_SOLDIER[81]],
    ['sick-soldier-91', SICK_SOLDIER[91]],
  ]),
  ...brackets('agentOrangePercent', TITLE.agentOrange, [
    ['agent-orange-21', AGENT_ORANGE[21]],
    ['agent-orange-41', AGENT_ORANGE[41]],
    ['agent-orange-61', AGENT_ORANGE[61]],
    ['agent-orange-81', AGENT_ORANGE[81]],
  ]),
  ...brackets('agentOrangeChildPercent', TITLE.agentOrangeChild, [
    ['agent-orange-child-61', AGENT_ORANGE_CHILD[61]],
    ['agent-orange-child-81', AGENT_ORANGE_CHILD[81]],
  ]),
  { key: 'hero', when: TITLE.hero, gives: fixed(HERO_RATE) },
  {
    key: 'helper-gratitude',
    when: awarded(['gratitude'], 'Kỷ niệm chương Tổ quốc ghi công, Bằng có công với nước'),
    gives: fixed(GRATITUDE_RATE),
  },
  {
    key: 'helper-medal',
    when: awarded(['medal'], 'Huân chương Kháng chiến'),
    gives: fixed(MEDAL_RATE),
  },
  {
    key: 'pre-uprising-stayed',
    when: early('stayed', 'Trước năm 1945, không thoát ly'),
    gives: fixed(STAYED_RATE),
  },
  {
    key: 'pre-uprising-eve',
    when: early('uprising', 'Từ năm 1945 đến khởi nghĩa'),
    gives: fixed(UPRISING_RATE),
  },
  {
    key: 'pre-uprising-left',
    when: early('left', 'Trước năm 1945, thoát ly'),
    gives: {
      kind: 'commune-decides',
      says: 'Mức trợ cấp cộng phần thâm niên do cơ quan người có công tính',
      law: TABLE,
    },
  },
  { key: 'merit-survivor', when: meritSurvivor, gives: fixed(MERIT_SURVIVOR_RATE) },
] as const;

function money(standard: Dated, times: Dated) {
  return { kind: 'money', standard, times } as const;
}

function fixed(standard: Dated) {
  return money(standard, TABLE_TIMES);
}

/** Each bracket by its lower end alone, so that somebody known to be above it has it for sure. */
function brackets<const K extends string>(
  fact: NumberKey,
  title: Rule,
  rows: readonly (readonly [key: K, bracket: Bracket])[],
): (Line & Keyed<K>)[] {
  return rows.map(([key, { from, rate, below }]) => {
    const at = { says: 'Tỷ lệ tổn thương cơ thể tới mức này', law: TABLE };
    const when = [title, compare(fact, 'at-least', from, at)];
    return {
      key,
      when: allOf(`${title.says}, theo tỷ lệ`, TABLE, when),
      gives: below === undefined ? fixed(rate) : { ...fixed(rate), plus: below },
    };
  });
}

function childFrom61(): Rule {
  return allOf('Con đẻ của người bị nhiễm chất độc hóa học, từ 61 %', GROUPS, [
    TITLE.agentOrangeChild,
    compare('agentOrangeChildPercent', 'at-least', AGENT_ORANGE_CHILD_FROM, {
      says: 'Tỷ lệ tổn thương cơ thể từ 61 %',
      law: law('ND75/2021', 'Phụ lục', 'unverified'),
    }),
  ]);
}

function awarded(awards: readonly ('gratitude' | 'medal')[], says: string): Rule {
  return allOf(`Giúp đỡ cách mạng: ${says}`, GROUPS, [
    TITLE.helper,
    among('helperAward', awards, { says, law: GROUPS }),
  ]);
}

function early(option: 'stayed' | 'left' | 'uprising', says: string): Rule {
  return allOf(`Hoạt động cách mạng: ${says}`, GROUPS, [
    TITLE.preUprising,
    among('earlyRevolution', [option], { says, law: GROUPS }),
  ]);
}
