import { civilDate } from '../../shared/civil-date';
import { law } from '../laws';

/** Public holidays with pay: known by heart, not read in the text. */
const at = (point: string) => law('Law45/2019', `Điều 112 khoản 1 điểm ${point}`, 'unverified');

/** Names and law of the public holidays; on which days they lie says `calendar/public-holidays.ts`. */
export const PUBLIC_HOLIDAYS = {
  'new-year': { name: 'Tết Dương lịch', law: at('a') },
  tet: { name: 'Tết Âm lịch', law: at('b') },
  'victory-day': { name: 'Ngày Chiến thắng', law: at('c') },
  'labour-day': { name: 'Ngày Quốc tế lao động', law: at('d') },
  'national-day': { name: 'Quốc khánh', law: at('đ') },
  'hung-kings': { name: 'Giỗ Tổ Hùng Vương', law: at('e') },
  'made-up': { name: 'Nghỉ bù', law: law('Law45/2019', 'Điều 111 khoản 3', 'unverified') },
} as const;

export type HolidayKey = keyof typeof PUBLIC_HOLIDAYS;

/**
 * 24 November is to become a day off with pay by a resolution of the Party of January 2026; we have not found the
 * law that makes it one. It counts as worked until a notice says otherwise, and what spans it says so.
 */
export const CULTURE_DAY = {
  monthAndDay: '11-24',
  from: civilDate('2026-01-01'),
  law: law('NQ80/2026', 'Ngày Văn hóa Việt Nam tại', 'secondary'),
} as const;
