import { OFFICE_STEPS } from '../services/applications/file-input';
import {
  APPLICATION_CHANNELS,
  APPLICATION_STATES,
  DOCUMENT_SEEN,
  STEP_KINDS,
} from '../services/applications/file-words';
import { enumOf } from './enums';

export const ApplicationStateEnum = enumOf(
  'ApplicationState',
  APPLICATION_STATES,
  'Hồ sơ đang ở đâu: mới nhận, chờ giấy tờ, đã thẩm tra, đã trình, chấp thuận, từ chối, trả lại, rút, khiếu nại — How far a file is; WAITING: the clock stands still.',
);

export const ApplicationChannelEnum = enumOf(
  'ApplicationChannel',
  APPLICATION_CHANNELS,
  'Nộp cách nào: tại quầy, cổng dịch vụ công, bưu điện, cán bộ đến nhà — How it was handed in.',
);

export const StepKindEnum = enumOf(
  'ApplicationStepKind',
  STEP_KINDS,
  'Việc đã xảy ra với hồ sơ — What happened to a file.',
);

export const OfficeStepEnum = enumOf(
  'OfficeStep',
  OFFICE_STEPS,
  'Việc cán bộ ghi vào hồ sơ — What an officer writes down; PAPERS_ASKED stops the clock, COMPLETED sets it going.',
);

export const DocumentSeenEnum = enumOf(
  'DocumentSeen',
  DOCUMENT_SEEN,
  'Bản chính, bản sao, hay Nhà nước đã có — How the office knows a paper.',
);

export const AnswerEnum = enumOf(
  'ApplicationAnswer',
  ['grant', 'refuse'],
  'Chấp thuận hay từ chối — The answer in preparation.',
);

export const ClockStateEnum = enumOf(
  'LegalClockState',
  ['running', 'stopped', 'ended'],
  'Đồng hồ đang chạy, dừng, đã xong — Whether days are counted.',
);

export const ClockCountsEnum = enumOf(
  'ClockCounts',
  ['working', 'calendar'],
  'Ngày làm việc hay ngày thường — What the law counts.',
);

export const CalendarCaveatEnum = enumOf(
  'CalendarCaveat',
  ['no-announcement', 'culture-day'],
  'Điều chưa chắc: chưa có thông báo nghỉ lễ; ngày 24/11 — What is not sure about the days that were counted.',
);
