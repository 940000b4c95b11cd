import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { FactFault, FactKey, TopUpFault } from '../policy';
import { CONTRADICTION_KEYS, FACT_KEYS, OLDEST } from '../policy';
import { contradictionWords, factWords } from '../services/dictionary';
import { originOf } from '../services/origin-of';
import type { ErrorCode } from '../shared/app-error';
import { AppError } from '../shared/app-error';
import type { Ids, Log } from '../shared/ports';
import { sayFileRefusal } from './file-refusal';
import { sayImportRefusal } from './import-refusal';
import { LIMITS } from './limits';
import { sayPartnerRefusal } from './partner-refusal';
import { sayPaymentRefusal } from './payment-refusal';
import { sayPrivacyRefusal } from './privacy-refusal';
import { sayRecordRefusal } from './record-refusal';
import { sayPlaceRefusal } from './place-refusal';
import { sayRelationRefusal } from './relation-refusal';
import { sayStaffRefusal } from './staff-refusal';

export type ApiLanguage = 'vi' | 'en';

/** All that production says of a query that does not parse or fit the schema: guesses learn nothing. */
export const UNFIT = 'This is not a valid request to this API.';
const UNFIT_CODES = [
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
];

const VIETNAMESE: Readonly<Record<ErrorCode, string>> = {
  BAD_INPUT: 'Dữ liệu gửi lên không hợp lệ.',
  CONTRADICTION: 'Các thông tin gửi lên mâu thuẫn với nhau.',
  NOT_IN_FORCE: 'Chưa có luật cho ngày này. Hãy chọn ngày từ 01/07/2021.',
  NOT_FOUND: 'Không tìm thấy.',
  UNAUTHENTICATED: 'Cần đăng nhập lại.',
  FORBIDDEN: 'Tài khoản này không được làm việc đó.',
  CONFLICT: 'Có người vừa thay đổi trước. Hãy tải lại rồi làm lại.',
  TOO_MANY_REQUESTS: 'Thử quá nhiều lần. Hãy chờ một lúc rồi thử lại.',
  BUSY: 'Hệ thống đang bận. Hãy thử lại sau ít giây.',
  OVER_BUDGET: 'Đã dùng hết mức của phút này. Hãy chờ sang phút sau rồi gửi lại.',
  EVENTS_GONE: 'Các thay đổi cũ không còn được giữ. Hãy tải lại tất cả rồi theo dõi tiếp.',
};

/** Codes that leave the process with the sentence they carry; every other error is masked. */
export const REFUSAL_CODES: readonly string[] = Object.keys(VIETNAMESE);
const SAID = [...REFUSAL_CODES, 'TOO_MUCH_ASKED'];

const FAULTS: Readonly<Record<FactFault, string>> = {
  unknown: 'không có trong danh mục',
  shape: 'viết chưa đúng, hoặc ghi hai lần',
  option: 'không có lựa chọn này',
  bounds: 'nằm ngoài khoảng cho phép',
  future: 'ngày này chưa tới vào ngày được hỏi',
  'too-old': `không ai sống quá ${OLDEST} tuổi`,
};

/** What a fact, fine by itself, does not fit. */
const AGAINST: Readonly<Record<string, string>> = {
  relation: 'quan hệ của những người trong hộ',
  place: 'xã, phường đã ghi',
};

const TOP_UP_FAULTS: Readonly<Partial<Record<TopUpFault, string>>> = {
  programme: 'Không có chương trình này.',
  line: 'Chương trình không có nhóm này.',
  kind: 'Chương trình không có mức loại này trong các ngày đó.',
  dates: 'Ngày cuối phải sau ngày đầu.',
  'before-law': 'Chưa có luật cho ngày đó. Hãy bắt đầu từ ngày 01/07/2021 trở đi.',
  value: 'Mức phải là số nguyên trong khoảng cho phép.',
  'below-national': 'Mức của địa phương không được thấp hơn mức trung ương trong các ngày đó.',
};

