import { registerEnumType } from 'type-graphql';
import { FACT_KEYS } from '../policy';

/** The GraphQL names of a union of literals: { NEAR_POOR: 'near-poor' }. */
export type EnumNames = Readonly<Record<string, string>>;

/** Registers a GraphQL enum over literals of ours and returns it for use in decorators. */
export function enumOf(name: string, literals: readonly string[], description: string): EnumNames {
  return register(
    name,
    Object.fromEntries(literals.map((literal) => [upperName(literal), literal])),
    description,
  );
}

/** 'near-poor' becomes NEAR_POOR. */
export function upperName(literal: string): string {
  return literal.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
}

function register(name: string, names: EnumNames, description: string): EnumNames {
  registerEnumType(names, { name, description });
  return names;
}

export const TruthEnum = enumOf(
  'Truth',
  ['yes', 'no', 'unknown'],
  'Kết luận: có, không, chưa đủ thông tin — The verdict; UNKNOWN until what is not known no longer matters.',
);

export const AssessmentStateEnum = enumOf(
  'AssessmentState',
  ['settled', 'open', 'stuck'],
  'SETTLED: không thông tin nào còn thay đổi được; OPEN: còn câu hỏi; STUCK: chờ xã hoặc thông tin không biết — Whether more facts can still change truth or amount.',
);

export const DomainEnum = enumOf(
  'Domain',
  ['allowance', 'insurance', 'housing', 'merit', 'living'],
  'Lĩnh vực: trợ cấp, bảo hiểm y tế, nhà ở, người có công, đời sống — What a programme is about.',
);

export const PerEnum = enumOf(
  'Per',
  ['day', 'month', 'year', 'once'],
  'Mỗi ngày, mỗi tháng, mỗi năm, một lần — How often an amount is paid.',
);

export const GiftKindEnum = enumOf(
  'GiftKind',
  ['goods', 'share', 'loan'],
  'Hiện vật, miễn giảm, khoản vay — What is given besides money.',
);

export const ChangeCauseEnum = enumOf(
  'ChangeCauseKind',
  ['age', 'recognition-ends', 'number', 'law'],
  'Đến tuổi, hết hạn công nhận, con số mới, luật mới — An age reached, the end of a recognition, a number or a law that begins.',
);

export const StandingEnum = enumOf(
  'Standing',
  ['primary', 'secondary', 'unverified'],
  'Mức chắc chắn của nguồn — How surely we know what the law says: read in the law itself, in an account of it, or not verified.',
);

export const FactKindEnum = enumOf(
  'FactKind',
  ['flag', 'choice', 'number', 'day'],
  'Kiểu thông tin — What the values of a fact look like.',
);

export const FactOfEnum = enumOf(
  'FactOf',
  ['person', 'household', 'place'],
  'Thông tin của ai — Whose fact it is; those of a household or a place are shared.',
);

export const PrivacyEnum = enumOf(
  'Privacy',
  ['basic', 'sensitive'],
  'Dữ liệu cá nhân cơ bản hay nhạy cảm — Class of personal data.',
);

export const KnownEnum = enumOf(
  'Known',
  ['recognised', 'stated'],
  'RECOGNISED: theo quyết định; STATED: người dân tự biết — From a decision of an office, or from what a person can say herself.',
);

/** Keys of facts as they stand in the input types. */
export const FactKeyEnum = register(
  'FactKey',
  Object.fromEntries(FACT_KEYS.map((key) => [key, key])),
  'Tên thông tin, như trong dữ liệu vào — Key of a fact, spelled as the input field.',
);
