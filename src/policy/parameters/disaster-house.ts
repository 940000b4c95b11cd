import { dated } from '../kernel/in-force';
import { law } from '../laws';

const OF_2026 = law('ND335/2026', 'Điều 12');
const OF_2021 = law('ND20/2021', 'Điều 15');

/** House collapsed, swept away or burnt down, and nowhere to live: at least this for the household. */
export const HOUSE_DESTROYED = dated('house-destroyed', 'đồng', [
  ['2026-10-05', 40_000_000, OF_2026],
  ['2021-07-01', 40_000_000, OF_2021],
]);

/** Ordered to move at once out of danger: at least this. */
export const RELOCATION = dated('relocation', 'đồng', [
  ['2026-10-05', 30_000_000, OF_2026],
  ['2021-07-01', 30_000_000, OF_2021],
]);

/** House so badly damaged that nobody can live in it: at least this. */
export const HOUSE_BADLY_DAMAGED = dated('house-badly-damaged', 'đồng', [
  ['2026-10-05', 20_000_000, OF_2026],
  ['2021-07-01', 20_000_000, OF_2021],
]);

const YEN_BAI = law('YenBai66/2020', 'Mức hỗ trợ theo', 'secondary');
const LAO_CAI = law('LaoCai2025', 'Mức hỗ trợ theo', 'secondary');

/** Yên Bái, until the merger: for a roof damaged by at least each of these shares. */
export const ROOF_SLIGHT = dated('roof-slight', '%', [
  ['2025-10-01', 30, LAO_CAI],
  ['2021-07-01', 30, YEN_BAI],
]);
export const ROOF_HALF = dated('roof-half', '%', [
  ['2025-07-01', null, YEN_BAI],
  ['2021-07-01', 50, YEN_BAI],
]);
export const ROOF_MOST = dated('roof-most', '%', [
  ['2025-07-01', null, YEN_BAI],
  ['2021-07-01', 70, YEN_BAI],
]);
export const ROOF_SLIGHT_SUM = dated('roof-slight-sum', 'đồng', [
  ['2025-07-01', null, YEN_BAI],
  ['2021-07-01', 2_000_000, YEN_BAI],
]);
export const ROOF_HALF_SUM = dated('roof-half-sum', 'đồng', [
  ['2025-07-01', null, YEN_BAI],
  ['2021-07-01', 3_000_000, YEN_BAI],
]);
export const ROOF_MOST_SUM = dated('roof-most-sum', 'đồng', [
  ['2025-07-01', null, YEN_BAI],
  ['2021-07-01', 4_000_000, YEN_BAI],
]);

/** Lào Cai, storms of October 2025. Of the first sum 40 million came at once and 60 at completion. */
export const STORM_DESTROYED = dated('storm-destroyed', 'đồng', [
  ['2025-11-01', null, LAO_CAI],
  ['2025-10-01', 100_000_000, LAO_CAI],
]);
export const STORM_BADLY_DAMAGED = dated('storm-badly-damaged', 'đồng', [
  ['2025-11-01', null, LAO_CAI],
  ['2025-10-01', 30_000_000, LAO_CAI],
]);
/** A roof: from 4 to 8 million; by what scale we could not establish, so only the bound stands here. */
export const STORM_ROOF_AT_MOST = dated('storm-roof-at-most', 'đồng', [
  ['2025-11-01', null, LAO_CAI],
  ['2025-10-01', 8_000_000, LAO_CAI],
]);
