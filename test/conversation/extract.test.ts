import { LANGUAGES } from '../../src/conversation/languages';
import type { LanguageKey } from '../../src/conversation/state';
import type { Act } from '../../src/conversation/understand/act';
import { AS_TYPED, tokenize } from '../../src/conversation/understand/token';
import { understand } from '../../src/conversation/understand/understand';
import type { FactKey, FactValue, Range } from '../../src/policy';
import type { CivilDate } from '../../src/shared/civil-date';
import { civilDate, fullMonths, fullYears } from '../../src/shared/civil-date';

const ON = civilDate('2026-11-23');

function hear(
  text: string,
  { asking = null, language = 'vi' }: { asking?: FactKey | null; language?: LanguageKey } = {},
): Act[] {
  const open =
    asking === null ? null : { person: 'mother' as const, fact: asking, known: undefined };
  return understand(text, {
    words: LANGUAGES[language],
    on: ON,
    asking: open,
    offered: [],
    inView: [],
  });
}

function valueOf(acts: readonly Act[], fact: FactKey): FactValue | undefined {
  const found = acts.find(
    (act) => (act.act === 'fact' || act.act === 'answer') && act.fact === fact,
  );
  return found !== undefined && 'value' in found ? found.value : undefined;
}

/** Completed years that the heard birth allows, 'youngest-oldest'; '' when no birth was heard. */
function ages(text: string, asking: FactKey | null = null): string {
  const birth = valueOf(hear(text, { asking }), 'birth') as Range<CivilDate> | undefined;
  if (birth === undefined) return '';
  const [min, max] = [fullYears(birth.max, ON), fullYears(birth.min, ON)];
  return min === max ? `${min}` : `${min}-${max}`;
}

describe('ages', () => {
  test.each([
    ['mẹ tôi 82 tuổi', '82'],
    ['me toi 82 tuoi', '82'],
    ['mẹ tôi 82t', '82'],
    ['mẹ tôi 82', '82'],
    ['mẹ tôi năm nay đã 82', '82'],
    ['mẹ tôi tám hai tuổi', '82'],
    ['mẹ tôi tám mươi hai tuổi', '82'],
    ['me toi tam muoi hai tuoi', '82'],
    ['mẹ tôi bảy lăm tuổi', '75'],
    ['cụ tôi một trăm lẻ một tuổi', '101'],
    ['cụ bà 101 tuổi', '101'],
    ['mẹ tôi đủ 80 tuổi', '80'],
    ['bố tôi ngoài 80', '80-124'],
    ['bố tôi hơn tám mươi tuổi', '80-124'],
    ['bố tôi gần 75', '70-74'],
    ['bố tôi sắp đủ 75 tuổi', '70-74'],
    ['bố tôi chưa đủ 75 tuổi', '0-74'],
    ['bố tôi khoảng 75 tuổi', '72-78'],
    ['bố tôi U80', '70-89'],
    ['mẹ tôi sinh năm 1942', '83-84'],
    ['me toi sn 42', '83-84'],
    ['mẹ tôi sinh năm 45', '80-81'],
    ['mẹ tôi sinh ngày 3/5/1944', '82'],
    ['mẹ tôi sinh 3-5-1944', '82'],
    ['mẹ tôi sinh ngày 03.05.1944', '82'],
    ['mẹ tôi sinh ngày 3 tháng 5 năm 1944', '82'],
    ['mẹ tôi sinh tháng 5/1944', '82'],
    ['vợ tôi 72 tuổi', '72'],
    // Not somebody's age.
    ['người từ đủ 80 tuổi được bao nhiêu', ''],
    ['trẻ em dưới 6 tuổi có thẻ không', ''],
    ['mẹ tôi có 3 con', ''],
    ['tôi làm ruộng 30 năm', ''],
    ['mẹ tôi lương hưu 3 triệu', ''],
    ['covid 19 làm tôi mất việc', ''],
  ])('"%s" → %s', (text, expected) => {
    expect(ages(text)).toBe(expected);
  });

  test.each([
    ['82', '82'],
    ['1942', '83-84'],
    ['dạ 82 ạ', '82'],
    ['ngoài 80', '80-124'],
    ['tám mươi', '80'],
    ['3/5/1944', '82'],
    ['dưới 6 tuổi', '0-5'],
  ])('"%s" answers the question on age: %s', (text, expected) => {
    expect(ages(text, 'birth')).toBe(expected);
  });

  test('a small child is heard in months', () => {
    const birth = valueOf(hear('cháu bé 21 tháng tuổi'), 'birth') as Range<CivilDate>;
    expect(fullMonths(birth.min, ON)).toBe(21);
    expect(fullMonths(birth.max, ON)).toBe(21);
  });

  test('an age of 82 covers exactly the births that are 82 on the day, also on 29 February', () => {
    for (const day of ['2026-11-23', '2028-02-29', '2027-02-28', '2027-03-01']) {
      const on = civilDate(day);
      const acts = understand('mẹ tôi 82 tuổi', {
        words: LANGUAGES.vi,
        on,
        asking: null,
        offered: [],
        inView: [],
      });
      const { min, max } = valueOf(acts, 'birth') as Range<CivilDate>;
      expect([fullYears(min, on), fullYears(max, on)]).toEqual([82, 82]);
      const beyond = (date: CivilDate, days: number): number =>
        fullYears(
          new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10) as CivilDate,
          on,
        );
      expect([beyond(min, -1), beyond(max, 1)]).toEqual([83, 81]);
    }
  });

  test.each([
    ['my mother is 82', '82'],
    ['my mother is eighty-two years old', '82'],
    ['my 82-year-old mother', '82'],
    ['my father was born in 1942', '83-84'],
    ['my father was born on 3 May 1944', '82'],
    ['my father is over 80', '80-124'],
  ])('English: "%s" → %s', (text, expected) => {
    const birth = valueOf(hear(text, { language: 'en' }), 'birth') as Range<CivilDate>;
    const [min, max] = [fullYears(birth.max, ON), fullYears(birth.min, ON)];
    expect(min === max ? `${min}` : `${min}-${max}`).toBe(expected);
  });
});