const FIELDS: Readonly<Record<string, string>> = {
  people: `Một hộ có từ 1 đến ${LIMITS.people} người.`,
  name: `Tên dài nhất ${LIMITS.name} ký tự.`,
  first: `Số dòng phải từ 1 đến ${LIMITS.first}.`,
  search: 'Hãy ghi ít nhất một chữ đáng kể để tìm, nhiều nhất 12 chữ, 200 ký tự.',
  text: `Tên nơi ở dài nhất ${LIMITS.name} ký tự.`,
  months: 'Đóng cho 1, 3, 6 hoặc 12 tháng.',
  members: 'Một hộ có từ 1 đến 50 người.',
  memberPlace: 'Thứ tự trong hộ từ 1 đến 50.',
  paidMonths: 'Số tháng đã đóng phải là số tròn từ 0 đến 600, số ít trước, số nhiều sau.',
  leaves: 'Ngày ra viện phải sau ngày cuối của thẻ, hoặc đúng ngày đó.',
  cardUntil: 'Thẻ trước đã hết hạn quá lâu. Hãy kiểm tra ngày cuối của thẻ.',
  documentUntil: 'Ngày cuối của quyết định phải từ ngày được công nhận trở đi.',
  determinedAnewOn: 'Quyết định mới phải có sau ngày được công nhận.',
  wage: 'Lương hoặc lương hưu phải là số đồng tròn.',
  cost: 'Chi phí phải là số đồng tròn, nhiều nhất 100 tỷ.',
  level: 'Mức hưởng của thẻ là 80, 95 hoặc 100 %.',
  selfReferral: 'Ghi khám đúng nơi (`correctLine`) hoặc tự đi khám (`selfReferral`), chỉ một.',
  covers: `Các thời gian có thẻ: tối đa ${LIMITS.covers}, không chồng nhau.`,
  paid: `Các lần cùng chi trả: tối đa ${LIMITS.payments}.`,
  birth: 'Loại thẻ này cần ngày sinh.',
  year: 'Loại thẻ này cần năm học, từ 2021 đến 2100.',
  day: 'Loại thẻ này cần một ngày (`day`).',
  decision: 'Cần ghi theo quyết định nào.',
  group: 'Cần ghi thẻ của nhóm nào.',
  decidedOn: 'Ngày quyết định phải có thật, viết NĂM-THÁNG-NGÀY.',
  knownAt: 'Thời điểm phải viết theo ISO 8601, có múi giờ.',
  unitCode: 'Mã xã, phường có năm chữ số.',
  citizenId: 'Số định danh có mười hai chữ số.',
  phone: 'Số điện thoại chưa đúng.',
  password: 'Mật khẩu cần ít nhất 12 ký tự và không quá dễ đoán.',
  login: 'Tên đăng nhập có từ 3 đến 60 chữ thường, số, dấu chấm hoặc gạch.',
  role: 'Không có vai trò này.',
  reason: 'Lý do còn trống, quá ngắn hoặc quá dài.',
  remark: 'Nhận xét còn trống hoặc dài quá 500 ký tự.',
  displayName: 'Họ tên còn trống hoặc dài quá 200 ký tự.',
  clientMutationKey: 'Khóa có từ 8 đến 80 chữ, số, dấu chấm, hai chấm, gạch.',
  handle: 'Tên ngắn có 3 đến 60 chữ thường, chữ số, gạch ngang.',
  scopes: 'Hãy chọn ít nhất một việc mà đối tác được làm.',
  unitCodes: 'Hãy ghi ít nhất một mã xã, hoặc để trống nếu cả tỉnh.',
  budgetPerMinute: 'Mức mỗi phút từ 100 đến 10 triệu đơn vị.',
  days: 'Khóa dùng được từ 1 đến 730 ngày.',
  overlapHours: 'Khóa cũ dùng thêm từ 0 đến 720 giờ.',
  signingKey: 'Khóa công khai phải là JWK loại Ed25519, P-256 hoặc RSA từ 2048 bit.',
  receivedOn: 'Ngày nhận phải có thật, viết NĂM-THÁNG-NGÀY.',
  happenedOn: 'Ngày xảy ra phải có thật, viết NĂM-THÁNG-NGÀY.',
  issuedOn: 'Ngày cấp phải có thật, viết NĂM-THÁNG-NGÀY.',
  note: 'Ghi chú dài nhất 2000 ký tự.',
  number: 'Số giấy tờ còn trống hoặc dài quá 100 ký tự.',
  issuedBy: 'Nơi cấp còn trống hoặc dài quá 200 ký tự.',
  rows: 'Mỗi lượt từ 1 đến 100 dòng.',
  after: 'Chỗ đọc tiếp (`after`) không phải của danh sách này.',
};

/** Where the general sentence of a code would not help the person at the screen. */
const VIETNAMESE_AT: Readonly<Record<string, string>> = {
  'signIn UNAUTHENTICATED':
    'Tên đăng nhập hoặc mật khẩu chưa đúng, hoặc đã thử quá nhiều lần. Hãy chờ một lúc rồi thử lại.',
  'takeOver CONFLICT': 'Cán bộ khác đang trả lời người này.',
  'sendMessage CONFLICT': 'Hãy tiếp quản cuộc trò chuyện trước khi trả lời.',
  'sendMessage BAD_INPUT': 'Tin nhắn còn trống hoặc quá dài.',
  'handBack CONFLICT': 'Cuộc trò chuyện này không phải của bạn.',
};

/**
 * The sentence of a refusal in the caller's language; it never repeats a personal value.
 * @param at the root field that refused
 */
