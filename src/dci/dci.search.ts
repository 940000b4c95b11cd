import type { PartnerActor } from '../services/actor';
import type { BeneficiaryRecord, BeneficiaryService } from '../services/beneficiary.service';
import type { EnrolmentService } from '../services/enrolment.service';
import { AppError } from '../shared/app-error';
import { BY_IDENTIFIER, PAGE } from './dci.envelope';
import type { SearchItem } from './dci.envelope';

export interface SearchServices {
  readonly beneficiaries: BeneficiaryService;
  readonly enrolments: EnrolmentService;
}

/** What each register of the standard is here, and the operations that reading it takes. */
export const REGISTERS = {
  SOCIAL_REGISTRY: ['beneficiary.read'],
  IBR: ['beneficiary.read', 'enrolment.read'],
} as const;
type Register = keyof typeof REGISTERS;

/** Null for a register that is not kept here. */
export function registerOf(item: SearchItem): Register | null {
  const { reg_type: type } = item.search_criteria;
  return type === 'SOCIAL_REGISTRY' || type === 'IBR' ? type : null;
}

/** The answer to one search: a person who is hidden and one who is not there both are no records. */
export async function answerItem(
  services: SearchServices,
  item: SearchItem,
  { actor, on, at }: { readonly actor: PartnerActor; readonly on: string; readonly at: string },
): Promise<object> {
  const base = { reference_id: item.reference_id, timestamp: at };
  const { query_type, query, pagination } = item.search_criteria;
  const register = registerOf(item);
  const asked = BY_IDENTIFIER.safeParse(query);
  const page = PAGE.safeParse(pagination);
  if (register === null || query_type !== 'idtype-value' || !asked.success) return rejected(base);
  if (!page.success) return rejected(base, 'rjct.pagination.invalid');
  try {
    const { type, value } = asked.data;
    const person = await (type === 'UIN'
      ? services.beneficiaries.byCode(actor, value)
      : services.beneficiaries.byCitizenId(actor, value));
    const records =
      register === 'SOCIAL_REGISTRY'
        ? [toPerson(person)]
        : await services.enrolments.of(actor, person.id, { on, knownAt: null });
    return found(base, register, { records, ...page.data });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'NOT_FOUND') return found(base, register, { records: [], ...page.data });
    if (error.code === 'BAD_INPUT') return rejected(base);
    throw error;
  }
}

type Base = { readonly reference_id: string; readonly timestamp: string };

function rejected(base: Base, code = 'rjct.search_criteria.invalid'): object {
  return { ...base, status: 'rjct', status_reason_code: code };
}

interface Found {
  readonly records: readonly object[];
  readonly page_size: number;
  readonly page_number: number;
}

function found(base: Base, register: Register, { records, page_size, page_number }: Found): object {
  const start = (page_number - 1) * page_size;
  const reg_records = records.slice(start, start + page_size);
  return {
    ...base,
    status: 'succ',
    data: { reg_type: register, reg_records },
    pagination: { page_size, page_number, total_count: records.length },
  };
}

/** No more than a register tells others: neither the citizen id nor the telephone. */
function toPerson({
  code,
  displayName,
  birthFrom,
  birthTo,
  sex,
  unitCode,
  lifeStatus,
}: BeneficiaryRecord) {
  return {
    identifier: [{ identifier_type: 'UIN', identifier_value: code }],
    name: { full_name: displayName },
    birth_date: birthFrom === birthTo ? birthFrom : null,
    birth_range: { from: birthFrom, to: birthTo },
    sex: sex ?? 'unknown',
    commune: unitCode,
    life_status: lifeStatus,
  };
}
