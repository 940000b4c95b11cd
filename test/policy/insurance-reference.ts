import type { OptionOf } from '../../src/policy';
import type { CivilDate } from '../../src/shared/civil-date';

/** Everything that the insurance order can ask of somebody, exactly known. */
export interface Person {
  readonly birth: CivilDate;
  readonly work: OptionOf<'work'>;
  readonly pension: OptionOf<'pension'>;
  readonly allowance: OptionOf<'allowance'>;
  readonly merit: OptionOf<'merit'>;
  readonly poverty: OptionOf<'poverty'>;
  readonly areaClass: OptionOf<'areaClass'>;
  readonly ethnicMinority: boolean;
  readonly poorCommune: boolean;
  readonly farmStandard: boolean;
  readonly wage: number;
  readonly pensionAmount: number;
  readonly householdOrder: number;
}

interface Paying {
  readonly group: string;
  readonly own: number;
}

/**
 * The order of health insurance once more, by hand and without the rules: Luật 46/2014 until 2025-06-30,
 * Luật 51/2024 since. `group` is null where the law leaves the paying group to the office.
 */
export function referenceInsurance(person: Person, on: CivilDate): unknown {
  const paying = on >= '2025-07-01' ? newPaying(person, on) : oldPaying(person, on);
  const sure = highest(person, on);
  const most = Math.max(sure, possible(person, on));
  return {
    group: paying === null ? null : paying.group,
    own: paying === null ? null : { min: paying.own, max: paying.own },
    level: { min: sure, max: most },
    state: paying === null || most > sure ? 'stuck' : 'settled',
  };
}

function newPaying(p: Person, on: CivilDate): Paying | null {
  const adult = age(p.birth, on) >= 15;
  const years = age(p.birth, on);
  if (hasChildCard(p.birth, on)) return free('child');
  if (adult && isPensioner(p)) return free('pensioner');
  if (p.pension === 'survivor' && years >= 75) return free('survivor-elder');
  if (p.pension === 'survivor' && years >= 70 && p.poverty === 'near-poor') {
    return free('survivor-near-poor');
  }
  if (p.allowance === 'social-pension') {
    return free(years >= 75 ? 'social-pension-elder' : 'social-pension');
  }
  if (p.allowance === 'near-pension') return free('near-pension');
  if (adult && p.work === 'employee') return { group: 'employee', own: third(p.wage, on) };
  if (adult && p.work === 'part-time' && p.wage >= salary(on)) {
    return { group: 'part-time', own: third(p.wage, on) };
  }
  if (adult && p.work === 'business-owner') {
    return { group: 'business-owner', own: Math.round(capped(p.wage, on) * 0.045) };
  }
  if (adult && p.pension === 'other-insurance') return free('insurance-allowance');
  if (adult && p.work === 'on-leave') return free('insured-leave');
  if (adult && p.work === 'unemployment-benefit') return free('unemployment-benefit');
  if (adult && p.work === 'armed-forces') return free('armed-forces');
  if (p.merit === 'merit' || p.merit === 'veteran') return free('merit');
  if (p.merit === 'deputy') return free('deputy');
  if (p.merit === 'martyr-relative') return free('martyr-relative');
  if (p.merit === 'merit-relative') return free('merit-relative');
  if (p.merit === 'forces-relative') return free('forces-relative');
  if (p.work === 'foreign-student') return free('foreign-student');
  if (p.merit === 'organ-donor') return free('organ-donor');
  if (p.poverty === 'poor') return free('poor');
  const left = p.ethnicMinority && p.areaClass === 'left-list';
  const inArea = ['developing', 'difficult', 'extremely-difficult'].includes(p.areaClass);
  if (p.poverty === 'near-poor' && p.ethnicMinority && inArea) return free('near-poor-minority');
  if (p.ethnicMinority && isDifficult(p)) return free('minority-difficult');
  if (p.areaClass === 'extremely-difficult') return free('extremely-difficult');
  if (p.allowance === 'ex-cadre') return free('ex-cadre');
  if (p.allowance === 'social-allowance') return free('social-allowance');
  if (p.allowance === 'entitled-survivor') return free('entitled-survivor');
  if (p.areaClass === 'safe-zone') return free('safe-zone');
  if (p.merit === 'resistance') return free('resistance');
  if (p.merit === 'defence-worker-relative') return free('defence-worker-relative');
  if (adult && p.work === 'military-cadet') return free('military-cadet');
  if (p.poverty === 'near-poor' && p.poorCommune) return free('near-poor-poor-commune');
  if (left || (adult && p.work === 'artisan')) return null;
  if (p.poverty === 'near-poor') return { group: 'near-poor', own: share(30, on) };
  if (p.work === 'student') return { group: 'student', own: share(50, on) };
  if (adult && p.work === 'security-force') return { group: 'security-force', own: share(50, on) };
  if (adult && p.work === 'village-health-worker') {
    return { group: 'village-health-worker', own: share(50, on) };
  }
  if (adult && p.work === 'village-part-timer') {
    return { group: 'village-part-timer', own: share(50, on) };
  }
  if (p.merit === 'trafficking-victim') {
    return { group: 'trafficking-victim', own: share(50, on) };
  }
  if (p.farmStandard) return { group: 'farm-household', own: share(70, on) };
  if (p.merit === 'mine-victim') return { group: 'mine-victim', own: share(70, on) };
  if (adult && p.work === 'commune-part-timer') {
    return { group: 'commune-part-timer', own: (salary(on) * 15) / 1000 };
  }
  if (p.work === 'institution') return { group: 'institution', own: share(100, on) };
  if (adult && p.work === 'unpaid-leave') return { group: 'unpaid-leave', own: share(100, on) };
  return { group: 'household', own: inHousehold(p, on) };
}

