import type { Citation } from '../kernel/citation';
import type { Dated } from '../kernel/in-force';
import type { Rule } from '../kernel/rule';
import { allOf, among, anyOf, communeDecides, is } from '../kernel/rule';
import { law } from '../laws';
import { houseNeeds, poor, poorOrNear, ruinedHouse } from './house-conditions';
import {
  DRIVE_NEW,
  DRIVE_REPAIR,
  MINORITY_NEW,
  POOR_DISTRICT_NEW,
  POOR_DISTRICT_REPAIR,
  YEN_BAI_2020_NEW,
  YEN_BAI_2020_REPAIR,
  YEN_BAI_HIGHLAND_NEW,
  YEN_BAI_HIGHLAND_REPAIR,
  YEN_BAI_NEW,
  YEN_BAI_REPAIR,
} from './house-grants';
import { oneSum } from './one-sum';

/** What a scheme gives for a new house and for a repair, and to whom. */
interface Scheme<K extends string> {
  readonly key: K;
  readonly says: string;
  readonly by: Citation;
  readonly who: readonly Rule[];
  readonly sums: { readonly rebuild: Dated; readonly repair: Dated };
}

function pair<const K extends string>({ key, says, by, who, sums }: Scheme<K>) {
  return [
    {
      key: `${key}-new`,
      when: allOf(`${says}: làm nhà mới`, by, [houseNeeds('rebuild', by), ...who]),
      gives: oneSum(sums.rebuild),
    },
    {
      key: `${key}-repair`,
      when: allOf(`${says}: sửa nhà`, by, [houseNeeds('repair', by), ...who]),
      gives: oneSum(sums.repair),
    },
  ] as const;
}

const DRIVE = law('Drive2024', 'Đối tượng của', 'secondary');
const POOR_DISTRICT = law('QD90/2022', 'Đối tượng theo', 'secondary');
const MINORITY = law('QD1719/2021', 'Dự án 1', 'secondary');
const YEN_BAI = law('YenBai2023', 'Đối tượng theo', 'secondary');
const YEN_BAI_2020 = law('YenBai08/2020', 'Đối tượng theo', 'secondary');

function inPoorDistrict(says: string, by: Citation): Rule {
  return is('poorCommune', 'yes', { says, law: by });
}

/** The national drive of 2024–2025, with the signs of a ruined house. */
export const driveLines = pair({
  key: 'drive',
  says: 'Xóa nhà tạm, nhà dột nát',
  by: DRIVE,
  who: [poorOrNear(DRIVE), ruinedHouse],
  sums: { rebuild: DRIVE_NEW, repair: DRIVE_REPAIR },
});

/** The same after the drive was declared complete in August 2025: the office looks at who is left. */
export const driveLeftOver = pair({
  key: 'drive',
  says: 'Xóa nhà tạm, nhà dột nát',
  by: DRIVE,
  who: [
    poorOrNear(DRIVE),
    ruinedHouse,
    communeDecides('Đợt thi đua đã hoàn thành tháng 8/2025, xã có xét thêm không', DRIVE),
  ],
  sums: { rebuild: DRIVE_NEW, repair: DRIVE_REPAIR },
});

/** Poor and near-poor households of a poor district, national target programme 2021–2025. */
export const poorDistrictLines = pair({
  key: 'poor-district',
  says: 'Giảm nghèo bền vững, huyện nghèo',
  by: POOR_DISTRICT,
  who: [poorOrNear(POOR_DISTRICT), inPoorDistrict('Ở huyện nghèo', POOR_DISTRICT)],
  sums: { rebuild: POOR_DISTRICT_NEW, repair: POOR_DISTRICT_REPAIR },
});

/** Yên Bái 2023–2025; the second pair is for Trạm Tấu and Mù Cang Chải, its two poor districts. */
export const yenBaiLines = [
  ...pair({
    key: 'yen-bai-highland',
    says: 'Đề án của tỉnh Yên Bái, huyện Trạm Tấu và Mù Cang Chải',
    by: YEN_BAI,
    who: [poorOrNear(YEN_BAI), inPoorDistrict('Ở huyện Trạm Tấu hoặc Mù Cang Chải', YEN_BAI)],
    sums: { rebuild: YEN_BAI_HIGHLAND_NEW, repair: YEN_BAI_HIGHLAND_REPAIR },
  }),
  ...pair({
    key: 'yen-bai',
    says: 'Đề án của tỉnh Yên Bái',
    by: YEN_BAI,
    who: [poorOrNear(YEN_BAI)],
    sums: { rebuild: YEN_BAI_NEW, repair: YEN_BAI_REPAIR },
  }),
] as const;

/** Yên Bái 2020–2021, poor households only. */
export const yenBai2020Lines = pair({
  key: 'yen-bai-2020',
  says: 'Hỗ trợ hộ nghèo làm nhà của tỉnh Yên Bái',
  by: YEN_BAI_2020,
  who: [poor(YEN_BAI_2020)],
  sums: { rebuild: YEN_BAI_2020_NEW, repair: YEN_BAI_2020_REPAIR },
});

/**
 * Project 1 of the programme for the ethnic-minority area. The day on which it began in each commune and the
 * list of households were not found, so that the office always says.
 */
export const minorityLine = {
  key: 'minority-project',
  when: allOf('Hỗ trợ nhà ở vùng dân tộc thiểu số và miền núi', MINORITY, [
    poor(MINORITY),
    houseNeeds('rebuild', MINORITY),
    anyOf('Dân tộc thiểu số, hoặc ở nơi đặc biệt khó khăn', MINORITY, [
      is('ethnicMinority', 'yes', { says: 'Là người dân tộc thiểu số', law: MINORITY }),
      among('areaClass', ['extremely-difficult'], {
        says: 'Ở xã, thôn đặc biệt khó khăn',
        law: MINORITY,
      }),
    ]),
    communeDecides('Hộ có trong danh sách và xã được giao vốn của dự án không', MINORITY),
  ]),
  gives: oneSum(MINORITY_NEW),
} as const;

/** No scheme with an amount was found: the office decides, and this says why. */
export function officeLine(why: string, by: Citation, further: readonly Rule[] = []) {
  return {
    key: 'office-decides',
    when: allOf('Hộ nghèo, hộ cận nghèo cần làm nhà, sửa nhà', by, [
      poorOrNear(by),
      among('houseWork', ['rebuild', 'repair'], {
        says: 'Nhà phải làm mới hoặc sửa chữa',
        law: by,
      }),
      ...further,
      communeDecides(why, by),
    ]),
    gives: { kind: 'commune-decides', says: 'Mức hỗ trợ do xã trả lời', law: by },
  } as const;
}
