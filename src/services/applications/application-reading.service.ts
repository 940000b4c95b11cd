import type { LegalClock } from '../../policy';
import { tellFile } from '../../conversation/applications/tell-file';
import type { LanguageKey } from '../../conversation/state';
import { ApplicationDocument } from '../../records/entities/application-document.entity';
import { ApplicationHand } from '../../records/entities/application-hand.entity';
import { ApplicationStep } from '../../records/entities/application-step.entity';
import type { ApplicationState } from '../../records/entities/application.entity';
import type { Application } from '../../records/entities/application.entity';
import { Beneficiary } from '../../records/entities/beneficiary.entity';
import { listApplications } from '../../records/queries/application-list';
import type { ApplicationFilter } from '../../records/queries/application-list';
import type { Page } from '../../records/queries/page';
import { oneOf } from '../../records/rows';
import type { Reader } from '../../records/rows';
import type { CivilDate } from '../../shared/civil-date';
import { addDays, vietnamDay } from '../../shared/civil-date';
import type { Actor } from '../actor';
import { auditName, mustBeAllowed, scopeOf } from '../actor';
import { loadCalendar } from '../calendar/load-calendar';
import type { ServiceParts } from '../service-parts';
import { fileInScope, MOST_STEPS, stepsOf } from './change-file';
import { dueStarts } from './due-starts';
import { fileClock } from './file-clock';
import { refuseFile } from './file-faults';
import { papersOf } from './file-procedure';
import { openDocument, openProposal, openStep } from './file-record';
import { openCorrection } from './step-correction';
import type { FileRecord, FileSummary } from './file-record';
import { OPEN_STATES } from './file-states';
import { toldFile } from './told-file';

/** No file has more papers; what lies beyond is not read. */
const MOST_PAPERS = 500;

export interface FileFilter extends Omit<ApplicationFilter, 'due'> {
  /** Only files that are owed an answer and whose last day is before this one. */
  readonly dueBefore?: CivilDate;
  /** Only files that the office owes an answer and whose last day went by. */
  readonly overdue?: 'overdue';
}

/** How far a file is, for whoever holds its code. */
export interface Tracked {
  readonly state: ApplicationState;
  readonly clock: LegalClock;
  /** Plain sentences. */
  readonly says: readonly string[];
}

/** Looks at files: lists, one file, and what a citizen is told. */
export class ApplicationReadingService {
  constructor(private readonly parts: ServiceParts) {}

  /** Files of the actor's communes, the oldest first; keyset pages of at most 100. */
  async list(actor: Actor, filter: FileFilter): Promise<Page<FileSummary>> {
    mustBeAllowed(actor, 'application.list');
    const { dueBefore, overdue, ...rest } = filter;
    const on = vietnamDay(this.parts.clock.now());
    return this.parts.db.read(async (rows) => {
      const calendar = await loadCalendar(rows);
      const limits = [dueBefore, overdue && on].filter((day) => day !== undefined).sort();
      const [before] = limits;
      const open: readonly string[] = OPEN_STATES;
      const states = rest.states ?? open;
      const page = await listApplications(rows, scopeOf(actor), {
        ...rest,
        ...(before !== undefined && { due: dueStarts(calendar, addDays(before, -1)) }),
        states: overdue ? states.filter((state) => open.includes(state)) : states,
      });
      const steps = await rows.list(ApplicationStep, {
        where: { applicationId: oneOf(page.rows.map(({ id }) => id)) },
        order: { applicationId: 'ASC', seq: 'ASC' },
        take: MOST_STEPS * page.rows.length + 1,
      });
      const clockOf = (file: Application['id']) =>
        steps.filter((one) => one.applicationId === file);
      return {
        ...page,
        rows: page.rows.map((file) => ({
          ...file,
          clock: fileClock(calendar, { file, steps: clockOf(file.id), on }),
        })),
      };
    });
  }

  /** One file in full; reading it leaves an audit entry. @throws AppError NOT_FOUND out of scope */
  async get(actor: Actor, id: string): Promise<FileRecord> {
    mustBeAllowed(actor, 'application.read');
    const note = { action: 'application.read', object: `application:${id}` };
    return this.parts.db.write(auditName(actor), note, async (rows) => {
      const file = await fileInScope(rows, actor, id);
      return this.recordOf(rows, file);
    });
  }

  /**
   * "Hồ sơ của tôi đến đâu rồi": for whoever holds the code on the receipt. Names nobody.
   * @throws AppError NOT_FOUND for a code that no file has
   */
  async track(actor: Actor, code: string, language: LanguageKey): Promise<Tracked> {
    mustBeAllowed(actor, 'application.track');
    const on = vietnamDay(this.parts.clock.now());
    return this.parts.db.read(async (rows) => {
      const told = (await toldFile(rows, code, on)) ?? refuseFile('not-visible');
      return { state: told.state, clock: told.clock, says: tellFile(told, language) };
    });
  }

  private async recordOf(rows: Reader, file: Application): Promise<FileRecord> {
    const { vault, clock } = this.parts;
    const person = await rows.get(Beneficiary, { id: file.beneficiaryId });
    const steps = await stepsOf(rows, file.id);
    const papers = { where: { applicationId: file.id }, order: { id: 'ASC' } } as const;
    const documents = await rows.list(ApplicationDocument, { ...papers, take: MOST_PAPERS });
    const held = documents.filter(({ removedAt }) => removedAt === null);
    const hands = await rows.list(ApplicationHand, { ...papers, take: MOST_PAPERS });
    const on = vietnamDay(clock.now());
    return {
      ...file,
      displayName: person.displayName,
      personCode: person.code,
      clock: fileClock(await loadCalendar(rows), { file, steps, on }),
      steps: steps.map((step) => openStep(vault, step)),
      documents: held.map((document) => openDocument(vault, document)),
      missing: papersOf(file).filter((paper) => !held.some(({ kind }) => kind === paper)),
      proposal: openProposal(vault, file),
      correction: openCorrection(vault, file),
      approvedBy: file.approvedHash === file.contentHash ? file.approvedBy : null,
      makers: hands.filter(({ part }) => part === 'maker').map(({ person: one }) => one),
    };
  }
}
