import { foldText } from '../../shared/fold-text';

/** The 54 peoples of Vietnam by the names of the census list (Quyết định 121-TCTK/PPCĐ, 1979). */
export const ETHNIC_GROUPS = [
  ...['Kinh', 'Mông', 'Tày', 'Dao', 'Thái', 'Giáy', 'Nùng', 'Mường', 'Phù Lá', 'Hà Nhì'],
  ...['Lào', 'Kháng', 'La Ha', 'La Chí', 'Bố Y', 'Khơ Mú', 'Sán Chay', 'Sán Dìu', 'Hoa', 'Ngái'],
  ...['Lô Lô', 'Lự', 'Pà Thẻn', 'Cơ Lao', 'Pu Péo', 'Cống', 'La Hủ', 'Si La', 'Mảng', 'Xinh Mun'],
  ...['Thổ', 'Chứt', 'Ơ Đu', 'Bru - Vân Kiều', 'Tà Ôi', 'Cơ Tu', 'Gia Rai', 'Ê Đê', 'Ba Na'],
  ...['Xơ Đăng', 'Giẻ Triêng', 'Hrê', 'Co', 'Chơ Ro', 'Mnông', 'Xtiêng', 'Mạ', 'Cơ Ho', 'Raglay'],
  ...['Chăm', 'Chu Ru', 'Khơ Me', 'Rơ Măm', 'Brâu'],
] as const;

/** How else lists of the province write them. */
const SPELLINGS: Readonly<Record<string, string>> = {
  viet: 'Kinh',
  "h'mong": 'Mông',
  hmong: 'Mông',
  meo: 'Mông',
  'cao lan': 'Sán Chay',
  'san chi': 'Sán Chay',
  'xa pho': 'Phù Lá',
  day: 'Giáy',
  khmer: 'Khơ Me',
};
const BY_NAME = new Map<string, string>([
  ...ETHNIC_GROUPS.map((name) => [foldText(name), name] as const),
  ...Object.entries(SPELLINGS),
]);

/** The people of this name in any spelling, 'dân tộc' before it or not; null when there is none. */
export function ethnicGroup(text: string): string | null {
  const name = foldText(text)
    .replace(/^(dan toc|nguoi) /, '')
    .replace(/’/g, "'");
  return BY_NAME.get(name) ?? null;
}
