/** A person who does not exist, plausible for the uplands, to look at on a fresh installation. */
export interface DemoPerson {
  readonly name: string;
  readonly sex: 'female' | 'male';
  readonly ethnicity: string;
  readonly unitCode: string;
  /** Days between which the birth lies; the same day twice when it is known. */
  readonly birthFrom: string;
  readonly birthTo: string;
  readonly given: readonly DemoService[];
}

export interface DemoService {
  readonly programme: string;
  readonly givenOn: string;
  /** Whole đồng, or null for what is not money. */
  readonly amount: number | null;
  readonly note: string;
}

interface People {
  readonly ethnicity: string;
  readonly families: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
}

const PEOPLES: readonly People[] = [
  {
    ethnicity: 'Tày',
    families: ['Hoàng', 'Nông', 'Hà', 'Lương'],
    women: ['Thị Phượng', 'Thị Niềm', 'Thị Thắm', 'Thị Sen'],
    men: ['Văn Thiết', 'Văn Điệp', 'Đình Quế', 'Văn Bảo'],
  },
  {
    ethnicity: 'Mông',
    families: ['Giàng', 'Sùng', 'Thào', 'Vàng'],
    women: ['Thị Mỷ', 'Thị Dở', 'Thị Sua', 'Thị Chớ'],
    men: ['A Páo', 'A Dê', 'A Chu', 'A Lử'],
  },
  {
    ethnicity: 'Dao',
    families: ['Bàn', 'Triệu', 'Đặng', 'Phùng'],
    women: ['Thị Mùi', 'Thị Liều', 'Thị Ghến', 'Thị Pham'],
    men: ['Văn Tòng', 'Tiến Phúc', 'Văn Chiêu', 'Phụ Quý'],
  },
  {
    ethnicity: 'Thái',
    families: ['Lò', 'Hà', 'Lường', 'Cầm'],
    women: ['Thị Ón', 'Thị Xiên', 'Thị Pành', 'Thị Hặc'],
    men: ['Văn Thân', 'Văn Inh', 'Văn Pản', 'Văn Ún'],
  },
  {
    ethnicity: 'Kinh',
    families: ['Nguyễn', 'Trần', 'Phạm', 'Vũ'],
    women: ['Thị Đào', 'Thị Hòa', 'Thị Lý', 'Thị Nhung'],
    men: ['Văn Khải', 'Quang Vinh', 'Đức Thịnh', 'Văn Hậu'],
  },
];

/** Communes of the province as they are since 2025-07-01: Mù Cang Chải, Tú Lệ, Liên Sơn, Lục Yên, Nghĩa Lộ. */
const COMMUNES = ['04456', '04630', '04660', '04303', '04288'];

/** About three people a household, the same on every installation; names repeat after twenty households. */
export function demoPeople(households: number): readonly DemoPerson[] {
  return Array.from({ length: households }, (_, at) => household(at)).flat();
}

/** A grandparent, two grown children and, in every second house, a child. */
function household(at: number): DemoPerson[] {
  const people = pick(PEOPLES, at);
  const family = pick(people.families, Math.floor(at / PEOPLES.length));
  const unitCode = pick(COMMUNES, at + Math.floor(at / PEOPLES.length));
  const round = Math.floor(at / PEOPLES.length);
  const member = (given: string, sex: DemoPerson['sex'], born: number): DemoPerson => ({
    name: `${family} ${given}`,
    sex,
    ethnicity: people.ethnicity,
    unitCode,
    ...birth(born, at),
    given: services(born, at),
  });
  return [
    member(pick(people.women, round), 'female', 1938 + ((at * 3) % 22)),
    member(pick(people.men, round + 1), 'male', 1966 + ((at * 5) % 14)),
    member(pick(people.women, round + 2), 'female', 1969 + ((at * 7) % 13)),
    ...(at % 2 === 0 ? [member(pick(people.men, round + 3), 'male', 2008 + ((at * 3) % 16))] : []),
  ].slice(at % 5 === 4 ? 1 : 0);
}

/** Old papers often give the year only. */
function birth(year: number, at: number): Pick<DemoPerson, 'birthFrom' | 'birthTo'> {
  if (year < 1960 && at % 3 !== 0) return { birthFrom: `${year}-01-01`, birthTo: `${year}-12-31` };
  const day = `${year}-${two(1 + ((at + year * 7) % 12))}-${two(1 + ((at + year * 11) % 28))}`;
  return { birthFrom: day, birthTo: day };
}

function services(born: number, at: number): DemoService[] {
  const card = {
    programme: 'health-insurance',
    givenOn: `2026-01-${two(5 + (at % 20))}`,
    amount: null,
    note: 'Cấp thẻ bảo hiểm y tế năm 2026',
  };
  if (born > 1950 || at % 4 === 3) return at % 2 === 0 ? [card] : [];
  const paid = ['2026-08-05', '2026-09-05', '2026-10-06'].map((givenOn) => ({
    programme: 'social-pension',
    givenOn,
    amount: 540_000,
    note: 'Chi trả trợ cấp hưu trí xã hội',
  }));
  return [card, ...paid];
}

function pick<T>(from: readonly T[], at: number): T {
  const found = from[at % from.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