describe('money', () => {
  test.each([
    ['lương hưu 540k', 540_000],
    ['lương hưu 1tr5', 1_500_000],
    ['lương hưu 1tr500', 1_500_000],
    ['lương hưu triệu rưỡi', 1_500_000],
    ['lương hưu hai triệu rưỡi', 2_500_000],
    ['lương hưu 12 triệu', 12_000_000],
    ['lương hưu 15 củ', 15_000_000],
    ['lương hưu 3,9 triệu/tháng', 3_900_000],
    ['lương hưu 3.9 triệu một tháng', 3_900_000],
    ['lương hưu 1.500.000đ', 1_500_000],
    ['lương hưu 1.500.000 đồng mỗi tháng', 1_500_000],
    ['lương hưu 4.600.000', 4_600_000],
    ['lương hưu năm trăm nghìn', 500_000],
    ['lương hưu 60 triệu một năm', 5_000_000],
    ['lương hưu 60 triệu/năm', 5_000_000],
    ['luong huu 2tr3', 2_300_000],
    ['lương hưu 2 triệu 300 nghìn', 2_300_000],
    ['lương hưu 24.000 đ', 24_000],
  ])('"%s" → %d đồng a month', (text, dong) => {
    expect(valueOf(hear(`mẹ tôi có ${text}`), 'pensionAmount')).toEqual({ min: dong, max: dong });
  });

  test.each([
    ['khoảng 3 triệu', { min: 2_700_000, max: 3_300_000 }],
    ['dưới 500 nghìn', { min: 0, max: 500_000 }],
    ['hơn 3 triệu', { min: 3_000_000, max: 4_500_000 }],
  ])('"%s" is a range', (text, range) => {
    expect(valueOf(hear(`lương hưu ${text}`), 'pensionAmount')).toEqual(range);
  });

  test.each([
    ['3', 3_000_000],
    ['3,5', 3_500_000],
    ['500', 500_000],
    ['500k', 500_000],
    ['1500000', 1_500_000],
    ['được 300 nghìn thôi', 300_000],
  ])('"%s" answers the question on the amount: %d', (text, dong) => {
    expect(valueOf(hear(text, { asking: 'pensionAmount' }), 'pensionAmount')).toEqual({
      min: dong,
      max: dong,
    });
  });
});

