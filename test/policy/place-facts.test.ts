import { areaOf, requirePlace } from '../../src/policy';
import { placeFacts } from '../../src/policy/places/place-facts';
import { civilDate } from '../../src/shared/civil-date';

const told = (text: string, on: string) =>
  placeFacts(requirePlace(text, civilDate(on)), civilDate(on));

test.each([
  ['phường Yên Bái', '2026-11-26', { settlement: ['ward'] }],
  // A commune of today may hold a former town: only its people know.
  ['xã Tú Lệ', '2026-11-26', { settlement: ['former-town', 'rural'] }],
  ['thị trấn Mậu A', '2025-06-30', { settlement: ['former-town'] }],
  ['xã Cao Phạ', '2025-06-30', { settlement: ['rural'], poorCommune: true }],
  // The list itself was not read: that a district is not on it is not told.
  ['xã Tân Hợp, huyện Văn Yên', '2025-06-30', { settlement: ['rural'] }],
] as const)('%s on %s', (text, on, facts) => {
  expect(told(text, on)).toEqual(facts);
});

test('top-ups of a place are those of its commune and its former province', () => {
  const on = civilDate('2026-11-26');
  expect(areaOf(requirePlace('xã Tú Lệ', on))).toEqual({
    commune: '04630',
    formerProvince: 'yen-bai',
  });
});
