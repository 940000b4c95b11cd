import type { CardCase, CardGroup, Decision, SelfReferral, Visit } from '../policy';
import { enumOf } from './enums';

export const FacilityEnum = enumOf(
  'InsuranceFacility',
  [
    'primary',
    'basic-below-50',
    'basic-50-to-70',
    'basic-ex-district',
    'basic-ex-province',
    'basic-ex-central',
    'specialised-ex-district',
    'specialised-ex-province',
    'specialised-ex-central',
  ] satisfies SelfReferral['facility'][],
  'Nơi khám: cấp ban đầu, cơ bản, chuyên sâu; điểm xếp cấp hoặc tuyến cũ (huyện, tỉnh, trung ương) — Level of the place of care, with its points or its former level.',
);

export const CareEnum = enumOf(
  'InsuranceCare',
  ['outpatient', 'inpatient'] satisfies SelfReferral['care'][],
  'Ngoại trú, nội trú — Out of the ward or in it.',
);

export const SelfReferralReasonEnum = enumOf(
  'SelfReferralReason',
  ['own-choice', 'emergency', 'listed-disease'] satisfies SelfReferral['because'][],
  'Tự chọn, cấp cứu, bệnh hiếm hoặc hiểm nghèo trong danh mục — Why she went there.',
);

export const PatientEnum = enumOf(
  'InsurancePatient',
  ['other', 'difficult-area'] satisfies SelfReferral['patient'][],
  'DIFFICULT_AREA: người dân tộc thiểu số hoặc hộ nghèo ở vùng khó khăn — An ethnic minority or the poor, living in a difficult area.',
);

export const CorrectLineEnum = enumOf(
  'CorrectLine',
  ['hospital', 'primary', 'polyclinic-outpatient'] satisfies Visit['line'][],
  'Khám đúng nơi: bệnh viện, trạm y tế, ngoại trú ở phòng khám khu vực — Care with a referral or at the place of first care.',
);

export const FiveYearsEnum = enumOf(
  'FiveYearsReached',
  ['reached', 'not-reached'] satisfies Visit['fiveYears'][],
  'Đã đủ 5 năm liên tục và vượt mức cùng chi trả chưa — See fiveYearRule.',
);

export const CardKindEnum = enumOf(
  'CardKind',
  [
    'child',
    'grade-1',
    'grade-12',
    'first-year-student',
    'final-year-student',
    'decision',
    'organ-donor',
    'paid',
  ] satisfies CardCase['kind'][],
  'Trẻ em, lớp 1, lớp 12, sinh viên năm đầu, năm cuối, theo quyết định, người hiến bộ phận cơ thể, đóng tiền — How the card comes about.',
);

export const DecisionEnum = enumOf(
  'CardDecision',
  ['unemployment', 'social-allowance', 'recognised'] satisfies Decision[],
  'Trợ cấp thất nghiệp, trợ cấp xã hội, được công nhận (nghèo, vùng khó khăn) — What the decision gives.',
);

export const CardGroupEnum = enumOf(
  'CardGroup',
  [
    'paid-for',
    'employer-paid-relative',
    'supported',
    'student',
    'farm-household',
    'self-paying',
  ] satisfies CardGroup[],
  'Người khác đóng, nơi làm việc của thân nhân đóng, được hỗ trợ, học sinh sinh viên, hộ nông nghiệp, tự đóng — Who pays, as far as the first day hangs on it.',
);

export const PaidLineEnum = enumOf(
  'PaidLine',
  ['correct', 'wrong'],
  'Đúng tuyến, trái tuyến — In the right line, or without a referral.',
);
