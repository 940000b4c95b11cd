import type { Dated } from '../kernel/in-force';
import { dated } from '../kernel/in-force';
import { law } from '../laws';

export const WISHES = law('Law39/2009', 'Điều 21');

/** The birthdays with which a year of wishes begins; each year of life ends with the next birthday. */
export const COMMUNE_AGES = [70, 75, 80, 85, 95].map(yearOfWishes);
export const PROVINCE_AGE = yearOfWishes(90);
export const PRESIDENT_AGE = yearOfWishes(100);

/** One year of life in which somebody is congratulated. */
export interface YearOfWishes {
  readonly years: number;
  readonly from: Dated;
  readonly under: Dated;
}

function yearOfWishes(years: number): YearOfWishes {
  return {
    years,
    from: dated(`longevity-${years}`, 'năm tuổi', [['2021-07-01', years, WISHES]]),
    under: dated(`longevity-${years}-over`, 'năm tuổi', [['2021-07-01', years + 1, WISHES]]),
  };
}