export function sayRefusal(error: AppError, language: ApiLanguage, at: string): string {
  if (language === 'en') return error.message;
  const { field } = error.details;
  const said =
    VIETNAMESE_AT[`${at} ${error.code}`] ??
    aboutFact(error) ??
    sayPlaceRefusal(error) ??
    sayRelationRefusal(error) ??
    sayPaymentRefusal(error) ??
    sayRecordRefusal(error) ??
    sayImportRefusal(error) ??
    sayPartnerRefusal(error) ??
    sayStaffRefusal(error) ??
    sayFileRefusal(error) ??
    sayPrivacyRefusal(error) ??
    TOP_UP_FAULTS[String(error.details['why']) as TopUpFault];
  return said ?? FIELDS[String(field)] ?? VIETNAMESE[error.code];
}

function aboutFact({ details: { fact, why, with: other } }: AppError): string | undefined {
  const [known, beside] = [fact, other].map((one) => FACT_KEYS.find((key: FactKey) => key === one));
  if (known === undefined) return undefined;
  const key = CONTRADICTION_KEYS.find((one) => one === why);
  if (key !== undefined && beside !== undefined) {
    const [label, and] = [known, beside].map((one) => factWords(one).label.vi);
    return `${contradictionWords(key).vi} Hãy sửa “${label}” hoặc “${and}”.`;
  }
  const named = `Thông tin “${factWords(known).label.vi}”`;
  const against = AGAINST[String(why)];
  if (against !== undefined) return `${named} mâu thuẫn với ${against}. Hãy sửa một trong hai.`;
  const says = `${named} không hợp lệ`;
  const fault = FAULTS[String(why) as FactFault];
  return fault === undefined ? `${says}.` : `${says}: ${fault}.`;
}

/**
 * A refusal as a GraphQL error that survives masking; `input` names the argument or fact that is wrong, `why`
 * is the key of the fault where there are several.
 */
export function refusalError(error: AppError, language: ApiLanguage, at: string): GraphQLError {
  return new GraphQLError(sayRefusal(error, language, at), { extensions: extensionsOf(error) });
}

function extensionsOf({ code, details }: AppError): Record<string, unknown> {
  const { why, retryAfter, limit } = details;
  return { code, input: details['fact'] ?? details['field'], why, retryAfter, limit };
}

export interface Masking {
  readonly ids: Ids;
  readonly log: Log;
  readonly production: boolean;
}

/**
 * Apollo's `formatError`. A refusal keeps its code and sentence; a query that does not fit gets one fixed
 * text in production; anything else is logged once under an id, and only the id goes out.
 */
export function maskErrors({ ids, log, production }: Masking) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const said = chain(error).find(isSaid);
    if (said !== undefined) return saidError(said, formatted);
    const code = String(formatted.extensions?.['code']);
    if (code === 'BAD_REQUEST') return { message: formatted.message, extensions: { code } };
    if (UNFIT_CODES.includes(code) || isOneOfTooMany(error)) {
      const message = production ? UNFIT : formatted.message;
      return { message, extensions: { code: isOneOfTooMany(error) ? 'BAD_USER_INPUT' : code } };
    }
    const id = ids.next();
    log.error('api.broken', { id, ...originOf(chain(error).at(-1)) });
    return {
      message: `Something broke on our side. Quote ${id} when you report it.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}

/** What a refusal tells beside its sentence: names and limits, never values. */
const SAID_FIELDS = ['code', 'input', 'why', 'retryAfter', 'limit'];
/** The last one of a list of variables most of which do not fit: GraphQL gives it no code. */
function isOneOfTooMany(error: unknown): boolean {
  const { message } = Object(error) as { message?: unknown };
  return String(message).startsWith('Too many errors processing variables');
}

function saidError(
  said: AppError | GraphQLError,
  { path }: GraphQLFormattedError,
): GraphQLFormattedError {
  const more = said instanceof AppError ? extensionsOf(said) : said.extensions;
  const told = SAID_FIELDS.filter((name) => more[name] !== undefined);
  const extensions = Object.fromEntries(told.map((name) => [name, more[name]]));
  return { message: said.message, ...(path && { path }), extensions };
}

function isSaid(error: unknown): error is AppError | GraphQLError {
  if (error instanceof AppError) return true;
  return (
    error instanceof GraphQLError &&
    SAID.includes(String(error.extensions['code'])) &&
    !isWrapper(error)
  );
}

/** GraphQL copies the extensions of an inner error and puts the offending value before its message. */
function isWrapper(error: GraphQLError): boolean {
  return error.originalError instanceof GraphQLError;
}

function chain(error: unknown): unknown[] {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner === undefined ? [error] : [error, ...chain(inner)];
}