function oldPaying(p: Person, on: CivilDate): Paying | null {
  const adult = age(p.birth, on) >= 15;
  if (hasChildCard(p.birth, on)) return free('child');
  if (adult && p.work === 'employee') return { group: 'employee', own: third(p.wage, on) };
  if (adult && p.work === 'part-time') return null;
  if (adult && isPensioner(p)) return free('pensioner');
  if (adult && p.pension === 'other-insurance') return free('insurance-allowance');
  if (adult && p.work === 'on-leave') return free('insured-leave');
  if (adult && p.work === 'unemployment-benefit') return free('unemployment-benefit');
  if (adult && p.work === 'armed-forces') return free('armed-forces');
  if (p.allowance === 'ex-cadre') return free('ex-cadre');
  if (p.merit === 'merit' || p.merit === 'veteran') return free('merit');
  if (p.merit === 'deputy') return free('deputy');
  if (p.allowance === 'social-allowance') return free('social-allowance');
  if (p.poverty === 'poor') return free('poor');
  if (p.ethnicMinority && isDifficult(p)) return free('minority-difficult');
  if (p.areaClass === 'extremely-difficult') return free('extremely-difficult');
  if (p.merit === 'martyr-relative') return free('martyr-relative');
  if (p.merit === 'merit-relative') return free('merit-relative');
  if (p.merit === 'organ-donor') return free('organ-donor');
  if (p.pension === 'survivor' && age(p.birth, on) >= 80) return free('survivor-elder');
  if (p.merit === 'resistance') return free('resistance');
  if (p.merit === 'forces-relative') return free('forces-relative');
  if (p.merit === 'defence-worker-relative') return free('defence-worker-relative');
  if (p.work === 'foreign-student') return free('foreign-student');
  if (isOldSafeZone(p, on) && !(adult && p.work === 'commune-part-timer')) return free('safe-zone');
  if (adult && p.work === 'commune-part-timer') {
    return { group: 'commune-part-timer', own: (salary(on) * 15) / 1000 };
  }
  if (p.poverty === 'near-poor' && p.poorCommune) return free('near-poor-poor-commune');
  if (adult && (p.work === 'artisan' || p.work === 'military-cadet')) return null;
  if (p.poverty === 'near-poor') return { group: 'near-poor', own: share(30, on) };
  if (p.ethnicMinority && p.areaClass === 'left-list' && on >= '2023-11-01') {
    return { group: 'left-list', own: share(30, on) };
  }
  if (p.work === 'student') return { group: 'student', own: share(70, on) };
  if (adult && p.work === 'security-force' && on >= '2024-07-01') return null;
  if (p.farmStandard) return { group: 'farm-household', own: share(70, on) };
  return { group: 'household', own: inHousehold(p, on) };
}

