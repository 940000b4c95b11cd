import type { FactDef } from '../kernel/fact';
import { choice, flag, number, of } from './define';

/** Facts that health insurance is decided on, besides those of the allowances. */
export const INSURANCE_FACTS = {
  /** What she does now; the first that fits, since the insurance order starts with it. */
  work: choice(of('person', 'basic', 'stated'), [
    'none',
    'student',
    'employee',
    'on-leave',
    'part-time',
    'business-owner',
    'commune-part-timer',
    'village-part-timer',
    'village-health-worker',
    'security-force',
    'artisan',
    'unemployment-benefit',
    'unpaid-leave',
    'armed-forces',
    'military-cadet',
    'foreign-student',
    'institution',
  ]),
  /** The wage or income on which her compulsory social insurance is paid. */
  wage: number(of('person', 'basic', 'stated'), 'đồng/tháng', [0, 1_000_000_000]),
  /**
   * A monthly allowance from the State, as decided; only the highest is ever paid. 'entitled-survivor' draws
   * the survivor's allowance and would by decision have the social allowance too.
   */
  allowance: choice(of('person', 'sensitive', 'recognised'), [
    'none',
    'social-allowance',
    'social-pension',
    'near-pension',
    'ex-cadre',
    'entitled-survivor',
  ]),
  /** People with merit, those close to them, and other titles the office has recognised. */
  merit: choice(of('person', 'sensitive', 'recognised'), [
    'none',
    'merit',
    'veteran',
    'martyr-relative',
    'resistance',
    'merit-relative',
    'organ-donor',
    'deputy',
    'forces-relative',
    'defence-worker-relative',
    'trafficking-victim',
    'mine-victim',
  ]),
  /**
   * Class of the commune or village she lives in, by the decision that holds for her (after a merger the
   * old one may run on). 'developing' is khu vực I, 'outside' lies outside the ethnic-minority area.
   */
  areaClass: choice(of('place', 'basic', 'recognised'), [
    'outside',
    'developing',
    'difficult',
    'extremely-difficult',
    'left-list',
    'safe-zone',
  ]),
  /** Belongs to an ethnic minority (not Kinh). */
  ethnicMinority: flag(of('person', 'sensitive', 'fixed')),
  /** Huyện nghèo until 2025-06-30; since then a commune on the Prime Minister's list of xã nghèo. */
  poorCommune: flag(of('place', 'basic', 'recognised')),
  /** Recognised as a farming, forestry, fishing or salt-making household of average standard. */
  farmStandard: flag(of('household', 'basic', 'recognised')),
  /** Her place among those of the household who pay in household form: 1 for the first. */
  householdOrder: number(of('person', 'basic', 'stated'), 'người', [1, 50]),
} as const satisfies Record<string, FactDef>;
