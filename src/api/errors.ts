import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { FactFault, FactKey, TopUpFault } from '../policy';
import { CONTRADICTION_KEYS, FACT_KEYS, OLDEST } from '../policy';
import { contradictionWords, factWords } from '../services/dictionary';
import { originOf } from '../services/origin-of';
import type { ErrorCode } from '../shared/app-error';
import { AppError } from '../shared/app-error';
import type { Ids, Log } from '../shared/ports';
import { FIELDS } from './field-sentences';
import { sayFileRefusal } from './file-refusal';
import type { ApiLanguage } from './language';
import { sayLinkRefusal } from './link-refusal';
import { sayImportRefusal } from './import-refusal';
import { sayDeskRefusal } from './desk-refusal';
import { sayPartnerRefusal } from './partner-refusal';
import { sayPaymentRefusal } from './payment-refusal';
import { sayPrivacyRefusal } from './privacy-refusal';
import { sayRecordRefusal } from './record-refusal';
import { sayPlaceRefusal } from './place-refusal';
import { sayRelationRefusal } from './relation-refusal';
import { sayStaffRefusal } from './staff-refusal';

export type { ApiLanguage } from './language';

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

/** Where the general sentence of a code would not help the person at the screen. */
const VIETNAMESE_AT: Readonly<Record<string, string>> = {
  'signIn UNAUTHENTICATED':
    'Tên đăng nhập hoặc mật khẩu chưa đúng, hoặc đã thử quá nhiều lần. Hãy chờ một lúc rồi thử lại.',
  'sendMessage BAD_INPUT': 'Tin nhắn còn trống hoặc quá dài.',
};

/**
 * The sentence of a refusal in the caller's language; it never repeats a personal value.
 * @param at the root field that refused
 */
export function sayRefusal(error: AppError, language: ApiLanguage, at: string): string {
  if (language === 'en') return error.message;
  const { field } = error.details;
  const said =
    sayDeskRefusal(error) ??
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
    sayLinkRefusal(error) ??
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
