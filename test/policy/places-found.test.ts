import fc from 'fast-check';
import type { Place, PlaceAnswer } from '../../src/policy';
import { findPlace, requirePlace, successorOf } from '../../src/policy';
import { PLACES } from '../../src/policy/places/register';
import { civilDate } from '../../src/shared/civil-date';
import { foldText } from '../../src/shared/fold-text';

const BEFORE = civilDate('2025-06-30');
const DAY = civilDate('2025-07-01');
const AFTER = civilDate('2025-07-02');

/** An answer in one line: 'place 04480 xã Cao Phạ', 'abolished xã Cao Phạ > xã Tú Lệ' … */
function said(text: string, on: string): string {
  const found = findPlace(text, civilDate(on));
  switch (found.kind) {
    case 'place':
      return ['place', found.place.code, found.place.title, ...namesakes(found)].join(' ');
    case 'abolished':
      return `abolished ${found.place.title} > ${found.successor.title}`;
    case 'not-yet':
      return `not-yet ${found.place.title} < ${found.was.map(({ title }) => title).join(', ')}`;
    case 'ambiguous':
      return `ambiguous ${found.candidates.map(titled).join(' | ')}`;
    case 'unknown':
      return ['unknown', ...found.near.map(titled)].join(' ');
  }
}

function titled({ title, formerDistricts }: { title: string; formerDistricts: readonly string[] }) {
  return `${title} (${formerDistricts.join(', ')})`;
}

function namesakes(found: Extract<PlaceAnswer, { kind: 'place' }>): string[] {
  return found.namesakes.map((old) => `[${old.title} > ${successorOf(old).title}]`);
}

describe('the day before, the day, and the day after', () => {
  test.each([
    ['Cao Phạ', '2025-06-30', 'place 04480 xã Cao Phạ'],
    ['Cao Phạ', '2025-07-01', 'abolished xã Cao Phạ > xã Tú Lệ'],
    ['Cao Phạ', '2025-07-02', 'abolished xã Cao Phạ > xã Tú Lệ'],
    [
      'Lục Yên',
      '2025-06-30',
      'not-yet xã Lục Yên < thị trấn Yên Thế, xã Minh Xuân, xã Yên Thắng, xã Liễu Đô',
    ],
    ['Lục Yên', '2025-07-01', 'place 04303 xã Lục Yên'],
    ['Lục Yên', '2025-07-02', 'place 04303 xã Lục Yên'],
    ['Chế Tạo', '2025-06-30', 'place 04489 xã Chế Tạo'],
    ['Chế Tạo', '2025-07-01', 'place 04489 xã Chế Tạo'],
    ['Mậu A', '2025-06-30', 'place 04375 thị trấn Mậu A'],
    ['Mậu A', '2025-07-01', 'place 04375 xã Mậu A'],
    [
      'xã Mậu A',
      '2025-06-30',
      'not-yet xã Mậu A < thị trấn Mậu A, xã Mậu Đông, xã Ngòi A, xã An Thịnh, xã Yên Thái',
    ],
    ['TT Mậu A', '2025-07-01', 'abolished thị trấn Mậu A > xã Mậu A'],
    // The codes were used again with another meaning.
    ['04606', '2025-06-30', 'place 04606 xã Pá Hu'],
    ['04606', '2025-07-01', 'place 04606 xã Trạm Tấu'],
    ['04600', '2025-06-30', 'place 04600 xã Trạm Tấu'],
    ['04600', '2025-07-01', 'abolished xã Trạm Tấu > xã Trạm Tấu'],
    [' 04543 ', '2025-07-01', 'place 04543 phường Âu Lâu'],
    ['04543', '2025-06-30', 'place 04543 xã Giới Phiên'],
    ['04663', '2025-06-30', 'place 04663 xã Phù Nham'],
    ['99999', '2025-07-01', 'unknown'],
  ])('%s on %s: %s', (text, on, answer) => expect(said(text, on)).toBe(answer));
});

