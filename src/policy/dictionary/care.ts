import type { FactDef } from '../kernel/fact';
import { choice, flag, number, of } from './define';

/** Facts of care, of a death, and of a sudden hardship: what support beside the monthly allowances hangs on. */
export const CARE_FACTS = {
  /** Whom she herself cares for or has taken in; the elderly and children are those without a family's care. */
  caresFor: choice(of('person', 'sensitive', 'recognised'), [
    'none',
    'own-disabled',
    'child-under-4',
    'child',
    'elder',
    'disabled-adult',
    'disabled-child',
  ]),
  /** How many of that kind she cares for. */
  caredCount: number(of('person', 'basic', 'stated'), 'người', [1, 20]),
  /** Is she a grandparent, aunt, uncle, brother or sister of the child she has taken in? */
  fosterKin: flag(of('person', 'basic', 'stated')),
  /** Is she pregnant? */
  pregnant: flag(of('person', 'sensitive', 'stated')),
  /** Children under 36 months that she raises. */
  smallChildren: choice(of('person', 'basic', 'stated'), ['none', 'one', 'several']),
  /** Does her husband or his wife, disabled too, already receive the support for raising a small child? */
  spouseSupported: flag(of('person', 'sensitive', 'recognised')),
  /** How the person died; 'disaster' is also fire, epidemic, and a serious traffic or labour accident. */
  death: choice(of('person', 'sensitive', 'stated'), ['ordinary', 'disaster', 'missing', 'none']),
  /** Which law was in force on the day of the death: the raised standards reach back further than their decree. */
  deathPeriod: choice(of('person', 'sensitive', 'stated'), [
    'since-decree',
    'raise-window',
    'before-raise',
  ]),
  /** What gives funeral support besides an allowance that the dead person received. */
  funeralTitle: choice(of('person', 'sensitive', 'recognised'), [
    'none',
    'single-parent-child',
    'in-facility',
    'pending-allowance',
    'pending-pension',
  ]),
  /** Does the person live in a social care facility, by a decision? */
  inFacility: flag(of('person', 'sensitive', 'recognised')),
  /** Why the household lacks food now. */
  hungerCause: choice(of('household', 'sensitive', 'stated'), [
    'none',
    'disaster',
    'lean-season',
    'tet',
  ]),
  /** Badly injured in a disaster, a fire or an accident. */
  injured: flag(of('person', 'sensitive', 'stated')),
  /** Days of emergency treatment for that injury. */
  emergencyDays: number(of('person', 'sensitive', 'stated'), 'ngày', [0, 3_650]),
  /** Must be cared for at once and for a while, since nobody of the family can. */
  urgentCare: flag(of('person', 'sensitive', 'recognised')),
} as const satisfies Record<string, FactDef>;
