import { pick } from '../../shared/random';
import type { Random } from '../../shared/random';

/** How a people of the uplands names its children. */
export interface People {
  readonly ethnicity: string;
  readonly families: readonly string[];
  /** Between family and given name. */
  readonly womensMiddle: readonly string[];
  readonly mensMiddle: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** The most children of a house. */
  readonly children: number;
  /** The share of poor and of near-poor households. */
  readonly poor: number;
  readonly nearPoor: number;
}

const words = (text: string): readonly string[] => text.split(' ');

const KINH: People = {
  ethnicity: 'Kinh',
  families: words(
    'Nguyễn Trần Lê Phạm Hoàng Vũ Đỗ Bùi Ngô Dương Đinh Lương Đoàn Trịnh Mai Tạ Cao Đào Phan Hà',
  ),
  womensMiddle: words('Thị Thị Thị Thu Ngọc Thanh Minh Phương Hồng Kim Bích Thùy Mai Khánh'),
  mensMiddle: words('Văn Văn Đức Quang Minh Hữu Xuân Mạnh Tuấn Anh Trung Công Đình Duy Thành'),
  women: words(
    'Hoa Lan Hương Hằng Nga Thủy Tuyết Hạnh Nhung Oanh Yến Trang Linh Huyền Ngân Thảo Hiền Loan Dung Quyên Vân Xuân Bích Chi Hà Giang',
  ),
  men: words(
    'Hùng Dũng Cường Sơn Hải Long Nam Tuấn Tú Thắng Hòa Khải Vinh Thịnh Hậu Đạt Phúc Quân Kiên Bình Toàn Trường Lâm Huy Hiếu Khoa',
  ),
  children: 3,
  poor: 0.03,
  nearPoor: 0.04,
};
const TAY: People = {
  ethnicity: 'Tày',
  families: words('Hoàng Nông Hà Lương Lộc Ma Vi Triệu Lục Mai Nguyễn Bế'),
  womensMiddle: words('Thị Thị Thúy Thu Bích Hồng'),
  mensMiddle: words('Văn Văn Đình Quang Tiến Xuân Ngọc'),
  women: words('Phượng Niềm Thắm Sen Nhình Lả Hoan Mến Duyên Xoan Nụ Thơm Diệp Liễu Hảo'),
  men: words('Thiết Điệp Quế Bảo Thụ Nghiệp Lưu Chính Luyện Đại Thưởng Khoát Tình Kính Vượng'),
  children: 3,
  poor: 0.1,
  nearPoor: 0.08,
};
const MONG: People = {
  ethnicity: 'Mông',
  families: words('Giàng Sùng Thào Vàng Lý Mùa Cứ Hảng Lờ Chang Phàng Khang Ma Vừ Tráng Cư Thền'),
  womensMiddle: words('Thị Thị Thị A'),
  mensMiddle: words('A A A A Seo Văn'),
  women: words('Mỷ Dở Sua Chớ Dua Pàng Xay Máy Ca Súa Chư Mào Say Rùa Ly Dông Sông Ga Cở'),
  men: words('Páo Dê Chu Lử Sử Tủa Sình Phử Chinh Nhà Lồng Sáy Tông Vảng Trừ Dơ Của Khày Pháng'),
  children: 5,
  poor: 0.38,
  nearPoor: 0.16,
};
const DAO: People = {
  ethnicity: 'Dao',
  families: words('Bàn Triệu Đặng Phùng Lý Chảo Tẩn Phàn Dương Hoàng'),
  womensMiddle: words('Thị Thị Mùi Tả San Lở'),
  mensMiddle: words('Văn Tiến Phụ Tòn Láo Sành Kim Nguyên Hữu'),
  women: words('Mùi Liều Ghến Pham Mẩy Nái Coi Khé Nhậy Ton Viện Sếnh Pú'),
  men: words('Tòng Phúc Chiêu Quý Lở Vạn Thăng Kinh Chài Sieng Nhàn Tá Sơn Lụa'),
  children: 4,
  poor: 0.24,
  nearPoor: 0.13,
};
const THAI: People = {
  ethnicity: 'Thái',
  families: words('Lò Hà Lường Cầm Điêu Hoàng Vì Sa Đồng Quàng Lường Tòng'),
  womensMiddle: words('Thị Thị Thị Thu Hồng'),
  mensMiddle: words('Văn Văn Văn Đình Trọng Minh'),
  women: words('Ón Xiên Pành Hặc Ín Pâng Ngoan Hiêng Piềng Thoa Loan Xuyến Hom Lả Én'),
  men: words('Thân Inh Pản Ún Hặc Muôn Chựa Piêng Tưởng Sáng Ngoan Khằm Xôm Lả Yêu'),
  children: 3,
  poor: 0.14,
  nearPoor: 0.1,
};
const GIAY: People = {
  ...TAY,
  ethnicity: 'Giáy',
  families: words('Vàng Lý Lù Hoàng Sần Phan Nông Lục'),
  women: words('Dín Mẩy Xuân Thim Lương Chợi Phè Kin'),
  men: words('Sài Thắng Quẩy Dín Seng Hòa Tả Chấn'),
};
const NUNG: People = {
  ...TAY,
  ethnicity: 'Nùng',
  families: words('Nông Lù Thền Vàng Hoàng Long Sầm Giàng'),
  women: words('Lẻng Phủng Seo Mỷ Chấn Nhọt Dìn'),
  men: words('Sín Phà Chẩn Dìn Pao Chỉn Lền Seo'),
  poor: 0.25,
};
const MUONG: People = {
  ...THAI,
  ethnicity: 'Mường',
  families: words('Bùi Đinh Hà Quách Hoàng Phùng Sa'),
  women: words('Nhặt Ểm Thinh Mến Dâu Bưởi Hoán Tươi'),
  men: words('Ửng Nhội Thượng Ển Bình Chiến Ngoạt Lự'),
};