describe('ways of writing', () => {
  test.each([
    ['xã Cao Phạ', 'place 04480 xã Cao Phạ'],
    ['XÃ CAO PHẠ', 'place 04480 xã Cao Phạ'],
    ['x. cao pha', 'place 04480 xã Cao Phạ'],
    ['TT. Mậu A', 'place 04375 thị trấn Mậu A'],
    ['T.T Mậu A', 'place 04375 thị trấn Mậu A'],
    ['thi tran mau a, h. van yen, tinh yen bai', 'place 04375 thị trấn Mậu A'],
    ['P.Hồng Hà - TP Yên Bái', 'place 04264 phường Hồng Hà'],
    ['Phường Cầu Thia (thị xã Nghĩa Lộ)', 'place 04291 phường Cầu Thia'],
    ['xã Xà Hồ', 'place 04594 xã Xà Hồ'],
    ['Xà Hồ', 'place 04594 xã Xà Hồ'],
    ['xã Trạm Tấu huyện Trạm Tấu', 'place 04600 xã Trạm Tấu'],
    ['Tân Thịnh, Văn Chấn', 'place 04696 xã Tân Thịnh'],
    [
      'Tân Thịnh, Yên Bái',
      'ambiguous xã Tân Thịnh (huyện Văn Chấn) | xã Tân Thịnh (thành phố Yên Bái)',
    ],
    ['Tân Thịnh, TP Yên Bái', 'place 04279 xã Tân Thịnh'],
    ['xã Cao Phạ, tỉnh Lào Cai', 'unknown xã Cao Phạ (huyện Mù Cang Chải)'],
    ['xã Lục Yên, tỉnh Lào Cai', said('Lục Yên', '2025-06-30')],
    ['phường Cao Phạ', 'unknown xã Cao Phạ (huyện Mù Cang Chải)'],
    ['huyện Văn Chấn', 'unknown'],
    ['Mường Thanh', 'unknown'],
    ['', 'unknown'],
    ['xã', 'unknown'],
    ['xã Cao Phạ xã Cao Phạ', 'unknown'],
    ['cao pha '.repeat(500), 'unknown'],
  ])('%s before the merger: %s', (text, answer) => expect(said(text, '2025-06-30')).toBe(answer));

  test.each([
    ['P. Yên Bái', 'place 04252 phường Yên Bái'],
    ['phuong Nghia Lo', 'place 04288 phường Nghĩa Lộ'],
    ['xã Cao Phạ, tỉnh Lào Cai', 'abolished xã Cao Phạ > xã Tú Lệ'],
    ['xã Cao Phạ, huyện Mù Cang Chải, tỉnh Yên Bái', 'abolished xã Cao Phạ > xã Tú Lệ'],
    ['Tú Lệ, huyện Mù Cang Chải', 'place 04630 xã Tú Lệ'],
    ['Tú Lệ, tỉnh Yên Bái', 'place 04630 xã Tú Lệ'],
    ['Tân Thịnh', 'ambiguous xã Tân Thịnh (huyện Văn Chấn) | xã Tân Thịnh (thành phố Yên Bái)'],
    ['Tân Thịnh, Văn Chấn', 'abolished xã Tân Thịnh > xã Chấn Thịnh'],
    // Names that a district bore.
    ['Yên Bình', 'place 04714 xã Yên Bình'],
    ['Trấn Yên', 'place 04498 xã Trấn Yên'],
    ['Văn Chấn', 'place 04672 xã Văn Chấn'],
    ['Mù Cang Chải', 'place 04456 xã Mù Cang Chải'],
    ['Lào Cai', 'place 02647 phường Lào Cai'],
    // The same name, another content.
    ['xã Trạm Tấu', 'place 04606 xã Trạm Tấu'],
    ['Trạm Tấu', 'place 04606 xã Trạm Tấu [thị trấn Trạm Tấu > xã Hạnh Phúc]'],
    ['thị trấn Trạm Tấu', 'abolished thị trấn Trạm Tấu > xã Hạnh Phúc'],
    ['Trung Tâm', 'place 04663 phường Trung Tâm [xã Trung Tâm > xã Phúc Lợi]'],
    ['xã Trung Tâm', 'abolished xã Trung Tâm > xã Phúc Lợi'],
    ['Trung Tâm, Lục Yên', 'abolished xã Trung Tâm > xã Phúc Lợi'],
    ['Nghĩa Lộ', 'place 04288 phường Nghĩa Lộ [xã Nghĩa Lộ > phường Trung Tâm]'],
    ['xã Nghĩa Lộ', 'abolished xã Nghĩa Lộ > phường Trung Tâm'],
    ['Khánh Yên', 'place 03103 xã Khánh Yên [thị trấn Khánh Yên > xã Văn Bàn]'],
    ['Nam Cường', 'place 04273 phường Nam Cường [phường Nam Cường > phường Cam Đường]'],
    ['Nam Cường, TP Lào Cai', 'abolished phường Nam Cường > phường Cam Đường'],
  ])('%s since the merger: %s', (text, answer) => expect(said(text, '2025-07-02')).toBe(answer));
});

