import { LANGUAGES } from '../../src/conversation/languages';
import type { Act } from '../../src/conversation/understand/act';
import { understand } from '../../src/conversation/understand/understand';
import type { FactKey, FactValue, Range } from '../../src/policy';
import type { CivilDate } from '../../src/shared/civil-date';
import { civilDate, fullMonths, fullYears } from '../../src/shared/civil-date';

const ON = civilDate('2026-11-23');

function hear(
  text: string,
  { asking = null, inView = [] }: { asking?: FactKey | null; inView?: readonly string[] } = {},
): Act[] {
  const open = asking === null ? null : { person: 'self' as const, fact: asking, known: undefined };
  return understand(text, { words: LANGUAGES.vi, on: ON, asking: open, offered: [], inView });
}

function valueOf(acts: readonly Act[], fact: FactKey): FactValue | undefined {
  const found = acts.find(
    (act) => (act.act === 'fact' || act.act === 'answer') && act.fact === fact,
  );
  return found !== undefined && 'value' in found ? found.value : undefined;
}

describe('words that say more when the talk is about a house', () => {
  const HOUSING = ['social-housing-purchase'];

  test.each([
    ['lương 20 triệu', 'income', { min: 20e6, max: 20e6 }],
    ['tôi là công nhân', 'housingGroup', ['worker']],
    ['em là giáo viên', 'housingGroup', ['official']],
    ['tôi là bộ đội', 'housingGroup', ['armed-forces']],
    ['nhà tôi bị thu hồi đất làm đường', 'housingGroup', ['land-recovered']],
  ] as const)('"%s" fills %s', (text, fact, value) => {
    expect(valueOf(hear(text, { inView: HOUSING }), fact)).toEqual(value);
    expect(valueOf(hear(text), fact)).toBeUndefined();
  });

  test.each(['chưa có nhà', 'em ở trọ', 'đang ở nhà thuê', 'thuê phòng trọ'])(
    '"%s" owns no house',
    (text) => {
      expect(valueOf(hear(text), 'hasHouse')).toBe(false);
    },
  );
});

describe('retired people', () => {
  test.each([
    ['bố tôi đã nghỉ hưu', ['retirement']],
    ['ông nội cháu về hưu rồi', ['retirement']],
    ['ông nội cháu 90 tuổi về hưu rồi còn được gì nữa không', ['retirement']],
    ['chồng tôi hưu trí', ['retirement']],
    ['tôi nghỉ hưu nhưng không có lương hưu', ['none']],
  ])('"%s"', (text, pension) => {
    expect(valueOf(hear(text), 'pension')).toEqual(pension);
  });

  test.each(['bố tôi sắp nghỉ hưu', 'hưu trí xã hội là gì', 'bao nhiêu là tuổi nghỉ hưu'])(
    '"%s" says nothing of a pension',
    (text) => {
      expect(valueOf(hear(text), 'pension')).toBeUndefined();
    },
  );
});

describe('a bare "không"', () => {
  test.each([
    ['areaClass', ['outside', 'developing']],
    ['family', ['single', 'single-with-minor']],
    ['housingGroup', ['none']],
    ['disability', ['none']],
    ['poverty', ['neither']],
  ] as const)('answers %s with what it leaves', (fact, value) => {
    expect(valueOf(hear('không', { asking: fact }), fact)).toEqual(value);
    expect(valueOf(hear('không phải ạ', { asking: fact }), fact)).toEqual(value);
  });

  test('is "I do not know" where nothing can be denied', () => {
    expect(hear('không', { asking: 'settlement' })).toEqual([
      expect.objectContaining({ act: 'control', control: 'unsure' }),
    ]);
  });

  test('does not pick the button "Không biết" by its beginning', () => {
    const offered = [{ id: 'f:s1:areaClass:?', label: 'Không biết' }];
    const asking = { person: 'self', fact: 'areaClass', known: undefined } as const;
    const acts = understand('không', { words: LANGUAGES.vi, on: ON, asking, offered, inView: [] });
    expect(acts.some(({ act }) => act === 'choose')).toBe(false);
  });

  test('"bình thường" is as good as no', () => {
    expect(valueOf(hear('bình thường', { asking: 'poverty' }), 'poverty')).toEqual(['neither']);
  });
});

test.each([
  ['bà góa phụ 72 tuổi hộ nghèo không con cái', 'supporter', ['none']],
  ['xã tôi vừa ra khỏi đặc biệt khó khăn', 'areaClass', ['left-list']],
  ['tôi có giấy khuyết tật nhẹ', 'disability', ['mild']],
  ['nhà nghèo có sổ', 'poverty', ['poor']],
  ['mẹ đơn thân nuôi con nhỏ', 'family', ['single-with-minor']],
] as const)('"%s" says %s', (text, fact, value) => {
  expect(valueOf(hear(text), fact)).toEqual(value);
});

test('a denial of "ai" is said of everybody named', () => {
  const acts = hear('mẹ 82 bố 79 không ai có lương');
  const pension = acts.find((act) => act.act === 'fact' && act.fact === 'pension');
  expect(pension).toMatchObject({ who: ['mother', 'father'], value: ['none'] });
});

test('the 30 of "30 triệu" is no floor area', () => {
  expect(valueOf(hear('30 triệu', { asking: 'areaPerHead' }), 'areaPerHead')).toBeUndefined();
});

test.each([
  ['hai con tôi 5 và 8 tuổi', ['child:5', 'child#2:8']],
  ['con tôi 5 và 8 tuổi', ['child:5', 'child#2:8']],
  ['2 đứa con 5 tuổi và 8 tuổi', ['child:5', 'child#2:8']],
  ['ba đứa con 3 tuổi, 6 tuổi và 9 tuổi', ['child:3', 'child#2:6', 'child#3:9']],
  ['tôi có hai đứa con, một đứa 7 tuổi, một đứa 10 tuổi', ['child:7', 'child#2:10']],
  ['con tôi 5 tuổi', ['child:5']],
  ['nhà có 3 con, mẹ tôi 80 tuổi', ['mother:80']],
])('"%s" keeps several of one relation apart', (text, expected) => {
  const born = hear(text).flatMap((act) => {
    if (act.act !== 'fact' || act.fact !== 'birth') return [];
    const { max } = act.value as Range<CivilDate>;
    return act.who.map((who) => `${who}:${fullYears(max, ON)}`);
  });
  expect(born).toEqual(expected);
});

test('"bé mới sinh 2 tháng tuổi" is two months old, not born in 2002', () => {
  const { min } = valueOf(hear('bé mới sinh 2 tháng tuổi'), 'birth') as Range<CivilDate>;
  expect(fullMonths(min, ON)).toBe(2);
});

test('"ngoài 80 rồi" is somebody, "từ đủ 80 tuổi" is the law', () => {
  expect(valueOf(hear('ngoài 80 rồi mà chưa được đồng nào'), 'birth')).toBeDefined();
  expect(valueOf(hear('từ đủ 80 tuổi được bao nhiêu'), 'birth')).toBeUndefined();
});
