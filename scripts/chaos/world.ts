import { converse } from '../../src/conversation/converse';
import type { Inbound } from '../../src/conversation/turn';
import { PROGRAMMES } from '../../src/policy';
import type { Database } from '../../src/records/database';
import type { ChatParts } from '../../src/services/chat-parts';
import { ChatService } from '../../src/services/chat.service';
import type { Ids, Log, Tokens, Vault } from '../../src/shared/ports';
import type { Chances } from './chances';
import { Life } from './life';
import type { Open } from './mortal-database';
import { mortalDatabase } from './mortal-database';
import type { Mutant } from './mutants';
import { mutated } from './mutants';
import { ASKABLE, Platform } from './platform';
import type { Talk } from './talk';

/** As the program does it. */
const SWEEP_MS = 5_000;
/** A door that is silent for so long has not taken the message, as far as its platform knows. */
const DOOR_PATIENCE_MS = 2_000;

export interface WorldParts {
  readonly db: Database;
  readonly open: Open;
  readonly ids: Ids;
  readonly tokens: Tokens;
  readonly vault: Vault;
  readonly chances: Chances;
  readonly mutant: Mutant;
}

interface Process {
  readonly life: Life;
  readonly chat: ChatService;
}

/** Processes that end and start again over one database, citizens who write to them, and the platforms between. */
export class World {
  readonly platform: Platform;
  /** Ids of messages whose door said 200, and was heard to say so or not. */
  readonly accepted = new Set<string>();
  /** Messages that their platforms still have to deliver. */
  waiting = 0;
  readonly errors: string[] = [];
  private processes: Process[] = [];

  constructor(private readonly parts: WorldParts) {
    this.platform = new Platform(parts.chances);
  }

  begin(talks: readonly Talk[]): void {
    const { plan } = this.parts.chances;
    for (let at = 0; at < plan.processes; at++) this.start();
    for (const { said } of talks) {
      this.waiting += said.length;
      void this.talk(said);
    }
  }

  /** Nobody waits for anybody any more: everything that is left must be looked for in the records. */
  end(): void {
    for (const { life } of this.processes) life.alive = false;
  }

  private start(): void {
    const { chances } = this.parts;
    const life = new Life(chances, () => {
      this.processes = this.processes.filter((one) => one.life !== life);
      chances.timeline.after(chances.between(100, 3_000), () => this.start());
    });
    const chat = new ChatService(this.chatParts(life));
    this.processes.push({ life, chat });
    const sweep = () => {
      if (!life.alive) return;
      chat.resume().catch((error: unknown) => this.errors.push(String(error)));
      chances.timeline.after(SWEEP_MS, sweep);
    };
    sweep();
  }

  private chatParts(life: Life): ChatParts {
    const { db, open, chances, mutant, ids, tokens, vault } = this.parts;
    const { timeline } = chances;
    const at = { platform: this.platform, timeline };
    const mortal = {
      life,
      open,
      mutated: (rows: Parameters<typeof mutated>[0]) => mutated(rows, mutant, at),
    };
    const lived = async <T>(job: () => Promise<T>): Promise<T> => {
      await life.step();
      const result = await life.seeing(job());
      await life.step();
      return result;
    };
    return {
      db: mortalDatabase(db, mortal),
      clock: timeline,
      ids,
      tokens,
      vault,
      log: this.log(),
      random: chances.random,
      // How many wait before her is counted from the other talks, which come in another order without trouble.
      converse: (state, inbound, { desk: _place, ...env }) => converse(state, inbound, env),
      programmesIn: async () => PROGRAMMES,
      send: (outgoing) =>
        lived(async () => {
          await life.stall();
          const sent = await life.seeing(this.platform.take(outgoing, life));
          await life.stall();
          return sent;
        }),
      lookIn: (channel) =>
        channel === ASKABLE ? (sought) => lived(() => this.platform.look(sought)) : undefined,
    };
  }

  private log(): Log {
    const nothing = () => undefined;
    const error = (event: string, fields: Readonly<Record<string, unknown>> = {}) => {
      // Eight commits refused in a row: whoever had it in hand leaves it to the next look.
      const busy = event === 'chat.lane-broken' && fields['kind'] === 'AppError';
      if (event !== 'message.lost' && !busy) this.errors.push(`${event} ${JSON.stringify(fields)}`);
    };
    return { info: nothing, warn: nothing, error };
  }

  /** A citizen does not always wait for the answer, so that what is tried again may be overtaken. */
  private async talk(said: readonly Inbound[]): Promise<void> {
    const { chances } = this.parts;
    for (const inbound of said) {
      const delivered = this.deliver(inbound).then(() => void (this.waiting -= 1));
      await chances.timeline.sleep(chances.between(0, 4_000));
      if (chances.random() < 0.5) await delivered;
    }
  }

  /** As platforms do: again and again until a door says that it has the message; sometimes once more. */
  private async deliver(inbound: Inbound): Promise<void> {
    const { chances } = this.parts;
    while (!(await this.knock(inbound))) await chances.timeline.sleep(chances.between(500, 10_000));
    if (!chances.mishap()) return;
    await chances.timeline.sleep(chances.between(0, 30_000));
    await this.knock(inbound);
  }

  /** @returns whether the platform heard a 200 */
  private async knock(inbound: Inbound): Promise<boolean> {
    const { chances } = this.parts;
    const door = this.processes[chances.between(0, Math.max(0, this.processes.length - 1))];
    if (door === undefined) return false;
    const said = door.chat.receive(inbound).then(
      () => {
        this.accepted.add(inbound.externalId);
        return true;
      },
      () => false,
    );
    const late = chances.timeline.sleep(DOOR_PATIENCE_MS).then(() => false);
    return (await Promise.race([said, late])) && !chances.mishap();
  }
}
