import type { Place, PlaceAnswer } from '../../src/policy';
import {
  addressOf,
  EARLIEST_DAY,
  findPlace,
  placeByCode,
  poorDistrictOf,
  predecessorsOf,
  provinceOf,
  requirePlace,
  successorOf,
} from '../../src/policy';
import { PLACES } from '../../src/policy/places/register';
import { readCommunes } from '../../src/policy/places/read-communes';
import { standsOn } from '../../src/policy/places/place';
import { civilDate } from '../../src/shared/civil-date';
import { MERGED_COMMUNES } from './merged-communes.cases';

const BEFORE = civilDate('2025-06-30');
const DAY = civilDate('2025-07-01');
const AFTER = civilDate('2025-07-02');

const OLD = PLACES.filter((place) => standsOn(place, BEFORE));
const NEW = PLACES.filter((place) => standsOn(place, DAY));

describe('the list agrees with the figures of the law', () => {
  test.each([
    ['yen-bai', 168, 51, 7],
    ['lao-cai', 151, 48, 3],
  ] as const)(
    'former %s: %i old communes became %i, %i of them wards',
    (province, old, now, wards) => {
      const lies = ({ formerProvince }: Place) => formerProvince === province;
      expect(OLD.filter(lies)).toHaveLength(old);
      expect(NEW.filter(lies)).toHaveLength(now);
      expect(NEW.filter((place) => lies(place) && place.kind === 'ward')).toHaveLength(wards);
    },
  );

  test('today there are 89 communes, 10 wards and no towns', () => {
    const kinds = NEW.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'commune')).toHaveLength(89);
    expect(kinds.filter((kind) => kind === 'ward')).toHaveLength(10);
    expect(NEW).toHaveLength(99);
  });

  test.each([
    ['thành phố Yên Bái', 14],
    ['thị xã Nghĩa Lộ', 14],
    ['huyện Lục Yên', 24],
    ['huyện Văn Yên', 25],
    ['huyện Mù Cang Chải', 14],
    ['huyện Trấn Yên', 18],
    ['huyện Trạm Tấu', 12],
    ['huyện Văn Chấn', 24],
    ['huyện Yên Bình', 23],
  ])('%s had %i', (district, count) => {
    expect(OLD.filter((place) => place.formerDistricts.includes(district))).toHaveLength(count);
  });

  // In the list of codes as it stood on 2025-06-30 those of former Lào Cai run by district.
  test.each([
    ['thành phố Lào Cai', '02635', '02680', ['02746']],
    ['huyện Bát Xát', '02683', '02743', ['02749']],
    ['huyện Mường Khương', '02752', '02797', []],
    ['huyện Si Ma Cai', '02800', '02836', []],
    ['huyện Bắc Hà', '02839', '02899', []],
    ['huyện Bảo Thắng', '02902', '02944', []],
    ['huyện Bảo Yên', '02947', '02998', []],
    ['thị xã Sa Pa', '03001', '03052', []],
    ['huyện Văn Bàn', '03055', '03121', []],
  ])('%s had the codes from %s to %s and %j', (district, first, last, more: string[]) => {
    const inRange = ({ code }: Place) => (code >= first && code <= last) || more.includes(code);
    expect(OLD.filter((place) => place.formerDistricts.includes(district))).toEqual(
      OLD.filter(inRange),
    );
  });

  test('twelve of today cross old districts, and none crosses the two provinces', () => {
    const crossing = NEW.filter(({ formerDistricts }) => formerDistricts.length > 1);
    expect(crossing.map(({ name }) => name).sort()).toEqual(
      [
        ...['Tú Lệ', 'Mỏ Vàng', 'Liên Sơn', 'Nghĩa Lộ', 'Nam Cường', 'Văn Phú', 'Âu Lâu'],
        ...['Lào Cai', 'Cốc San', 'Lùng Phình', 'Gia Phú', 'Bảo Hà'],
      ].sort(),
    );
    for (const place of NEW)
      for (const old of predecessorsOf(place))
        expect(old.formerProvince).toBe(place.formerProvince);
  });

  test('eight communes stand as they were; the clauses of the act run from 1 to 92', () => {
    const untouched = PLACES.filter(({ from, until }) => from === null && until === null);
    expect(untouched.map(({ name }) => name).sort()).toEqual(
      [
        ...['Cát Thịnh', 'Chế Tạo', 'Lao Chải', 'Nậm Có', 'Nậm Xé', 'Ngũ Chỉ Sơn'],
        ...['Phong Dụ Thượng', 'Tà Xi Láng'],
      ].sort(),
    );
    expect(new Set(PLACES.map(({ law }) => law.at)).size).toBe(92);
    expect(PLACES.every(({ law }) => law.act.includes('1673') && law.standing === 'primary')).toBe(
      true,
    );
  });

  test('code and first day together name one place; codes alone were used again', () => {
    const keys = PLACES.map(({ code, from }) => `${code} ${from}`);
    expect(new Set(keys).size).toBe(PLACES.length);
    expect(new Set(PLACES.map(({ code }) => code)).size).toBe(319);
    expect(Object.isFrozen(PLACES) && PLACES.every((place) => Object.isFrozen(place))).toBe(true);
  });

  test('each code of today was that of one of its parts', () => {
    for (const place of NEW)
      expect(predecessorsOf(place).map(({ code }) => code)).toContain(place.code);
  });

  test('a line of another shape is found at load', () => {
    expect(() =>
      readCommunes('yen-bai', '4 | 4630 xã Tú Lệ | huyện X: 04480 xã Cao Phạ'),
    ).toThrow();
    expect(() => readCommunes('yen-bai', '4 | 04630 xã Tú Lệ')).toThrow('not a line of communes');
  });
});