describe('statements and denials', () => {
  const NONE = ['none'];
  test.each<[string, FactKey, FactValue | undefined]>([
    ['mẹ tôi không có lương hưu', 'pension', NONE],
    ['me toi khong co luong huu', 'pension', NONE],
    ['mẹ tôi ko có lương', 'pension', NONE],
    ['mẹ tôi chưa có đồng lương nào', 'pension', NONE],
    ['mẹ tôi chẳng có lương hưu gì cả', 'pension', NONE],
    ['mẹ tôi không có lương hưu, trợ cấp BHXH', 'pension', NONE],
    ['mẹ tôi không được hưởng lương hưu hay trợ cấp bảo hiểm xã hội', 'pension', NONE],
    ['mẹ tôi không phải không có lương hưu', 'pension', ['retirement']],
    ['mẹ tôi có lương hưu 3 triệu', 'pension', ['retirement']],
    ['mẹ tôi đang hưởng tiền tuất hằng tháng', 'pension', ['survivor']],
    ['mẹ tôi không có lương hưu, chỉ có tiền tuất', 'pension', ['survivor']],
    ['bố tôi hưởng trợ cấp mất sức', 'pension', ['disability-allowance']],
    // Questions, wages and the like state nothing.
    ['mẹ tôi có lương hưu không?', 'pension', undefined],
    ['mẹ tôi có lương hưu hay không', 'pension', undefined],
    ['tôi có lương 8 triệu', 'pension', undefined],
    ['cách tính lương hưu thế nào', 'pension', undefined],
    ['nhà tôi hộ nghèo', 'poverty', ['poor']],
    ['nha toi ho ngheo', 'poverty', ['poor']],
    ['nhà tôi cận nghèo', 'poverty', ['near-poor']],
    ['gia đình em thuộc hộ cận nghèo', 'poverty', ['near-poor']],
    ['không phải hộ nghèo', 'poverty', ['near-poor', 'neither']],
    ['không phải hộ nghèo, cận nghèo', 'poverty', ['neither']],
    ['không thuộc hộ nghèo hay cận nghèo', 'poverty', ['neither']],
    ['không phải hộ nghèo mà là cận nghèo', 'poverty', ['near-poor']],
    ['nhà tôi vừa thoát nghèo', 'poverty', ['near-poor', 'neither']],
    ['nhà tôi nghèo lắm', 'poverty', undefined],
    ['hộ nghèo là gì', 'poverty', undefined],
    [
      'nguồn kinh phí hỗ trợ tiền điện cho hộ nghèo được quy định như thế nào',
      'poverty',
      undefined,
    ],
    ['hộ nghèo thì được trợ cấp gì', 'poverty', ['poor']],
    ['vợ tôi nghỉ việc không lương', 'pension', undefined],
    ['sở lao động thương binh và xã hội ở đâu', 'merit', undefined],
    ['con tôi khuyết tật nặng', 'disability', ['severe']],
    ['con tôi bị khuyết tật đặc biệt nặng', 'disability', ['extreme']],
    ['con toi khuyet tat van dong muc do nang', 'disability', ['severe']],
    ['con tôi khuyết tật nhẹ', 'disability', ['mild']],
    ['mẹ tôi không có giấy xác nhận khuyết tật', 'disability', NONE],
    ['mẹ tôi không bị khuyết tật', 'disability', NONE],
    ['con tôi bị khuyết tật', 'disability', undefined],
    ['vợ liệt sĩ', 'disability', undefined],
    ['vợ liệt sĩ', 'merit', ['martyr-relative']],
    ['tôi là con liệt sỹ', 'merit', ['martyr-relative']],
    ['bố tôi là thương binh', 'merit', ['merit']],
    ['bố tôi là thương binh', 'meritTitle', ['war-invalid']],
    ['bố tôi là thương binh 61%', 'birth', undefined],
    ['ông tôi là bệnh binh', 'meritTitle', ['sick-soldier']],
    ['ông tôi nhiễm chất độc da cam', 'meritTitle', ['agent-orange']],
    ['bà tôi là bà mẹ Việt Nam anh hùng', 'meritTitle', ['heroic-mother']],
    ['bố tôi không phải thương binh', 'meritTitle', undefined],
    ['tôi là con thương binh', 'meritTitle', undefined],
    ['tôi là con thương binh', 'merit', ['merit-relative']],
    ['vợ liệt sĩ', 'meritTitle', undefined],
    ['bố tôi có huân chương kháng chiến', 'resistanceMedal', true],
    ['sở lao động thương binh và xã hội ở đâu', 'meritTitle', undefined],
    ['tôi ở xã đặc biệt khó khăn', 'areaClass', ['extremely-difficult']],
    ['nhà tôi ở khu vực III', 'areaClass', ['extremely-difficult']],
    ['xã tôi kv3', 'areaClass', ['extremely-difficult']],
    ['tôi là người Tày', 'ethnicMinority', true],
    ['tôi là người Kinh', 'ethnicMinority', false],
    ['em là sinh viên', 'work', ['student']],
    ['tôi làm ruộng', 'work', ['none']],
    ['mẹ già neo đơn', 'supporter', NONE],
    ['bà không có con cháu', 'supporter', undefined],
    ['bà góa chồng, không có con cháu', 'supporter', NONE],
    ['bà không chồng không con', 'supporter', NONE],
    ['mẹ tôi không có lương hưu, hộ nghèo', 'poverty', ['poor']],
  ])('"%s": %s is %j', (text, fact, expected) => {
    expect(valueOf(hear(text), fact)).toEqual(expected);
  });

  test.each<[string, FactKey, FactValue | undefined]>([
    ['không', 'pension', NONE],
    ['dạ không ạ', 'pension', NONE],
    ['ko', 'pension', NONE],
    ['có', 'pension', ['retirement', 'disability-allowance', 'other-insurance', 'survivor']],
    ['không phải hộ nghèo', 'poverty', ['neither']],
    ['hộ cận nghèo ạ', 'poverty', ['near-poor']],
    ['vâng', 'ethnicMinority', true],
    ['không phải', 'ethnicMinority', false],
    ['nặng', 'disability', ['severe']],
    ['chưa có nhà', 'housingHelped', undefined],
    ['không biết', 'pension', undefined],
  ])('"%s" answers the question on %s: %j', (text, fact, expected) => {
    expect(valueOf(hear(text, { asking: fact }), fact)).toEqual(expected);
  });
});