/** The level that is sure, %: the highest of all titles. */
function highest(p: Person, on: CivilDate): number {
  const years = age(p.birth, on);
  const isNew = on >= '2025-07-01';
  if (hasChildCard(p.birth, on)) return 100;
  if (['merit', 'veteran', 'martyr-relative'].includes(p.merit)) return 100;
  if (p.merit === 'resistance' && on >= '2023-12-03') return 100;
  if (p.poverty === 'poor' || p.areaClass === 'extremely-difficult') return 100;
  if (p.ethnicMinority && isDifficult(p)) return 100;
  if (p.allowance === 'social-allowance') return 100;
  if (isNew && p.allowance === 'entitled-survivor') return 100;
  if (years >= 15 && p.work === 'armed-forces') return 100;
  if (isNew ? p.areaClass === 'safe-zone' : isOldSafeZone(p, on) && !isTaken(p, on)) return 100;
  if (p.pension === 'survivor' && years >= (isNew ? 75 : 80)) return 100;
  if (p.poverty === 'near-poor') {
    if (on >= '2026-01-01') return 100;
    if (isNew && p.pension === 'survivor' && years >= 70) return 100;
    if (isNew && p.ethnicMinority && p.areaClass === 'developing') return 100;
    return 95;
  }
  if (on >= '2026-01-01' && p.allowance === 'social-pension' && years >= 75) return 100;
  if (years >= 15 && isPensioner(p)) return 95;
  if (p.merit === 'merit-relative') return 95;
  const left = p.ethnicMinority && p.areaClass === 'left-list';
  return left && !isNew && on >= '2023-11-01' ? 95 : 80;
}

/** The level that the office may still find. */
function possible(p: Person, on: CivilDate): number {
  const isHalfYear = on >= '2025-07-01' && on < '2026-01-01';
  if (isHalfYear && p.allowance === 'social-pension' && age(p.birth, on) >= 80) return 100;
  if (on < '2025-07-01') {
    const short = age(p.birth, on) >= 15 && p.work === 'part-time';
    return short && isOldSafeZone(p, on) && !isTaken(p, on, 'part-time') ? 100 : 0;
  }
  const left = p.ethnicMinority && p.areaClass === 'left-list';
  if (!left) return 0;
  return p.poverty === 'near-poor' ? 100 : 95;
}

function isOldSafeZone(p: Person, on: CivilDate): boolean {
  return p.areaClass === 'safe-zone' && on >= '2023-12-03';
}

const TITLES_AT_LESS: readonly Person['merit'][] = [
  'merit-relative',
  'organ-donor',
  'deputy',
  'forces-relative',
  'defence-worker-relative',
];

/** A group of Điều 12 khoản 1 to 3 takes her, at less than 100 %; `but` names work to leave aside. */
function isTaken(p: Person, on: CivilDate, but: Person['work'] = 'none'): boolean {
  const work = [
    'employee',
    'part-time',
    'on-leave',
    'commune-part-timer',
    'unemployment-benefit',
  ].filter((one) => one !== but);
  const adult = age(p.birth, on) >= 15;
  if (adult && work.includes(p.work)) return true;
  if (adult && (isPensioner(p) || p.pension === 'other-insurance')) return true;
  if (TITLES_AT_LESS.includes(p.merit) || p.work === 'foreign-student') return true;
  return p.allowance === 'ex-cadre';
}

function hasChildCard(birth: CivilDate, on: CivilDate): boolean {
  const [year, month, day] = numbers(birth);
  const [nowYear, nowMonth, nowDay] = numbers(on);
  if (nowYear !== year + 6) return nowYear < year + 6;
  const early = month < 9 || (month === 9 && day <= 30);
  return early ? nowMonth < 9 || (nowMonth === 9 && nowDay <= 30) : nowMonth <= month;
}

function age(birth: CivilDate, on: CivilDate): number {
  const [year, month, day] = numbers(birth);
  const [nowYear, nowMonth, nowDay] = numbers(on);
  const passed = nowMonth > month || (nowMonth === month && nowDay >= day);
  return nowYear - year - (passed ? 0 : 1);
}

function numbers(date: CivilDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

function isPensioner({ pension }: Person): boolean {
  return pension === 'retirement' || pension === 'disability-allowance';
}

function isDifficult({ areaClass }: Person): boolean {
  return areaClass === 'difficult' || areaClass === 'extremely-difficult';
}

function free(group: string): Paying {
  return { group, own: 0 };
}

function salary(on: CivilDate): number {
  if (on >= '2026-07-01') return 2_530_000;
  if (on >= '2024-07-01') return 2_340_000;
  return on >= '2023-07-01' ? 1_800_000 : 1_490_000;
}

/** So many per cent of 4.5 % of the base salary. */
function share(percent: number, on: CivilDate): number {
  return (salary(on) * 45 * percent) / 100_000;
}

function inHousehold({ householdOrder }: Person, on: CivilDate): number {
  return share([100, 70, 60, 50][householdOrder - 1] ?? 40, on);
}

function capped(wage: number, on: CivilDate): number {
  return Math.min(wage, 20 * salary(on));
}

function third(wage: number, on: CivilDate): number {
  return Math.round((capped(wage, on) * 15) / 1000);
}