describe('every commune of the list of codes', () => {
  const names = MERGED_COMMUNES.map(({ old, now }) => [old.title, old.code, now] as const);

  test('the list has 319 old and 99 new ones', () => {
    expect(new Set(MERGED_COMMUNES.map(({ old }) => old.code)).size).toBe(319);
    expect(new Set(MERGED_COMMUNES.map(({ now }) => now.code)).size).toBe(99);
  });

  test.each(names)(
    '%s (%s) resolves before the merger and leads to its successor after',
    (...row) => {
      const [title, code, now] = row;
      const old = placeByCode(code, BEFORE);
      if (old === null) throw new Error('no such code');
      // With its kind and district, in the spelling of the list, each is found alone.
      const address = [title, ...old.formerDistricts].join(', ');
      expect(findPlace(address, BEFORE)).toMatchObject({ kind: 'place', place: old });
      expect(successorOf(old)).toBe(placeByCode(now.code, DAY));
      const later = findPlace(address, AFTER);
      if (later.kind === 'abolished') expect(later.successor).toBe(successorOf(old));
      else expect(later).toMatchObject({ kind: 'place', place: successorOf(old) });
      expect(predecessorsOf(successorOf(old))).toContain(old);
    },
  );

  test.each([...new Set(MERGED_COMMUNES.map(({ now }) => `${now.code} ${now.title}`))])(
    '%s resolves after the merger, by its name, kind and name, and code',
    (line) => {
      const place = placeByCode(line.slice(0, 5), DAY);
      if (place === null) throw new Error('no such code');
      for (const text of [
        line.slice(6),
        place.name,
        place.title,
        addressOf(place, DAY),
        place.code,
      ])
        expect(findPlace(text, DAY)).toMatchObject({ kind: 'place', place });
      expect(successorOf(place)).toBe(place);
      expect(provinceOf(place, DAY)).toBe('lao-cai');
    },
  );

  test('the address of a place names it alone on its day', () => {
    for (const [on, places] of [
      [BEFORE, OLD],
      [AFTER, NEW],
    ] as const)
      for (const place of places)
        expect(findPlace(addressOf(place, on), on)).toMatchObject({ kind: 'place', place });
  });
});

test('the first day of the lists is the first day of the law', () => {
  expect(findPlace('Cao Phạ', civilDate(EARLIEST_DAY)).kind).toBe('place');
  expect(() => findPlace('Cao Phạ', civilDate('2021-06-30'))).toThrow(
    expect.objectContaining({ code: 'NOT_IN_FORCE' }),
  );
});

describe('poor districts until 2025-06-30', () => {
  test.each([
    ['xã Cao Phạ', 'yes', 'secondary'],
    ['xã Tú Lệ', 'no', 'unverified'],
    ['xã Pá Hu', 'yes', 'unverified'],
    ['xã Chế Tạo', 'yes', 'secondary'],
    ['xã Y Tý', 'yes', 'secondary'],
    ['phường Hồng Hà', 'no', 'unverified'],
  ])('old %s: %s (%s)', (text, truth, standing) => {
    const poor = poorDistrictOf(requirePlace(text, BEFORE), BEFORE);
    expect(poor).toMatchObject({ truth, law: { act: 'Quyết định 353/QĐ-TTg', standing } });
  });

  test.each([
    ['xã Mù Cang Chải', 'yes'],
    ['xã Tú Lệ', 'unknown'],
    ['xã Cốc San', 'unknown'],
    ['xã Lùng Phình', 'yes'],
    ['phường Lào Cai', 'no'],
  ])('the parts of today’s %s: %s', (text, truth) => {
    expect(poorDistrictOf(requirePlace(text, DAY), BEFORE)?.truth).toBe(truth);
  });

  test('nothing is said before the list was made and since the districts ended', () => {
    const place = requirePlace('xã Chế Tạo', DAY);
    expect(poorDistrictOf(place, civilDate('2022-03-14'))).toBeNull();
    expect(poorDistrictOf(place, civilDate('2022-03-15'))?.truth).toBe('yes');
    expect(poorDistrictOf(place, DAY)).toBeNull();
  });
});

test('the province changes for former Yên Bái with the merger, the former one stays known', () => {
  const old = requirePlace('xã Cao Phạ', BEFORE);
  const untouched = requirePlace('xã Chế Tạo', BEFORE);
  expect([provinceOf(old, BEFORE), provinceOf(untouched, BEFORE)]).toEqual(['yen-bai', 'yen-bai']);
  expect([provinceOf(untouched, DAY), untouched.formerProvince]).toEqual(['lao-cai', 'yen-bai']);
  const today: PlaceAnswer = findPlace('xã Tú Lệ', DAY);
  expect(today).toMatchObject({ place: { formerProvince: 'yen-bai' } });
});
