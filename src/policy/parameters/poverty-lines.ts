import { dated } from '../kernel/in-force';
import { law } from '../laws';

const OF_2015_NEAR = law('QD59/2015', 'chuẩn hộ cận nghèo năm 2021 tại', 'unverified');

/** Chuẩn hộ nghèo in the country: income a month for each person, at most. */
export const POVERTY_LINE_RURAL = dated('poverty-line-rural', 'đồng/tháng', [
  ['2027-01-01', 2_200_000, law('ND351/2025', 'chuẩn nghèo về thu nhập tại', 'secondary')],
  ['2022-01-01', 1_500_000, law('ND07/2021', 'Điều 3', 'secondary')],
  ['2021-07-01', 700_000, law('QD59/2015', 'chuẩn hộ nghèo năm 2021 tại', 'secondary')],
]);

/** The same in town. */
export const POVERTY_LINE_URBAN = dated('poverty-line-urban', 'đồng/tháng', [
  ['2027-01-01', 2_800_000, law('ND351/2025', 'chuẩn nghèo về thu nhập tại', 'unverified')],
  ['2022-01-01', 2_000_000, law('ND07/2021', 'Điều 3', 'unverified')],
  ['2021-07-01', 900_000, law('QD59/2015', 'chuẩn hộ nghèo năm 2021 tại', 'unverified')],
]);

/** In 2021 near-poverty had lines of its own; since then it is the same line with fewer indicators missing. */
export const NEAR_POVERTY_LINE_RURAL = dated('near-poverty-line-rural', 'đồng/tháng', [
  ['2022-01-01', null, law('ND07/2021', 'Điều 3', 'unverified')],
  ['2021-07-01', 1_000_000, OF_2015_NEAR],
]);

export const NEAR_POVERTY_LINE_URBAN = dated('near-poverty-line-urban', 'đồng/tháng', [
  ['2022-01-01', null, law('ND07/2021', 'Điều 3', 'unverified')],
  ['2021-07-01', 1_300_000, OF_2015_NEAR],
]);

/** From so many missing indicators on a household under the line is poor, below that near-poor. */
export const POOR_INDICATORS = dated('poor-indicators', 'chỉ số', [
  ['2022-01-01', 3, law('ND07/2021', 'Điều 3', 'secondary')],
]);
