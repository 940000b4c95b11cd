import { PLACES } from '../../policy';
import type { FactValue } from '../../policy';
import type { MemberRole } from '../../records/entities/household-member.entity';
import type { PaymentWay } from '../../records/entities/enrolment.entity';
import { pick, seeded } from '../../shared/random';
import type { Random } from '../../shared/random';
import { inventKin } from './invented-kin';
import type { Kin } from './invented-kin';
import { somePeople } from './peoples';

/** The day as of which invented households are told: the same on every machine and in every year. */
export const SEED_DAY = '2026-10-01';
const SEED_YEAR = 2026;

/** A decision that proves something of somebody who does not exist. */
export interface InventedRecognition {
  readonly fact: string;
  readonly value: FactValue;
  readonly decision: string;
  readonly decidedOn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface InventedEnrolment {
  readonly programme: string;
  readonly decision: string;
  readonly decidedOn: string;
  readonly validFrom: string;
  /** Whole đồng; null for what is not money. */
  readonly amount: number | null;
  readonly payment: PaymentWay;
}

export interface InventedService {
  readonly programme: string;
  readonly givenOn: string;
  readonly amount: number | null;
  readonly note: string | null;
}

export interface InventedPerson extends Kin {
  readonly role: MemberRole;
  readonly ethnicity: string;
  readonly recognitions: readonly InventedRecognition[];
  readonly enrolments: readonly InventedEnrolment[];
  readonly services: readonly InventedService[];
}

export interface InventedHousehold {
  readonly unitCode: string;
  readonly hamlet: string;
  readonly formedOn: string;
  readonly recognitions: readonly InventedRecognition[];
  /** The head first; at most 16. */
  readonly people: readonly InventedPerson[];
}

const COMMUNES = PLACES.filter(({ until }) => until === null);
const HAMLETS =
  'Nà Kéo,Bản Lìm,Nậm Khắt,Khe Lếch,Tà Ghênh,Sín Chải,Nà Hẩu,Đồng Tâm,Khuôn Bổ,Pá Lau,Phố Mới,Tân Lập'.split(
    ',',
  );

/** Household number `at` of the province that this seed makes: the same for the same two numbers, always. */
export function inventHousehold(seed: number, at: number): InventedHousehold {
  const random = seeded((Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b)) >>> 0);
  const commune = pick(COMMUNES, random);
  const people = somePeople(commune.formerDistricts, random);
  const kin = inventKin(people, SEED_YEAR, random);
  const standing = random();
  const poverty =
    standing < people.poor ? 'poor' : standing < people.poor + people.nearPoor ? 'near-poor' : null;
  const formedOn = `${Math.min(SEED_YEAR - 1, Number(kin[0]?.birthTo.slice(0, 4)) + 22)}-01-01`;
  return {
    unitCode: commune.code,
    hamlet: `${commune.kind === 'ward' ? 'Tổ dân phố' : 'Thôn'} ${pick(HAMLETS, random)}`,
    formedOn,
    recognitions: poverty === null ? [] : [povertyOf(poverty, at)],
    people: kin.map((one) => ({
      ...one,
      ethnicity: people.ethnicity,
      ...recordsOf(
        one,
        { poverty, at, lonely: kin.length > 1 && kin[1]?.role === 'child' },
        random,
      ),
    })),
  };
}

function povertyOf(value: string, at: number): InventedRecognition {
  const decision = `QĐ ${1 + (at % 400)}/QĐ-UBND`;
  const days = { decidedOn: '2025-12-20', validFrom: '2026-01-01', validTo: '2026-12-31' };
  return { fact: 'poverty', value: [value], decision, ...days };
}

interface House {
  readonly poverty: string | null;
  readonly at: number;
  /** Its head brings the children up alone. */
  readonly lonely: boolean;
}

type Records = Pick<InventedPerson, 'recognitions' | 'enrolments' | 'services'>;

/** What follows from age, health and poverty; a share of those who could be on a list is on none. */
function recordsOf(kin: Kin, { poverty, at, lonely }: House, random: Random): Records {
  const age = SEED_YEAR - Number(kin.birthFrom.slice(0, 4));
  const recognitions: InventedRecognition[] = [];
  const enrolments: InventedEnrolment[] = [];
  const services: InventedService[] = [];
  const decided = { decision: `QĐ ${1 + (at % 900)}/QĐ-UBND`, decidedOn: '2026-01-15' };
  const enrol = (programme: string, amount: number) =>
    enrolments.push({ ...decided, programme, amount, validFrom: '2026-02-01', payment: 'cash' });

  const health = random();
  if (health < 0.035) {
    const level = health < 0.006 ? 'extreme' : health < 0.022 ? 'severe' : 'mild';
    const decision = `Giấy xác nhận ${1 + (at % 900)}/2024`;
    const days = { decidedOn: '2024-03-05', validFrom: '2024-03-05', validTo: null };
    recognitions.push({ fact: 'disability', value: [level], decision, ...days });
    if (level !== 'mild' && random() < 0.85) enrol('disability-assistance', 1_000_000);
  } else if (age >= 75 && random() < 0.7) enrol('social-pension', 540_000);
  if (kin.role === 'head' && lonely && poverty !== null) enrol('single-parent-assistance', 540_000);

  if (poverty !== null || age < 6 || age >= 75) {
    const givenOn = `2026-01-${String(5 + (at % 20)).padStart(2, '0')}`;
    services.push({ programme: 'health-insurance', givenOn, amount: null, note: null });
  }
  if (enrolments.some(({ programme }) => programme === 'social-pension')) {
    const note = 'Chi trả trợ cấp hưu trí xã hội';
    services.push({ programme: 'social-pension', givenOn: '2026-09-05', amount: 540_000, note });
  }
  return { recognitions, enrolments, services };
}
