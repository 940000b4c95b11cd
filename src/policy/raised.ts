import type { CivilDate } from '../shared/civil-date';
import type { Facts } from './facts';
import { worldOf } from './kernel/fact-sheet';
import type { Domain } from './kernel/programme';
import { truthOf } from './kernel/law-on-day';
import type { ProgrammeKey } from './programmes';
import { PROGRAMMES } from './programmes';

/**
 * The programmes to look at for somebody who asked for none by name: those that concern everybody, and those
 * that what is known of her is sure to raise (a merit title, a child raised alone). In the register's order.
 */
export function raisedFor(facts: Facts, on: CivilDate, domain?: Domain): readonly ProgrammeKey[] {
  const world = worldOf(facts, on);
  return PROGRAMMES.filter(
    ({ raised, domain: own }) =>
      (domain === undefined || own === domain) &&
      (raised === 'always' || (raised !== 'by-name' && truthOf(raised, world) === 'yes')),
  ).map(({ key }) => key);
}
