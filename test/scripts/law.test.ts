import { lawText } from '../../scripts/law-text';
import { civilDate } from '../../src/shared/civil-date';

const TODAY = civilDate('2026-11-24');

test('a programme is printed as it stands today when no day is given', () => {
  const text = lawText(['--programme', 'social-housing-purchase'], TODAY);
  expect(text).toContain('# Mua, thuê mua nhà ở xã hội, ngày 24/11/2026');
  expect(text).toContain('không quá 25.000.000 đồng/tháng');
  expect(text).toContain('Mẫu số 01 [Phụ lục Nghị định 136/2026/NĐ-CP]');
});

test('--on turns the clock back', () => {
  const text = lawText(['--programme', 'social-housing-purchase', '--on', '2025-10-09'], TODAY);
  expect(text).toContain('không quá 15.000.000 đồng/tháng');
});

test('the poverty review is printed with the services and indicators of the day', () => {
  const text = lawText(['--programme', 'poverty-review'], TODAY);
  expect(text).toContain('| Nhà ở | Diện tích nhà ở | Dưới 8 m² cho mỗi người |');
  expect(text.match(/^\| [^-].*\|$/gm)?.length).toBe(13);
  expect(lawText(['--programme', 'poverty-review', '--on', '2027-01-01'], TODAY)).not.toContain(
    'Diện tích nhà ở',
  );
});

test('diff tells what a day brought', () => {
  const text = lawText(['diff', '2026-06-30', '2026-07-01'], TODAY);
  expect(text).toContain('2.340.000 đồng/tháng → 2.530.000 đồng/tháng');
});

test.each([
  [[], 'Name one of the programmes'],
  [['--programme', 'none'], 'social-housing-purchase: Mua, thuê mua nhà ở xã hội'],
  [['--programme'], 'has no value'],
  [['--colour', 'red'], 'not known'],
  [['--programme', 'social-pension', '--on', '31/12/2025'], 'YYYY-MM-DD'],
  [['--programme', 'social-pension', '--on', '2021-06-30'], 'no law for days before 2021-07-01'],
  [['diff', '2025-07-01'], 'YYYY-MM-DD'],
  [['diff', '2025-07-02', '2025-07-01'], 'The earlier day comes first'],
  [['diff', '2025-07-01', '2025-07-02', '2025-07-03'], 'no command'],
  [['show'], 'no command'],
])('%j is refused with a sentence that helps', (args, sentence) => {
  expect(() => lawText(args, TODAY)).toThrow(sentence);
});
