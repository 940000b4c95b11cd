import type { PlaceFault } from '../policy';
import type { AppError } from '../shared/app-error';

type Details = AppError['details'];

const SAYS: Readonly<Record<PlaceFault, (details: Details) => string>> = {
  unknown: ({ candidates }) =>
    `Chưa tìm thấy xã, phường này vào ngày được hỏi. ${listed('Có phải là', candidates)}`,
  ambiguous: ({ candidates }) =>
    `Có nhiều nơi cùng tên này. ${listed('Hãy ghi rõ một nơi', candidates)}`,
  abolished: ({ place, since, act, successor }) =>
    `Từ ngày ${dayText(since)}, ${place} đã nhập vào ${successor}. ` +
    `Căn cứ: ${act}. Hãy ghi ${successor}.`,
  'not-yet': ({ place, since, act, candidates }) =>
    `Đến ngày ${dayText(since)} mới có ${place}. Căn cứ: ${act}. ` +
    listed('Hãy ghi tên cũ', candidates),
};

/** The Vietnamese sentence of a place that cannot be taken; undefined for every other refusal. */
export function sayPlaceRefusal({ details }: AppError): string | undefined {
  const why = details['field'] === 'place' ? String(details['why']) : '';
  return why in SAYS ? SAYS[why as PlaceFault](details) : undefined;
}

function listed(says: string, candidates: Details[string] | undefined): string {
  if (candidates === undefined || candidates === '') return 'Hãy xem lại cách viết tên.';
  return `${says}: ${candidates}.`;
}

/** '2025-07-01' as '01/07/2025' */
function dayText(day: Details[string] | undefined): string {
  return String(day).split('-').reverse().join('/');
}