describe('the class of an area', () => {
  const OF = { 1: ['developing'], 2: ['difficult'], 3: ['extremely-difficult'] } as const;

  test.each<[string, keyof typeof OF]>([
    ['tôi ở khu vực I', 1],
    ['xã tôi thuộc khu vực i', 1],
    ['xa toi thuoc khu vuc i', 1],
    ['toi o khu vuc I', 1],
    ['xã kvi', 1],
    ['xã KV I', 1],
    ['kv 1 ạ', 1],
    ['nhà tôi ở khu vực II', 2],
    ['nha toi o khu vuc ii', 2],
    ['xã tôi kvii', 2],
    ['xa toi kv2', 2],
    ['KHU VỰC II', 2],
    ['nhà tôi ở khu vực III', 3],
    ['nha toi o khu vuc iii', 3],
    ['khu vực III.', 3],
    ['xã tôi kviii', 3],
    ['XÃ TÔI KVIII', 3],
    ['xa toi kv iii', 3],
    ['vùng III ạ', 3],
  ])('"%s" is area %d', (text, area) => {
    expect(valueOf(hear(text), 'areaClass')).toEqual(OF[area]);
    expect(valueOf(hear(text, { asking: 'areaClass' }), 'areaClass')).toEqual(OF[area]);
  });

  test('letters held down are still one letter', () => {
    expect(tokenize('tôiiii iiii', AS_TYPED).map(({ text }) => text)).toEqual(['tôi', 'i']);
  });
});

