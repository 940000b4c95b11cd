import type { CivilDate } from '../../shared/civil-date';
import type { Citation } from '../kernel/citation';
import type { Dated } from '../kernel/in-force';
import { begunBy, dated } from '../kernel/in-force';
import { law } from '../laws';

/** One sign that a household lacks a basic service, Vietnamese. */
export interface PovertyIndicator {
  readonly name: string;
  /** When it counts as missing; from memory, to be checked against the annex of the decree. */
  readonly missing: string;
}

/** One of the basic services, with its indicators. */
export interface BasicService {
  readonly name: string;
  readonly indicators: readonly PovertyIndicator[];
}

const SERVICES_2022: readonly BasicService[] = [
  {
    name: 'Việc làm',
    indicators: [
      {
        name: 'Việc làm',
        missing:
          'Có người trong tuổi lao động, muốn làm và làm được mà không có việc, hoặc làm thuê không có hợp đồng',
      },
      { name: 'Người phụ thuộc', missing: 'Người phụ thuộc chiếm trên 50 % số người trong hộ' },
    ],
  },
  {
    name: 'Y tế',
    indicators: [
      { name: 'Dinh dưỡng', missing: 'Có trẻ em dưới 16 tuổi thấp còi hoặc nhẹ cân' },
      { name: 'Bảo hiểm y tế', missing: 'Có người từ 6 tuổi chưa có thẻ bảo hiểm y tế' },
    ],
  },
  {
    name: 'Giáo dục',
    indicators: [
      {
        name: 'Trình độ giáo dục của người lớn',
        missing: 'Có người từ 16 đến 30 tuổi chưa học hoặc chưa có bằng cấp theo tuổi',
      },
      {
        name: 'Tình trạng đi học của trẻ em',
        missing: 'Có trẻ từ 3 đến dưới 16 tuổi không học đúng bậc, cấp học',
      },
    ],
  },
  {
    name: 'Nhà ở',
    indicators: [
      { name: 'Chất lượng nhà ở', missing: 'Nhà không bền chắc' },
      { name: 'Diện tích nhà ở', missing: 'Dưới 8 m² cho mỗi người' },
    ],
  },
  {
    name: 'Nước sinh hoạt và vệ sinh',
    indicators: [
      { name: 'Nguồn nước sinh hoạt', missing: 'Không có nguồn nước an toàn' },
      { name: 'Nhà tiêu hợp vệ sinh', missing: 'Không có nhà tiêu hợp vệ sinh' },
    ],
  },
  {
    name: 'Thông tin',
    indicators: [
      { name: 'Sử dụng dịch vụ viễn thông', missing: 'Không ai dùng internet' },
      {
        name: 'Phương tiện tiếp cận thông tin',
        missing: 'Không có ti vi, radio, máy tính, điện thoại',
      },
    ],
  },
];

/** The list through time; that of 2027 is not held here, and may differ. */
export const POVERTY_SERVICES: Dated<readonly BasicService[]> = dated<readonly BasicService[]>(
  'poverty-services',
  'chỉ số',
  [
    ['2027-01-01', null, law('ND351/2025', 'danh mục chỉ số thiếu hụt tại', 'unverified')],
    ['2022-01-01', SERVICES_2022, law('ND07/2021', 'Điều 3; Phụ lục', 'unverified')],
  ],
);

/** The services and indicators that poverty is measured by on a day, with their source; null where we hold none. */
export function povertyServicesOn(
  on: CivilDate,
): { readonly services: readonly BasicService[]; readonly law: Citation } | null {
  const row = begunBy(POVERTY_SERVICES.values, on);
  return row === undefined || row.value === null ? null : { services: row.value, law: row.law };
}
