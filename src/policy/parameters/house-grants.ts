import { dated } from '../kernel/in-force';
import { law } from '../laws';

const DRIVE = law('Drive2024', 'Mức hỗ trợ của', 'secondary');
const POOR_DISTRICT = law('TT01/2022', 'Mức hỗ trợ theo', 'secondary');
const MINORITY = law('QD1719/2021', 'Dự án 1', 'secondary');
const YEN_BAI_2023 = law('YenBai2023', 'Mức hỗ trợ theo', 'secondary');
const YEN_BAI_2020 = law('YenBai08/2020', 'Mức hỗ trợ theo', 'secondary');

/** The national drive, for a house built anew and for a repair. */
export const DRIVE_NEW = dated('drive-new-house', 'đồng', [
  ['2026-01-01', null, DRIVE],
  ['2024-11-10', 60_000_000, DRIVE],
]);
export const DRIVE_REPAIR = dated('drive-repair', 'đồng', [
  ['2026-01-01', null, DRIVE],
  ['2024-11-10', 30_000_000, DRIVE],
]);

/** National target programme 2021–2025, poor districts. */
export const POOR_DISTRICT_NEW = dated('poor-district-new-house', 'đồng', [
  ['2026-01-01', null, POOR_DISTRICT],
  ['2022-08-15', 40_000_000, POOR_DISTRICT],
]);
export const POOR_DISTRICT_REPAIR = dated('poor-district-repair', 'đồng', [
  ['2026-01-01', null, POOR_DISTRICT],
  ['2022-08-15', 20_000_000, POOR_DISTRICT],
]);

/** National target programme for the ethnic-minority area, project 1, as reported for a house. */
export const MINORITY_NEW = dated('minority-project-new-house', 'đồng', [
  ['2026-01-01', null, MINORITY],
  ['2021-07-01', 44_000_000, MINORITY],
]);

/** Yên Bái 2023–2025; more in Trạm Tấu and Mù Cang Chải. */
export const YEN_BAI_NEW = dated('yen-bai-new-house', 'đồng', [
  ['2026-01-01', null, YEN_BAI_2023],
  ['2023-04-12', 50_000_000, YEN_BAI_2023],
]);
export const YEN_BAI_REPAIR = dated('yen-bai-repair', 'đồng', [
  ['2026-01-01', null, YEN_BAI_2023],
  ['2023-04-12', 25_000_000, YEN_BAI_2023],
]);
export const YEN_BAI_HIGHLAND_NEW = dated('yen-bai-highland-new-house', 'đồng', [
  ['2026-01-01', null, YEN_BAI_2023],
  ['2023-04-12', 60_000_000, YEN_BAI_2023],
]);
export const YEN_BAI_HIGHLAND_REPAIR = dated('yen-bai-highland-repair', 'đồng', [
  ['2026-01-01', null, YEN_BAI_2023],
  ['2023-04-12', 30_000_000, YEN_BAI_2023],
]);

/** Yên Bái 2020–2021, poor households. */
export const YEN_BAI_2020_NEW = dated('yen-bai-2020-new-house', 'đồng', [
  ['2022-01-01', null, YEN_BAI_2020],
  ['2021-07-01', 50_000_000, YEN_BAI_2020],
]);
export const YEN_BAI_2020_REPAIR = dated('yen-bai-2020-repair', 'đồng', [
  ['2022-01-01', null, YEN_BAI_2020],
  ['2021-07-01', 25_000_000, YEN_BAI_2020],
]);

const MERIT_2024 = law('QD21/2024', 'Mức hỗ trợ theo', 'secondary');
const MERIT_2013 = law('QD22/2013', 'Mức hỗ trợ theo', 'unverified');

/** People with merit and martyrs' relatives; no amount was found from 2026 on. */
export const MERIT_NEW = dated('merit-new-house', 'đồng', [
  ['2026-01-01', null, MERIT_2024],
  ['2025-01-09', 60_000_000, MERIT_2024],
  ['2021-07-01', 40_000_000, MERIT_2013],
]);
export const MERIT_REPAIR = dated('merit-repair', 'đồng', [
  ['2026-01-01', null, MERIT_2024],
  ['2025-01-09', 30_000_000, MERIT_2024],
  ['2021-07-01', 20_000_000, MERIT_2013],
]);