describe('homonyms before the merger are asked back, and the district settles them', () => {
  test.each([
    ['Nam Cường', 'TP Lào Cai', '02671', 'TP Yên Bái', '04273'],
    ['Thanh Bình', 'Mường Khương', '02779', 'Sa Pa', '03022'],
    ['Minh Tân', 'Bảo Yên', '02977', 'Yên Bái', '04255'],
    ['Tân An', 'Văn Bàn', '03079', 'Nghĩa Lộ', '04288'],
    ['Tân Thịnh', 'TP Yên Bái', '04279', 'Văn Chấn', '04696'],
    ['Trung Tâm', 'Lục Yên', '04372', 'Nghĩa Lộ', '04285'],
  ])('%s: %s (%s) or %s (%s)', (name, district, code, other, otherCode) => {
    const found = findPlace(name, BEFORE);
    if (found.kind !== 'ambiguous') throw new Error(found.kind);
    expect(found.candidates.map((one) => one.code).sort()).toEqual([code, otherCode].sort());
    expect(findPlace(`${name}, ${district}`, BEFORE)).toMatchObject({ place: { code } });
    expect(findPlace(`${name}, ${other}`, BEFORE)).toMatchObject({ place: { code: otherCode } });
  });

  test('the commune and the town of Trạm Tấu lie in one district: the kind settles them', () => {
    expect(said('Trạm Tấu', '2025-06-30')).toBe(
      'ambiguous xã Trạm Tấu (huyện Trạm Tấu) | thị trấn Trạm Tấu (huyện Trạm Tấu)',
    );
    expect(said('TT Trạm Tấu', '2025-06-30')).toBe('place 04585 thị trấn Trạm Tấu');
  });

  test.each([
    ['minh quan', 'ambiguous xã Minh Quán (huyện Trấn Yên) | xã Minh Quân (huyện Trấn Yên)'],
    ['Minh Quân', 'place 04567 xã Minh Quân'],
    ['xã Minh Quán, Trấn Yên', 'place 04516 xã Minh Quán'],
    ['sa pa', 'ambiguous phường Sa Pa (thị xã Sa Pa) | phường Sa Pả (thị xã Sa Pa)'],
    ['phường Sa Pa', 'place 03001 phường Sa Pa'],
    [
      'la pan tan',
      'ambiguous xã La Pán Tẩn (huyện Mù Cang Chải) | xã La Pan Tẩn (huyện Mường Khương)',
    ],
    ['La Pán Tẩn', 'place 04483 xã La Pán Tẩn'],
    // Marks that fit no name decide nothing.
    ['Xã Minh Quan', 'ambiguous xã Minh Quán (huyện Trấn Yên) | xã Minh Quân (huyện Trấn Yên)'],
  ])('names that differ by their marks alone: %s is %s', (text, answer) => {
    expect(said(text, '2025-06-30')).toBe(answer);
  });

  test('a name of today that without marks is also an old one of elsewhere is asked back', () => {
    expect(said('nam chay', '2025-07-02')).toBe(
      'ambiguous xã Nậm Chày (huyện Văn Bàn) | xã Nậm Chảy (huyện Mường Khương)',
    );
    expect(said('nam chay, muong khuong', '2025-07-02')).toBe(said('Nậm Chảy', '2025-07-02'));
    expect(said('Nậm Chảy', '2025-07-02')).toBe('abolished xã Nậm Chảy > xã Mường Khương');
  });
});

describe('spellings of the list of codes and of the act name the same place', () => {
  test.each([
    ['Mù Căng Chải', 'Mù Cang Chải'],
    ['Dế Su Phình', 'Dế Xu Phình'],
    ['Hát Lìu', 'Hát Lừu'],
    ['Tà Si Láng', 'Tà Xi Láng'],
    ['Thị trấn NT Liên Sơn', 'thị trấn Nông trường Liên Sơn'],
    ['TT Liên Sơn', 'thị trấn Nông trường Liên Sơn'],
    ['NT Trần Phú', 'Nông trường Trần Phú'],
    ['Thị trấn N.T Phong Hải', 'TT Nông trường Phong Hải'],
    ['Khánh Hoà', 'Khánh Hòa'],
    ['Xuân Hoà', 'Xuân Hòa'],
    ['Vạn Hoà', 'Vạn Hòa'],
    ['Hoà Mạc', 'Hòa Mạc'],
    ['Nàn Xín', 'Nàn Sín'],
    ['Tả Ngải Chồ', 'Tả Ngài Chồ'],
    ['Nậm Rạng', 'Nậm Dạng'],
    ['Nậm Chầy', 'Nậm Chày'],
    ['Thẩm Dương', 'Thẳm Dương'],
    ['Sơn Thủy', 'Sơn Thuỷ'],
  ])('%s is %s', (listed, written) => {
    const place = requirePlace(written, BEFORE);
    expect(findPlace(listed, BEFORE)).toMatchObject({ kind: 'place', place });
    expect(findPlace(foldText(listed), AFTER)).toEqual(findPlace(foldText(written), AFTER));
  });

  test('today’s Tà Xi Láng and Nậm Chày are found by the other spelling too', () => {
    expect(said('Tà Si Láng', '2025-07-01')).toBe('place 04603 xã Tà Xi Láng');
    expect(said('Nậm Chầy', '2025-07-01')).toBe('place 03076 xã Nậm Chày');
  });
});

