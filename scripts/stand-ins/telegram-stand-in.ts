import type { ServerResponse } from 'node:http';
import type { Call, Mishapped, No } from './stand-in';
import { StandIn } from './stand-in';

interface RawUpdate {
  readonly update_id: number;
}

/**
 * Telegram's Bot API on this machine: holds updates until they are confirmed, keeps what was sent, refuses
 * what the real one refuses (4,096 units of text, 64 bytes of callback data), and fails on demand.
 */
export class TelegramStandIn extends StandIn {
  /** Updates that a getUpdates offset has confirmed and thereby removed. */
  readonly confirmed: number[] = [];
  private updates: RawUpdate[] = [];
  private batches: RawUpdate[][] = [];
  private wakePoll: () => void = () => undefined;
  private nextMessage = 100;

  constructor(readonly token: string) {
    super();
  }

  override stop(): Promise<void> {
    this.wakePoll();
    return super.stop();
  }

  /** Updates wait here, in number order, until an offset confirms them. */
  push(...updates: RawUpdate[]): void {
    this.updates.push(...updates);
    this.updates.sort((a, b) => a.update_id - b.update_id);
    this.wakePoll();
  }

  /** The next getUpdates answers exactly this: repeated or out of order, as networks do. */
  pushRaw(...updates: RawUpdate[]): void {
    this.batches.push(updates);
    this.wakePoll();
  }

  protected methodOf(path: string): string {
    return path.split('/')[2] ?? '';
  }

  protected refused(path: string, { method, payload }: Call): No | null {
    if (path.split('/')[1] !== `bot${this.token}`) return no(401, 'Unauthorized');
    const wrong = method === 'sendMessage' ? limitBroken(payload) : null;
    return wrong === null ? null : no(400, wrong);
  }

  protected errorBody({ status, retryAfter, movedTo }: Mishapped): object {
    const parameters = { retry_after: retryAfter, migrate_to_chat_id: movedTo };
    return { ...no(status, 'scripted').body, parameters };
  }

  protected async perform(call: Call, response: ServerResponse): Promise<object> {
    return { ok: true, result: await this.resultOf(call, response) };
  }

  private async resultOf({ method, payload }: Call, response: ServerResponse): Promise<unknown> {
    if (method === 'sendMessage') return { message_id: this.nextMessage++, date: 0 };
    if (method !== 'getUpdates') return true;
    const offset = Number(payload['offset'] ?? 0);
    this.confirmed.push(
      ...this.updates.filter((u) => u.update_id < offset).map((u) => u.update_id),
    );
    this.updates = this.updates.filter((update) => update.update_id >= offset);
    if (this.batches.length === 0 && this.updates.length === 0) {
      await new Promise<void>((resolve) => {
        this.wakePoll = resolve;
        setTimeout(resolve, Number(payload['timeout'] ?? 0) * 1000).unref();
        response.on('close', resolve);
      });
    }
    return this.batches.shift() ?? this.updates;
  }
}

function no(status: number, description: string): No {
  return { status, body: { ok: false, error_code: status, description } };
}

function limitBroken(payload: Record<string, unknown>): string | null {
  const text = String(payload['text'] ?? '');
  if (text === '') return 'Bad Request: message text is empty';
  if (text.length > 4096) return 'Bad Request: message is too long';
  const markup = payload['reply_markup'] as
    { inline_keyboard?: { callback_data?: string }[][] } | undefined;
  for (const { callback_data: data = '' } of markup?.inline_keyboard?.flat() ?? []) {
    const bytes = Buffer.byteLength(data);
    if (bytes < 1 || bytes > 64) return 'Bad Request: BUTTON_DATA_INVALID';
  }
  return null;
}
