import { sourceOf } from '../../../src/spreadsheets/byte-source';
import type { Operation, StaffActor } from '../../../src/services/actor';
import { mustBeAllowed } from '../../../src/services/actor';
import type { Actor } from '../../../src/services/actor';
import { AppError } from '../../../src/shared/app-error';
import { civilDate } from '../../../src/shared/civil-date';
import type { anOffice } from '../../support/office';
import { HERE, province, THERE } from '../../support/office';

/** Where the rows lie that somebody reaches for, seen from an account that serves Tú Lệ since the merger. */
export const PLACES = {
  /** Tú Lệ itself. */
  own: HERE,
  /** Cao Phạ, which went into Tú Lệ: its old dossiers bear its code for ever. */
  'moved here': '04480',
  /** Nghĩa Lộ. */
  other: THERE,
  /** Pú Trạng, which went into Nghĩa Lộ. */
  'moved elsewhere': '04282',
} as const;
export type PlaceKey = keyof typeof PLACES;

const SYSTEM: Actor = { kind: 'system', job: 'test' };
const AT = { on: '2026-11-23', knownAt: null };
const DECIDED = { decision: 'QĐ 12/2026', decidedOn: '2026-02-10', validFrom: '2026-02-10' };
const REFUSED = ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'];

type Office = ReturnType<typeof anOffice>;

export interface Subject {
  readonly code: string;
  readonly person: string;
  readonly household: string;
}

/** Somebody in a household of a commune, with something that she was given. */
export async function aSubject(office: Office, code: string): Promise<Subject> {
  const person = await office.person({ unitCode: code, citizenId: null }, SYSTEM);
  const household = await office.households().form(SYSTEM, {
    unitCode: code,
    formedOn: '2020-01-01',
    members: [{ beneficiaryId: person, role: 'head' }],
  });
  return { code, person, household };
}

let files = 0;

/** A list of one person of a commune, as a file. */
function aFile(code: string) {
  const title = code === HERE ? 'xã Tú Lệ' : 'phường Nghĩa Lộ';
  const name = `Lò Thị ${String.fromCharCode(65 + (++files % 26))}${'a'.repeat(files % 7)}`;
  const header = 'Họ và tên,Ngày sinh,Xã';
  return {
    name: `danh-sach-${files}.csv`,
    source: sourceOf(Buffer.from(`${header}\n${name},19${40 + (files % 50)},${title}`)),
    form: 'people',
  } as const;
}

const broughtBy: StaffActor = { ...province, id: 'somebody-else' };

/** One probe asks a service for one thing and tells whether it was had. */
type Probe = (office: Office, actor: Actor, at: Subject) => Promise<boolean>;
const done = (asked: Promise<unknown>): Promise<boolean> => asked.then(() => true);

/** What touches rows of communes, against the real services. */
export const PROBES: Readonly<Partial<Record<Operation, Probe>>> = {
  'beneficiary.list': async (office, actor, { person }) => {
    const { rows } = await office.lists().people(actor, { first: 100 });
    return rows.some(({ id }) => id === person);
  },
  'beneficiary.read': (office, actor, { person }) => done(office.people().get(actor, person)),
  'beneficiary.register': (office, actor, { code }) =>
    done(office.people().register(actor, { displayName: 'Giàng A Dao', unitCode: code })),
  'beneficiary.reveal': (office, actor, { person }) => {
    const asked = { id: person, field: 'citizenId', reason: 'đối chiếu giấy tờ' } as const;
    return done(office.reveals().reveal(actor, asked));
  },
  'beneficiary.compare': async (office, actor, { person, code }) => {
    const loserId = await office.person({ unitCode: code }, SYSTEM);
    return done(office.merges().questions(actor, person, loserId));
  },
  'beneficiary.merge': async (office, actor, { code }) => {
    const one = { unitCode: code, displayName: 'Lò Văn Mẫu' };
    const survivorId = await office.person(one, SYSTEM);
    const loserId = await office.person(one, SYSTEM);
    return done(office.merges().merge(actor, { survivorId, loserId }));
  },
  'household.read': (office, actor, { household }) =>
    done(office.households().get(actor, household, AT)),
  'household.write': async (office, actor, { code }) => {
    const beneficiaryId = await office.person({ unitCode: code }, SYSTEM);
    const members = [{ beneficiaryId, role: 'head' }] as const;
    const household = { unitCode: code, formedOn: '2020-01-01', members: [...members] };
    return done(office.households().form(actor, household));
  },
  'recognition.read': (office, actor, { person }) =>
    done(office.recognitions().of(actor, { kind: 'person', id: person }, AT)),
  'recognition.write': async (office, actor, { code }) => {
    const id = await office.person({ unitCode: code }, SYSTEM);
    const about = { kind: 'person', id } as const;
    const recognition = { about, fact: 'disability', value: 'severe', ...DECIDED };
    return done(office.recognitions().add(actor, recognition));
  },
  'enrolment.read': (office, actor, { person }) => done(office.enrolments().of(actor, person, AT)),
  'enrolment.write': async (office, actor, { code }) => {
    const beneficiaryId = await office.person({ unitCode: code }, SYSTEM);
    return done(
      office.enrolments().add(actor, { beneficiaryId, programme: 'social-pension', ...DECIDED }),
    );
  },
  'standing.read': (office, actor, { person }) =>
    done(office.standings().ofPerson(actor, person, civilDate(AT.on))),
  'export.people': async (office, actor, { code }) => {
    for await (const line of (await office.exports().table(actor, 'people', { unitCode: code }))
      .rows) {
      if (line.length > 0) return true;
    }
    return false;
  },
  'import.read': async (office, actor, { code }) => {
    const { id } = await office.imports().bring(broughtBy, aFile(code));
    return done(office.imports().status(actor, id));
  },
  'import.write': async (office, actor, { code }) => {
    const { ready } = await office.imports().bring(actor, aFile(code));
    return ready > 0;
  },
  'import.approve': async (office, actor, { code }) => {
    const { id, contentHash } = await office.imports().bring(broughtBy, aFile(code));
    return done(office.imports().approve(actor, id, contentHash));
  },
  'service-record.list': async (office, actor, { person }) => {
    const given = { programme: 'social-pension', givenOn: '2026-11-01', amount: 540_000 };
    await office.serviceRecords().record(SYSTEM, { beneficiaryId: person, ...given });
    const found = await office
      .serviceRecords()
      .list(actor, { beneficiaryIds: [person], first: 10 });
    return found.length > 0;
  },
  'service-record.record': (office, actor, { person }) => {
    const given = { programme: 'social-pension', givenOn: '2026-11-01', amount: 540_000 };
    return done(office.serviceRecords().record(actor, { beneficiaryId: person, ...given }));
  },
};

/** Nothing is imported under the code of a commune that no longer is one. */
export const ONLY_TODAY: readonly string[] = ['import.read', 'import.write', 'import.approve'];

/** Whether the operation was had; everything but a refusal for want of power counts as an error of the test. */
export async function tried(
  office: Office,
  { actor, operation }: { readonly actor: Actor; readonly operation: Operation },
  at: Subject,
): Promise<'allow' | 'deny'> {
  try {
    const probe = PROBES[operation];
    if (probe === undefined) mustBeAllowed(actor, operation);
    else if (!(await probe(office, actor, at))) return 'deny';
    return 'allow';
  } catch (error) {
    if (error instanceof AppError && REFUSED.includes(error.code)) return 'deny';
    throw error;
  }
}