/** Who lives in what used to be a district: peoples with their shares. */
type Mix = readonly (readonly [People, number])[];
const MIXES: Readonly<Record<string, Mix>> = {
  'huyện Mù Cang Chải': [
    [MONG, 91],
    [THAI, 5],
    [KINH, 4],
  ],
  'huyện Trạm Tấu': [
    [MONG, 78],
    [THAI, 16],
    [KINH, 6],
  ],
  'huyện Văn Chấn': [
    [KINH, 34],
    [TAY, 18],
    [THAI, 22],
    [DAO, 10],
    [MONG, 8],
    [MUONG, 8],
  ],
  'thị xã Nghĩa Lộ': [
    [THAI, 48],
    [KINH, 32],
    [MUONG, 12],
    [TAY, 8],
  ],
  'huyện Lục Yên': [
    [TAY, 53],
    [DAO, 17],
    [KINH, 19],
    [NUNG, 11],
  ],
  'huyện Bắc Hà': [
    [MONG, 47],
    [DAO, 14],
    [TAY, 14],
    [NUNG, 13],
    [KINH, 12],
  ],
  'huyện Si Ma Cai': [
    [MONG, 80],
    [NUNG, 13],
    [KINH, 7],
  ],
  'huyện Mường Khương': [
    [MONG, 42],
    [NUNG, 27],
    [DAO, 8],
    [GIAY, 11],
    [KINH, 12],
  ],
  'thị xã Sa Pa': [
    [MONG, 54],
    [DAO, 23],
    [KINH, 16],
    [GIAY, 5],
    [TAY, 2],
  ],
  'huyện Bát Xát': [
    [MONG, 34],
    [DAO, 26],
    [GIAY, 18],
    [KINH, 22],
  ],
  'huyện Văn Bàn': [
    [TAY, 52],
    [DAO, 16],
    [MONG, 13],
    [KINH, 14],
    [GIAY, 5],
  ],
  'huyện Bảo Yên': [
    [TAY, 36],
    [DAO, 25],
    [MONG, 12],
    [KINH, 27],
  ],
  'thành phố Yên Bái': [
    [KINH, 92],
    [TAY, 8],
  ],
  'thành phố Lào Cai': [
    [KINH, 78],
    [TAY, 10],
    [GIAY, 12],
  ],
};
const ELSEWHERE: Mix = [
  [KINH, 52],
  [TAY, 20],
  [DAO, 18],
  [MONG, 6],
  [MUONG, 4],
];

/** Some people who lives in a commune of these old districts. */
export function somePeople(formerDistricts: readonly string[], random: Random): People {
  const mix = MIXES[formerDistricts[0] ?? ''] ?? ELSEWHERE;
  let left = random() * mix.reduce((sum, [, share]) => sum + share, 0);
  for (const [people, share] of mix) {
    left -= share;
    if (left < 0) return people;
  }
  return KINH;
}

/** A full name: family, middle, given. */
export function someName(
  people: People,
  { family, sex }: { readonly family: string; readonly sex: 'female' | 'male' },
  random: Random,
): string {
  const [middle, given] =
    sex === 'female' ? [people.womensMiddle, people.women] : [people.mensMiddle, people.men];
  return `${family} ${pick(middle, random)} ${pick(given, random)}`;
}
