import type { LinkedFiles, LinkedReceipts, Received } from '../../conversation/account/told';
import { Application } from '../../records/entities/application.entity';
import { Enrolment } from '../../records/entities/enrolment.entity';
import { Payday } from '../../records/entities/payday.entity';
import { ServiceRecord } from '../../records/entities/service-record.entity';
import { above } from '../../records/rows';
import type { Reader } from '../../records/rows';
import { trueOn } from '../../records/two-times';
import type { CivilDate } from '../../shared/civil-date';
import { addDays } from '../../shared/civil-date';
import { tellRow } from '../applications/told-file';
import type { LiveLink } from './live-links';
import { shortName } from './masked-person';

/** Files of one person that one answer tells of, the newest. */
const MOST_FILES = 3;
/** Programmes of one person at a time. */
const MOST_PROGRAMMES = 20;

/** How far the files of a linked person are. */
export async function filesOf(
  rows: Reader,
  { person }: LiveLink,
  on: CivilDate,
): Promise<LinkedFiles> {
  const found = await rows.list(Application, {
    where: { beneficiaryId: person.id },
    order: { receivedOn: 'DESC', id: 'DESC' },
    take: MOST_FILES,
  });
  const files = [];
  for (const file of found) files.push(await tellRow(rows, file, on));
  return { name: shortName(person), files };
}

/**
 * What a linked person receives on a day, as it is written down. A telephone call shows less than papers do, and who
 * runs errands for her needs to know of no money: these are told how far files are, and no more.
 */
export async function receiptsOf(
  rows: Reader,
  { link, person }: LiveLink,
  on: CivilDate,
): Promise<LinkedReceipts> {
  const name = shortName(person);
  if (link.level !== 'L2' || link.role === 'collaborator') {
    return { name, reach: 'files-only', receives: [] };
  }
  const beneficiaryId = person.id;
  const enrolments = await rows.list(Enrolment, {
    where: trueOn<Enrolment>({ beneficiaryId }, { on, knownAt: null }),
    order: { validFrom: 'ASC', id: 'ASC' },
    take: MOST_PROGRAMMES,
  });
  const receives = [];
  for (const one of enrolments)
    receives.push(await receivedOf(rows, one, { unitCode: person.unitCode, on }));
  return { name, reach: 'all', receives };
}

async function receivedOf(
  rows: Reader,
  { beneficiaryId, programme, validFrom: since, amount, payment }: Enrolment,
  { unitCode, on }: { readonly unitCode: string; readonly on: CivilDate },
): Promise<Received> {
  const [given] = await rows.list(ServiceRecord, {
    where: { beneficiaryId, programme },
    order: { givenOn: 'DESC', id: 'DESC' },
    take: 1,
  });
  const last = given === undefined ? null : { day: given.givenOn, amount: given.amount };
  const [payday] = await rows.list(Payday, {
    where: { unitCode, programme, day: above(addDays(on, -1)) },
    order: { day: 'ASC' },
    take: 1,
  });
  const next = payday === undefined ? null : { day: payday.day, place: payday.place };
  return { programme, amount, since, payment, next, last };
}
