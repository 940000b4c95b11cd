import { HERE, here, province, THERE, there } from '../../support/office';
import { anOffice } from '../../support/office';
import { useRecords } from '../../support/records';

const records = useRecords();
const { person, providers, serviceRecords } = anOffice(records);

const CLINIC = {
  code: 'TYT-04630',
  name: 'Trạm Y tế xã Tú Lệ',
  kind: 'clinic' as const,
  unitCode: HERE,
  fromDay: '2025-07-01',
};
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string; details?: { why?: string; field?: string } }) =>
      error.details?.why ?? error.details?.field ?? error.code,
  );
const names = async (filter: object = {}) =>
  (await providers().list({ kind: 'visitor' }, { first: 100, ...filter })).rows.map(
    ({ name }) => name,
  );

test('providers are listed by kind, commune and day', async () => {
  await providers().add(here, { ...CLINIC, untilDay: '2026-06-30' });
  await providers().add(province, {
    ...CLINIC,
    code: 'DVVL-1',
    name: 'Trung tâm Dịch vụ việc làm',
    kind: 'job-centre',
    unitCode: THERE,
  });
  expect(await names()).toEqual(['Trạm Y tế xã Tú Lệ', 'Trung tâm Dịch vụ việc làm']);
  expect(await names({ kind: 'clinic' })).toEqual(['Trạm Y tế xã Tú Lệ']);
  expect(await names({ unitCode: THERE })).toEqual(['Trung tâm Dịch vụ việc làm']);
  expect(await names({ on: '2026-06-30' })).toHaveLength(2);
  expect(await names({ on: '2026-07-01' })).toEqual(['Trung tâm Dịch vụ việc làm']);
  expect(await names({ on: '2025-06-30' })).toEqual([]);
});

test('a code is given once, a commune enters its own, an old version changes nothing', async () => {
  const id = await providers().add(here, CLINIC);
  expect(await refused(providers().add(province, CLINIC))).toBe('code-known');
  expect(await refused(providers().add(there, { ...CLINIC, code: 'X-1' }))).toBe('FORBIDDEN');
  const { code: _code, ...wording } = CLINIC;
  expect(await refused(providers().change(there, { id, version: 1 }, wording))).toBe('FORBIDDEN');
  expect(
    await refused(providers().change(here, { id, version: 1 }, { ...wording, unitCode: THERE })),
  ).toBe('FORBIDDEN');
  await providers().change(here, { id, version: 1 }, { ...wording, untilDay: '2026-11-30' });
  expect(await refused(providers().change(here, { id, version: 1 }, wording))).toBe('old-version');
  expect(
    await refused(
      providers().change(here, { id, version: 2 }, { ...wording, untilDay: '2025-01-01' }),
    ),
  ).toBe('last-before-first');
  expect(await refused(providers().add(here, { ...CLINIC, code: 'có dấu' }))).toBe('code');
});

test('something given names who gave it, if that provider served then', async () => {
  const providerId = await providers().add(here, { ...CLINIC, untilDay: '2026-06-30' });
  const beneficiaryId = await person();
  const given = { beneficiaryId, programme: 'health-insurance', givenOn: '2026-06-30', providerId };
  await serviceRecords().record(here, given);
  const [row] = await serviceRecords().list(here, { beneficiaryIds: [beneficiaryId], first: 5 });
  expect(row?.providerId).toBe(providerId);
  const late = { ...given, givenOn: '2026-07-01' };
  expect(await refused(serviceRecords().record(here, late))).toBe('provider-not-serving');
  expect(await refused(serviceRecords().record(here, { ...given, providerId: 'x' }))).toBe(
    'no-such-provider',
  );
});
