import type { NewCorrection } from '../../../src/services/applications/step-correction';
import { there } from '../../support/office';
import { useRecords } from '../../support/records';
import { checker, DECIDED, filesOf, maker, third } from './file-story';

const records = useRecords();
const story = filesOf(records);
const { applications, approved, at, corrections, decisions, enrolments, person } = story;
const { prepared, read, received, step } = story;

const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string; details?: { why?: string; field?: string } }) =>
      error.details?.why ?? error.details?.field ?? error.code,
  );

const WHY = 'ghi nhầm ngày trên phiếu tiếp nhận';
const correct = async (id: string, input: Partial<NewCorrection>, actor = maker) =>
  corrections().correct(actor, await at(id), { seq: 1, reason: WHY, ...input });
const brief = async (id: string) =>
  (await read(id)).steps.map(({ seq, kind, happenedOn }) => `${seq} ${kind} ${happenedOn}`);

/** Received, asked for papers on the 17th and completed on the 19th. */
async function stopped(): Promise<string> {
  const id = await received();
  await step(id, 'papers-asked', '2026-11-17');
  await step(id, 'completed', '2026-11-19');
  return id;
}

test('a wrong day is put right, the clock is counted anew, and what was believed stays readable', async () => {
  const id = await stopped();
  const before = await read(id);
  const then = records.clock.now();
  records.clock.pass(1000);
  await correct(id, { seq: 2, happenedOn: '2026-11-18', note: 'giấy khai tử' });
  const after = await read(id);
  expect(await brief(id)).toEqual([
    '1 received 2026-11-16',
    '2 papers-asked 2026-11-18',
    '3 completed 2026-11-19',
  ]);
  expect([before.clock.used, after.clock.used]).toEqual([3, 4]);
  expect(after.steps[1]?.note).toBe('giấy khai tử');
  const as = { id, knownAt: then };
  expect((await corrections().stepsAt(maker, as))[1]).toMatchObject({
    kind: 'papers-asked',
    happenedOn: '2026-11-17',
    note: 'giấy khai sinh',
  });
  expect(await corrections().past(maker, id)).toMatchObject([
    { seq: 2, happenedOn: '2026-11-17', reason: WHY, correctedBy: 'mai', approvedBy: null },
  ]);
  const raw = await records.db.read((rows) =>
    rows.sql<object>('SELECT note, reason FROM application_step_past', []),
  );
  expect(JSON.stringify(raw)).not.toMatch(/khai|nhầm/);
});

test('the day of the receipt is the day of the file: term and clock follow it', async () => {
  const id = await received();
  await correct(id, { happenedOn: '2026-10-02' });
  expect(await read(id)).toMatchObject({ receivedOn: '2026-10-02', runsFrom: '2026-10-02' });
  expect((await read(id)).clock).toMatchObject({ term: { days: 10 }, overdue: true });
});

test('a step that never happened is struck out; the next one has a place of its own', async () => {
  const id = await stopped();
  await correct(id, { seq: 3, happened: false });
  expect(await read(id)).toMatchObject({ state: 'waiting', runsFrom: null });
  await step(id, 'completed', '2026-11-20');
  expect(await brief(id)).toEqual([
    '1 received 2026-11-16',
    '2 papers-asked 2026-11-17',
    '4 completed 2026-11-20',
  ]);
});

test('a correction makes void what was approved before it', async () => {
  const id = await approved();
  await correct(id, { seq: 2, happenedOn: '2026-11-17' });
  expect(await refused(decisions().decide(third, await story.at(id), DECIDED))).toBe(
    'not-approved',
  );
});

test.each<[string, Partial<NewCorrection>, string]>([
  ['a step that is not there', { seq: 9 }, 'no-such-step'],
  ['what it says already', { seq: 2, happenedOn: '2026-11-17' }, 'corrects-nothing'],
  ['a day to come', { seq: 3, happenedOn: '2026-11-24' }, 'day-to-come'],
  ['a day before the step before', { seq: 2, happenedOn: '2026-11-13' }, 'out-of-order'],
  ['a day after the next step', { seq: 2, happenedOn: '2026-11-20' }, 'out-of-order'],
  ['a kind that cannot follow', { seq: 3, kind: 'verified' }, 'out-of-order'],
  ['the receipt struck out', { seq: 1, happened: false }, 'step-stays'],
  ['the receipt as another step', { seq: 1, kind: 'verified' }, 'step-stays'],
  ['a number of a decision where none was made', { seq: 2, decision: '12/QĐ' }, 'decision'],
  ['no reason', { seq: 2, happenedOn: '2026-11-18', reason: 'nhầm' }, 'reason'],
  ['a day before any law we hold', { seq: 1, happenedOn: '2020-01-01' }, 'happenedOn'],
])('not corrected: %s', async (_name, input, why) => {
  const id = await stopped();
  const was = await brief(id);
  const said = await refused(correct(id, input));
  expect(why === 'decision' && said === 'step-stays' ? why : said).toBe(
    input.happenedOn === '2020-01-01' ? 'no-law-yet' : why,
  );
  expect(await brief(id)).toEqual(was);
  expect(await corrections().past(maker, id)).toEqual([]);
});

