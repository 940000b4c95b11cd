import type { ChatParts } from '../chat-parts';
import { CannedService } from './canned.service';
import { FiguresService } from './figures.service';
import { HandOverService } from './hand-over.service';
import { HoursService } from './hours.service';
import { NoteService } from './note.service';
import { PresenceService } from './presence.service';
import { PromiseService } from './promise.service';
import { QueueService } from './queue.service';
import { StaffTalks } from './staff-talks';
import { TalkDetailService } from './talk-detail.service';

/** Everything that members of staff do in conversations; `wake` sends what was put into the outbox. */
export class Desk {
  readonly talks: StaffTalks;
  readonly handOvers: HandOverService;
  readonly promises: PromiseService;
  readonly notes: NoteService;
  readonly presence: PresenceService;
  readonly canned: CannedService;
  readonly hours: HoursService;
  readonly queue: QueueService;
  readonly figures: FiguresService;
  readonly details: TalkDetailService;

  constructor(parts: ChatParts & { readonly wake: (conversationId: string) => void }) {
    this.talks = new StaffTalks(parts);
    this.handOvers = new HandOverService(parts, this.talks);
    this.promises = new PromiseService(parts, this.talks);
    this.notes = new NoteService(parts);
    this.presence = new PresenceService(parts);
    this.canned = new CannedService(parts);
    this.hours = new HoursService(parts);
    this.queue = new QueueService(parts);
    this.figures = new FiguresService(parts);
    this.details = new TalkDetailService(parts);
  }
}
