import { demoPeople } from '../../src/services/demo-people';
import { isCivilDate } from '../../src/shared/civil-date';

const people = demoPeople(20);

test('twenty households hold about sixty people, the same every time', () => {
  expect(people.length).toBeGreaterThan(55);
  expect(people.length).toBeLessThan(70);
  expect(demoPeople(20)).toEqual(people);
});

test('no two of them share a name, and the peoples of the region are all there', () => {
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
  const peoples = new Set(people.map(({ ethnicity }) => ethnicity));
  expect([...peoples].sort()).toEqual(['Dao', 'Kinh', 'Mông', 'Thái', 'Tày']);
});

test('every birth is a real day or a whole year, and every gift a real day with whole money', () => {
  for (const { birthFrom, birthTo, given } of people) {
    expect([isCivilDate(birthFrom), isCivilDate(birthTo), birthFrom <= birthTo]).toEqual([
      true,
      true,
      true,
    ]);
    for (const { givenOn, amount } of given) {
      expect(isCivilDate(givenOn)).toBe(true);
      expect(amount === null || Number.isInteger(amount)).toBe(true);
    }
  }
});
