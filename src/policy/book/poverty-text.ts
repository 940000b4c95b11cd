import type { CivilDate } from '../../shared/civil-date';
import { povertyServicesOn } from '../parameters/poverty-indicators';
import { citedText, tableText } from './vietnamese-text';

/** The services and indicators that poverty is measured by on a day, as Markdown; empty where we hold no list. */
export function povertyText(on: CivilDate): string[] {
  const found = povertyServicesOn(on);
  if (found === null) return [];
  const { services, law } = found;
  return [
    '## Các dịch vụ xã hội cơ bản và chỉ số đo lường mức độ thiếu hụt',
    '',
    `Căn cứ: ${citedText(law)}`,
    '',
    ...tableText(
      ['Dịch vụ', 'Chỉ số', 'Thiếu hụt khi'],
      services.flatMap(({ name, indicators }) =>
        indicators.map((indicator) => [name, indicator.name, indicator.missing]),
      ),
    ),
  ];
}
