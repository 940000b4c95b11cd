import type { CalendarCaveat } from '../../policy';

/** What a citizen is told of her file; each is one sentence of at most 20 words. */
export interface FileTalk {
  /** What is applied for where it is no programme: 'giấy xác nhận khuyết tật'. */
  readonly certificate: string;
  /** 'Hồ sơ xin trợ cấp hưu trí xã hội nhận ngày 05/10/2026.' */
  readonly received: (what: string, day: string) => string;
  readonly working: string;
  readonly due: (day: string) => string;
  readonly daysLeft: (days: number, kind: 'working' | 'calendar') => string;
  readonly dueToday: string;
  readonly late: (day: string) => string;
  readonly lateAdvice: string;
  readonly noTerm: (workingDays: number) => string;
  readonly waiting: string;
  readonly afterWaiting: (days: number, kind: 'working' | 'calendar') => string;
  readonly granted: (decision: string, day: string) => string;
  readonly refused: (decision: string, day: string) => string;
  readonly mayComplain: string;
  readonly returned: string;
  readonly withdrawn: string;
  readonly appealed: string;
  readonly caveats: Readonly<Record<CalendarCaveat, string>>;
}
