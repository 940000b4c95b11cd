import type { ServerResponse } from 'node:http';
import type { Call, No } from './stand-in';
import { StandIn } from './stand-in';

/** Zalo's Bot Platform on this machine: gives each update once, takes texts of 1 to 2,000 units. */
export class ZaloBotStandIn extends StandIn {
  private readonly updates: object[] = [];
  private wakePoll: () => void = () => undefined;
  private count = 0;

  constructor(readonly token: string) {
    super();
  }

  override stop(): Promise<void> {
    this.wakePoll();
    return super.stop();
  }

  /** The update of a citizen's message. */
  writes(chatId: string, text: string, date: number): object {
    const message = {
      from: { id: chatId, display_name: 'Mẩy', is_bot: false },
      chat: { id: chatId, chat_type: 'PRIVATE' },
      text,
      message_id: `m${++this.count}`,
      date,
    };
    return { event_name: 'message.text.received', message };
  }

  /** The next calls of getUpdates give these, one each. */
  push(...updates: object[]): void {
    this.updates.push(...updates);
    this.wakePoll();
  }

  protected methodOf(path: string): string {
    return path.split('/')[2] ?? '';
  }

  protected refused(path: string, { method, payload }: Call): No | null {
    if (path.split('/')[1] !== `bot${this.token}`) return no(401);
    const { length } = String(payload['text'] ?? '');
    return method === 'sendMessage' && (length < 1 || length > 2000) ? no(400) : null;
  }

  protected errorBody({ status }: { status: number }): object {
    return no(status).body;
  }

  protected async perform({ method, payload }: Call, response: ServerResponse): Promise<object> {
    if (method === 'sendMessage') return { ok: true, result: { message_id: `o${++this.count}` } };
    if (method !== 'getUpdates') return { ok: true, result: true };
    if (this.updates.length === 0) {
      await new Promise<void>((resolve) => {
        this.wakePoll = resolve;
        setTimeout(resolve, Number(payload['timeout']) * 1000).unref();
        response.on('close', resolve);
      });
    }
    const result = this.updates.shift();
    return result === undefined ? no(408).body : { ok: true, result };
  }
}

/** Its errors come with status 200 and a number inside. */
function no(error_code: number): No {
  return { status: 200, body: { ok: false, error_code, description: 'scripted' } };
}