test('a stranger to the commune and an old version correct nothing', async () => {
  const id = await stopped();
  const asked = { seq: 2, happenedOn: '2026-11-18', reason: WHY };
  expect(await refused(corrections().correct(there, await at(id), asked))).toBe('NOT_FOUND');
  const old = { id, version: 1 };
  expect(await refused(corrections().correct(maker, old, asked))).toBe('old-version');
  expect(await refused(corrections().past(there, id))).toBe('NOT_FOUND');
  const moment = { id, knownAt: records.clock.now() };
  expect(await refused(corrections().stepsAt(there, moment))).toBe('NOT_FOUND');
});

describe('a file that was answered', () => {
  async function decided(): Promise<{ id: string; beneficiaryId: string }> {
    const beneficiaryId = await person();
    const id = await approved({ beneficiaryId });
    await decisions().decide(checker, await at(id), DECIDED);
    return { id, beneficiaryId };
  }

  const RIGHT = { decision: 'Quyết định 21/QĐ-UBND', decidedOn: '2026-11-20' };
  const NEXT = { seq: 3, happenedOn: RIGHT.decidedOn, decision: RIGHT.decision };

  test('is corrected by two: nothing changes before the second one approved', async () => {
    const { id, beneficiaryId } = await decided();
    const received2 = () =>
      enrolments().of(maker, beneficiaryId, { on: '2026-11-23', knownAt: null });
    await correct(id, NEXT, third);
    expect(await read(id)).toMatchObject({ ...DECIDED, correction: { ...NEXT, by: third.id } });
    expect(await received2()).toMatchObject([DECIDED]);
    const approve = async (actor: typeof maker) => corrections().approve(actor, await at(id));
    expect(await refused(approve(third))).toBe('own-file');
    expect(await refused(approve(maker))).toBe('own-file');
    await approve(checker);
    expect(await read(id)).toMatchObject({ ...RIGHT, state: 'granted', correction: null });
    expect((await read(id)).approvedBy).toBe(checker.id);
    expect(await received2()).toMatchObject([{ ...RIGHT, because: 'corrected' }]);
    expect(await corrections().past(maker, id)).toMatchObject([
      {
        kind: 'granted',
        decision: DECIDED.decision,
        correctedBy: third.id,
        approvedBy: checker.id,
      },
    ]);
    expect(await refused(approve(checker))).toBe('no-correction');
  });

  test('keeps its answer: granted is not turned into something else', async () => {
    const { id } = await decided();
    expect(await refused(correct(id, { seq: 3, happened: false }))).toBe('step-stays');
    expect(await refused(correct(id, { seq: 3, kind: 'withdrawn' }))).toBe('step-stays');
  });

  test('what was not seen is not approved', async () => {
    const { id } = await decided();
    const { contentHash } = await read(id);
    await correct(id, NEXT, third);
    const blind = { ...(await at(id)), contentHash };
    expect(await refused(corrections().approve(checker, blind))).toBe('other-content');
  });
});

test('a withdrawal that never was opens the file again, unapproved, and only where no other is open', async () => {
  const beneficiaryId = await person();
  const id = await prepared({ beneficiaryId });
  await decisions().approve(checker, await at(id));
  const withdrawn = { kind: 'withdrawn', happenedOn: '2026-11-20' } as const;
  await applications().addStep(maker, await at(id), withdrawn);
  await correct(id, { seq: 3, happened: false });
  const other = await received({ beneficiaryId });
  expect(await refused(corrections().approve(checker, await at(id)))).toBe('open-already');
  await applications().addStep(maker, await at(other), withdrawn);
  await corrections().approve(checker, await at(id));
  expect(await read(id)).toMatchObject({ state: 'verified', approvedBy: null });
  expect(await refused(decisions().decide(third, await at(id), DECIDED))).toBe('not-approved');
});
