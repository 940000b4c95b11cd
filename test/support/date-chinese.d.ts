/** What we use of the library; its own types are not found through its `exports`. */
declare module 'date-chinese' {
  interface Gregorian {
    readonly year: number;
    readonly month: number;
    readonly day: number;
  }

  export class CalendarChinese {
    readonly cycle: number;
    readonly year: number;
    constructor(cycle?: number, year?: number, month?: number, leap?: boolean, day?: number);
    newYear(year: number): number;
    fromJDE(jde: number): void;
    toGregorian(year?: number): Gregorian;
  }

  export class CalendarVietnamese extends CalendarChinese {}
}