describe('however a name is typed', () => {
  const texts = PLACES.flatMap(({ name, title, formerDistricts }) => [
    name,
    title,
    ...formerDistricts.map((district) => `${title}, ${district}`),
  ]);
  const typed = fc.record({
    text: fc.constantFrom(...texts),
    on: fc.constantFrom(BEFORE, DAY, AFTER),
  });

  test('capitals, spaces and the coding of marks change nothing', () => {
    fc.assert(
      fc.property(typed, ({ text, on }) => {
        const answer = findPlace(text, on);
        const spaced = `  ${text.replace(/ /g, '   ')} `;
        for (const same of [text.toUpperCase(), text.toLowerCase(), text.normalize('NFD'), spaced])
          expect(findPlace(same, on)).toEqual(answer);
      }),
      { numRuns: 500 },
    );
  });

  test('leaving out the marks leads to the same place, to its commune of today, or to a question with it', () => {
    const asked = new Set<string>();
    for (const text of texts) {
      for (const on of [BEFORE, DAY]) {
        const [answer, plain] = [findPlace(text, on), findPlace(foldText(text), on)];
        if (plain.kind === answer.kind) expect(placesIn(plain)).toEqual(placesIn(answer));
        else if (plain.kind === 'place') expect(answer).toMatchObject({ successor: plain.place });
        else {
          expect(plain.kind).toBe('ambiguous');
          expect(placesIn(plain)).toEqual(expect.arrayContaining([...placesIn(answer)]));
          for (const { name } of placesIn(plain)) asked.add(name);
        }
      }
    }
    expect([...asked].sort()).toEqual(
      [
        ...['Minh Quân', 'Minh Quán', 'La Pan Tẩn', 'La Pán Tẩn'],
        ...['Sa Pa', 'Sa Pả', 'Nậm Chày', 'Nậm Chảy'],
      ].sort(),
    );
  });
});

/** The places that an answer names: the choices, or the one. */
function placesIn(found: PlaceAnswer): readonly Place[] {
  return 'candidates' in found ? found.candidates : 'place' in found ? [found.place] : [];
}

describe('a place that must be one', () => {
  test.each([
    [
      'Cao Phạ',
      DAY,
      {
        why: 'abolished',
        place: 'xã Cao Phạ, huyện Mù Cang Chải',
        since: '2025-07-01',
        successor: 'xã Tú Lệ',
        act: 'Điều 1 khoản 4 Nghị quyết 1673/NQ-UBTVQH15',
      },
    ],
    [
      'Tú Lệ, Sa Pa',
      DAY,
      { why: 'unknown', candidates: 'xã Tú Lệ, huyện Văn Chấn; xã Tú Lệ, tỉnh Lào Cai' },
    ],
    ['Hà Nội', DAY, { why: 'unknown', candidates: '' }],
    ['phường Yên Bái', BEFORE, { why: 'not-yet', place: 'phường Yên Bái', since: '2025-07-01' }],
    [
      'Tân Thịnh',
      BEFORE,
      {
        why: 'ambiguous',
        candidates: 'xã Tân Thịnh, huyện Văn Chấn; xã Tân Thịnh, thành phố Yên Bái',
      },
    ],
  ])('%s on %s is refused: %j', (text, on, details) => {
    expect(() => requirePlace(text, on)).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        details: expect.objectContaining({ field: 'place', ...details }),
        message: expect.stringMatching(/^\p{Lu}.*\.$/u),
      }),
    );
  });

  test('what was typed is not repeated', () => {
    expect(() => requirePlace('nhà bà Đào, 0912345678', DAY)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('0912345678') }),
    );
  });
});
