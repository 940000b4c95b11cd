import { randomBytes } from 'node:crypto';
import type { Sent } from '../bots/channel';
import { TerminalChannel } from '../bots/terminal/terminal.channel';
import { toLines } from '../bots/terminal/terminal.translate';
import { dataSourceOptions } from '../ormconfig';
import { converse, newConversation } from './conversation/converse';
import type { Turn } from './conversation/converse';
import type { ConversationEvent, LanguageKey } from './conversation/state';
import type { Choice, Reply } from './conversation/turn';
import { clockOn, systemClock, systemIds, systemRandom, systemTokens } from './ops/system';
import { NO_UPLOADS } from './ops/uploads';
import { createSafe } from './ops/vault';
import { plainAssessment } from './policy';
import { NO_DOORS } from './app-no-doors';
import { topicReader } from './app-reader';
import type { OpenServices } from './app-services';
import { openServices } from './app-services';
import type { CivilDate } from './shared/civil-date';
import type { Clock, Log } from './shared/ports';

export interface TerminalSettings {
  /** The day that is answered for; today when absent. */
  readonly on?: CivilDate;
  readonly language?: LanguageKey;
}

/** One message and everything that came of it. */
export interface TerminalTurn {
  readonly replies: readonly Reply[];
  readonly turn: Turn;
}

export interface Terminal {
  /** Hands one message in and waits for all of its answer. */
  say(message: string): Promise<TerminalTurn>;
  close(): Promise<void>;
}

const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Nobody's platform stands between a terminal and us. */
const NO_PLATFORM = {
  secret: { read: async () => null, replace: async () => false },
  noticeArrived: async () => undefined,
  alarm: async () => undefined,
};

/** What one message brought about, collected while it is answered. */
class Collected {
  readonly replies: Reply[] = [];
  turn: Turn | null = null;

  take(): TerminalTurn {
    const { turn } = this;
    if (turn === null) throw new Error('The message could not be answered.');
    this.turn = null;
    return { replies: this.replies.splice(0), turn };
  }
}

/**
 * One conversation in a terminal: the same services, inbox and outbox as behind every channel, over a
 * database that lives as long as it does.
 */
export async function createTerminal(settings: TerminalSettings): Promise<Terminal> {
  const clock = settings.on === undefined ? systemClock : clockOn(settings.on);
  const collected = new Collected();
  const services = await openTerminalServices(settings, {
    clock,
    note: (turn) => (collected.turn = turn),
    print: (reply) => channel.send('terminal', reply),
  });
  const { chat } = services;
  const channel = new TerminalChannel(
    { address: 'terminal', show: (reply) => void collected.replies.push(reply) },
    {
      clock,
      ids: systemIds,
      log: SILENT,
      receive: chat.receive.bind(chat),
      history: chat.history.bind(chat),
      ...NO_PLATFORM,
    },
  );
  return {
    say: async (message) => {
      await channel.say(message);
      await chat.idle();
      return collected.take();
    },
    close: () => services.close(),
  };
}

interface Listening {
  readonly clock: Clock;
  readonly note: (turn: Turn) => void;
  readonly print: (reply: Reply) => Promise<Sent>;
}

function openTerminalServices(
  { language = 'vi' }: TerminalSettings,
  { clock, note, print }: Listening,
): Promise<OpenServices> {
  return openServices({
    source: dataSourceOptions(':memory:'),
    clock,
    ids: systemIds,
    tokens: systemTokens,
    random: systemRandom,
    ...createSafe(randomBytes(32), [], clock),
    log: SILENT,
    reader: topicReader(SILENT),
    uploads: NO_UPLOADS,
    send: ({ reply }) => print(reply),
    sendNotice: NO_DOORS.sendNotice,
    converse: (state, inbound, env) => {
      const turn = converse(state ?? newConversation(language), inbound, env);
      note(turn);
      return turn;
    },
  });
}

/** The answer as lines to print, its choices numbered. */
export function plainTurn({ replies }: TerminalTurn): string {
  return replies.map(toLines).join('\n\n');
}

/** One turn as one line of JSON: `replies`, `choices`, `verdicts`, `state`. */
export function jsonTurn({ replies, turn }: TerminalTurn): string {
  return JSON.stringify({
    replies: replies.map(({ text }) => text),
    choices: replies.flatMap(({ choices }): readonly Choice[] => choices),
    verdicts: turn.events.flatMap(plainVerdict),
    state: turn.state,
  });
}

function plainVerdict(event: ConversationEvent): object[] {
  if (event.type !== 'verdict') return [];
  const { subject, relation, facts, on, policyVersion, assessments } = event;
  const plain = assessments.map(plainAssessment);
  return [{ subject, relation, facts, on, policyVersion, assessments: plain }];
}
