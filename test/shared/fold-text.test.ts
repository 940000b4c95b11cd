import { foldText } from '../../src/shared/fold-text';

test.each([
  ['Nguyễn  Thị ĐÀO', 'nguyen thi dao'],
  ['Nguyễn Thị Đào'.normalize('NFD'), 'nguyen thi dao'],
  ['  Giàng\tA\nPáo ', 'giang a pao'],
  ['NGUYEN THI DAO', 'nguyen thi dao'],
  ['', ''],
])('%p folds to %p', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
