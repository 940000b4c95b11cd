import type { CivilDate } from '../../shared/civil-date';
import { povertyStandardOn } from '../living/poverty-standard';
import { POVERTY_SERVICES } from '../parameters/poverty-indicators';
import { citedText, tableText } from './vietnamese-text';
import { windowText, withWindows } from './window';

/** The services and indicators that poverty is measured by on a day, as Markdown; empty where we hold no list. */
export function povertyText(on: CivilDate): string[] {
  const { services, servicesLaw, poorFrom } = povertyStandardOn(on);
  if (servicesLaw === null || poorFrom === null) return [];
  const { value, law } = poorFrom;
  return [
    '## Các dịch vụ xã hội cơ bản và chỉ số đo lường mức độ thiếu hụt',
    '',
    `Căn cứ: ${citedText(servicesLaw)}`,
    '',
    `Thu nhập không quá chuẩn nghèo và thiếu từ ${value} chỉ số trở lên: có thể là hộ nghèo; thiếu ít hơn: có thể là hộ cận nghèo [${citedText(law)}].`,
    'Đây không phải là công nhận. Ai cũng có thể xin xã rà soát; chỉ xã quyết định.',
    '',
    ...tableText(
      ['Dịch vụ', 'Chỉ số', 'Thiếu hụt khi'],
      services.flatMap(({ name, indicators }) =>
        indicators.map((indicator) => [name, indicator.name, indicator.missing]),
      ),
    ),
  ];
}

/** The same through time, the newest first, with the days for which we hold no list. */
export function povertyAppendix(): string[] {
  return [
    '## Phụ lục 4: Chỉ số thiếu hụt khi rà soát hộ nghèo, theo thời gian',
    '',
    ...withWindows(POVERTY_SERVICES.values).flatMap(({ entry, window }) => [
      `### Danh mục ${windowText(window)}`,
      '',
      ...(entry.value === null
        ? [`Chưa tìm thấy danh mục [${citedText(entry.law)}]. Xã rà soát theo văn bản khi có.`, '']
        : povertyText(window.from).slice(2)),
    ]),
    'Trước ngày 1/1/2022 chỉ dùng các đường thu nhập ở Phụ lục 1; danh mục chỉ số cũ chưa tìm thấy.',
    '',
  ];
}
