import type { CivilDate } from '../../shared/civil-date';
import { civilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import { begunBy } from '../kernel/in-force';
import { law } from '../laws';
import type { PaperKey } from '../procedure-keys';

/**
 * Papers that the commune looks up itself; they are asked for only where its data lack them. Nghị định
 * 335/2026, Điều 7–8: the chairman checks what is declared in the national databases.
 */
const HELD: readonly {
  readonly from: CivilDate;
  readonly papers: readonly PaperKey[];
  readonly law: Citation;
}[] = [
  {
    from: civilDate('2026-10-05'),
    papers: ['disability-certificate', 'hiv-confirmation'],
    law: law('ND335/2026', 'Điều 7, Điều 8'),
  },
];

/** Under which article the State already holds a paper on a day; null when she brings it. */
export function heldByState(paper: PaperKey, on: CivilDate): Citation | null {
  const held = begunBy(HELD, on);
  return held !== undefined && held.papers.includes(paper) ? held.law : null;
}
