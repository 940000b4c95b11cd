import type { Dated } from '../kernel/in-force';
import * as care from '../parameters/insurance-care';
import type { Care, Facility } from '../parameters/insurance-self-referral';
import {
  DIFFICULT_AREA_SHARE,
  EMERGENCY_SHARE,
  LISTED_DISEASE_SHARE,
  SELF_REFERRAL_SHARES,
} from '../parameters/insurance-self-referral';
import { amountText, citedText, dayText, tableText } from './vietnamese-text';

/** What each number of care and cards says, in words; a number that stands here nowhere fails a test. */
const CARE_WORDS: readonly (readonly [of: Dated, says: string])[] = [
  [care.ONE_VISIT_PERCENT, 'Một lần khám hết ít hơn mức này của lương cơ sở: quỹ trả hết'],
  [care.PRIMARY_CARE_LEVEL, 'Khám ở trạm y tế, ngoại trú ở phòng khám khu vực: quỹ trả'],
  [care.CONTINUOUS_YEARS, 'Số năm tham gia liên tục để quỹ trả hết'],
  [care.CO_PAYMENT_TIMES, 'Cùng chi trả trong năm đã nhiều hơn số lần lương cơ sở này'],
  [care.FIVE_YEAR_LEVEL, 'Khi đủ cả hai điều trên, đến hết năm quỹ trả'],
  [care.UNBROKEN_DAYS, 'Gián đoạn không quá số ngày này vẫn là liên tục'],
  [care.UNBROKEN_MONTHS, 'Trước đó: gián đoạn không quá số tháng này'],
  [
    care.BREAK_DAYS,
    'Người được hỗ trợ, tự đóng: gián đoạn từ số ngày này thì thẻ có hiệu lực muộn',
  ],
  [care.BREAK_MONTHS, 'Trước đó: gián đoạn từ số tháng này trong năm tài chính'],
  [care.WAITING_DAYS, 'Thẻ muộn có hiệu lực sau khi đóng đủ tiền số ngày này'],
  [care.TREATMENT_DAYS, 'Thẻ hết hạn khi đang điều trị: còn được trả thêm nhiều nhất'],
];

const PLACES: Readonly<Record<Facility, string>> = {
  primary: 'Cấp ban đầu',
  'basic-below-50': 'Cấp cơ bản, dưới 50 điểm hoặc tạm xếp',
  'basic-50-to-70': 'Cấp cơ bản, từ 50 đến dưới 70 điểm',
  'basic-ex-district': 'Cấp cơ bản, trước là tuyến huyện',
  'basic-ex-province': 'Cấp cơ bản, trước là tuyến tỉnh',
  'basic-ex-central': 'Cấp cơ bản, trước là tuyến trung ương',
  'specialised-ex-district': 'Cấp chuyên sâu, trước là tuyến huyện',
  'specialised-ex-province': 'Cấp chuyên sâu, trước là tuyến tỉnh',
  'specialised-ex-central': 'Cấp chuyên sâu, trước là tuyến trung ương',
};
const CARES: Readonly<Record<Care, string>> = { outpatient: 'ngoại trú', inpatient: 'nội trú' };

const ANYWHERE: readonly (readonly [of: Dated, says: string])[] = [
  [EMERGENCY_SHARE, 'Cấp cứu, ở bất cứ nơi nào'],
  [LISTED_DISEASE_SHARE, 'Bệnh hiếm, bệnh hiểm nghèo trong danh mục của Bộ Y tế'],
  [DIFFICULT_AREA_SHARE, 'Người dân tộc thiểu số, người nghèo ở vùng khó khăn: nội trú'],
];

/** Numbers of care and cards, and the shares without a referral, by date: what the calculators count with. */
export function insuranceAppendix(): string[] {
  const shares = Object.entries(SELF_REFERRAL_SHARES).flatMap(([place, byCare]) =>
    Object.entries(byCare).map(
      ([kind, of]) => [of, `${PLACES[place as Facility]}, ${CARES[kind as Care]}`] as const,
    ),
  );
  return [
    '## Phụ lục 5: Khám chữa bệnh và thẻ bảo hiểm y tế theo thời gian',
    '',
    '### Mức hưởng, 5 năm liên tục, hiệu lực của thẻ',
    '',
    ...datedTable('Nội dung', CARE_WORDS),
    '### Tự đi khám, không có giấy chuyển: quỹ trả bao nhiêu phần của mức hưởng trên thẻ',
    '',
    ...datedTable('Nơi khám', [...shares, ...ANYWHERE]),
    '### Thẻ có giá trị từ ngày nào',
    '',
    `- Quy định về thẻ từ ${dayText(care.CARD_DECREE.from)}: ${citedText(care.CARD_DECREE.law)}.`,
    `- Diện được công nhận trước khi xã sáp nhập được giữ đến khi quyết định cũ hết hạn hoặc có quyết định mới: ${citedText(care.MERGER_CLAUSE.law)}.`,
    '',
  ];
}

function datedTable(
  heading: string,
  rows: readonly (readonly [of: Dated, says: string])[],
): string[] {
  return tableText(
    [heading, 'Từ ngày', 'Giá trị', 'Căn cứ'],
    rows.flatMap(([of, says]) =>
      of.values.map(({ from, value, law }) => [
        says,
        dayText(from),
        value === null ? 'luật chưa nêu hoặc không còn áp dụng' : amountText(value, of.unit),
        citedText(law),
      ]),
    ),
  );
}