describe('people', () => {
  const toldOf = (text: string): string[] =>
    hear(text).flatMap((act) => (act.act === 'fact' ? [`${act.who.join('+')}:${act.fact}`] : []));

  test.each([
    ['mẹ tôi 82 tuổi', ['mother:birth']],
    ['má em 82 tuổi', ['mother:birth']],
    ['bầm tôi 82 tuổi', ['mother:birth']],
    ['bố tôi 82 tuổi', ['father:birth']],
    ['ba tôi 82 tuổi', ['father:birth']],
    ['bà tôi 82 tuổi', ['grandmother:birth']],
    ['ba toi 82 tuoi', ['grandmother:birth']],
    ['bà nội em 82 tuổi', ['paternal-grandmother:birth']],
    ['ông ngoại 82 tuổi', ['maternal-grandfather:birth']],
    ['mẹ chồng tôi 82 tuổi', ['mother-in-law:birth']],
    ['bác hàng xóm 82 tuổi', ['neighbour:birth']],
    ['tôi 82 tuổi', ['self:birth']],
    ['em 20 tuổi', ['self:birth']],
    ['cháu 20 tuổi', ['self:birth']],
    ['cháu 5 tuổi', ['grandchild:birth']],
    ['con 5 tuổi', ['child:birth']],
    ['con gái tôi 26 tuổi', ['daughter:birth']],
    ['cháu hỏi cho bà nội cháu 82 tuổi', ['paternal-grandmother:birth']],
    ['82 tuổi rồi, mẹ tôi đấy', ['mother:birth']],
    ['82 tuổi', [':birth']],
    ['bố mẹ tôi 80 và 78 tuổi', ['father:birth', 'mother:birth']],
    ['mẹ tôi 78 còn bố tôi 81', ['mother:birth', 'father:birth']],
    [
      'mẹ tôi 78, bố tôi 81, cả hai không có lương hưu',
      ['mother:birth', 'father:birth', 'mother+father:pension'],
    ],
    [
      'Tôi 45 tuổi, mẹ tôi 78 tuổi không có lương hưu',
      ['self:birth', 'mother:birth', 'mother:pension'],
    ],
    ['mẹ Việt Nam anh hùng 82 tuổi', [':birth', ':merit', ':meritTitle']],
  ])('"%s" → %j', (text, expected) => {
    expect(toldOf(text)).toEqual(expected);
  });
});

describe('spans and texts', () => {
  test('every act points at the words it was read from', () => {
    const text = 'Mẹ tôi 82 tuổi, ko có lương hưu';
    const spans = hear(text).flatMap((act) =>
      act.act === 'fact' ? [text.slice(act.span[0], act.span[1])] : [],
    );
    expect(spans).toEqual(['82 tuổi', 'lương hưu']);
  });

  test('NFD, old tone marks, capitals, stretched letters and hidden characters read alike', () => {
    const plain = hear('mẹ tôi 82 tuổi, không có lương hưu');
    const facts = (acts: readonly Act[]) =>
      acts.flatMap((act) => (act.act === 'fact' ? [[act.who, act.fact, act.value]] : []));
    for (const text of [
      'mẹ tôi 82 tuổi, không có lương hưu'.normalize('NFD'),
      'MẸ TÔI 82 TUỔI, KHÔNG CÓ LƯƠNG HƯU',
      'mẹ tôiiii 82 tuổi, khônggg có lương hưu',
      'mẹ\u200b tôi 82 tu\u200bổi, không có lương\ufeff hưu',
      'mẹ tôi 82 tuổi\n\tkhông có  lương hưu',
    ]) {
      expect(facts(hear(text.normalize('NFC')))).toEqual(facts(plain));
    }
  });

  test('a very long message is read in bounded time, from its beginning', () => {
    const text = `mẹ tôi 82 tuổi ${'không có lương hưu '.repeat(2_000)}`;
    expect(
      tokenize(text, { abbreviations: {}, mend: (word) => word, isBare: () => true }).length,
    ).toBeLessThan(600);
    expect(valueOf(hear(text), 'birth')).toBeDefined();
  });
});
