import { isDuplicate } from '../../records/db-errors';
import { ChannelSecret } from '../../records/entities/channel-secret.entity';
import type { SecretState } from '../../records/entities/channel-secret.entity';
import { AppError } from '../../shared/app-error';
import { openText, placeOf } from '../sealed-json';
import type { ServiceParts } from '../service-parts';

/** A channel's secret as it was read. */
export interface KeptSecret {
  readonly value: string;
  readonly state: SecretState;
  readonly version: number;
  /** UTC milliseconds. */
  readonly changedAt: number;
}

/** The secrets of channels whose platform changes them: whoever replaces one has read the one before. */
export class ChannelSecrets {
  constructor(private readonly parts: ServiceParts) {}

  /** Null before the first. */
  async read(channel: string): Promise<KeptSecret | null> {
    const { db, vault } = this.parts;
    const row = await db.read((rows) => rows.find(ChannelSecret, { id: channel }));
    if (row === null) return null;
    const { state, version, changedAt } = row;
    const value = openText(vault, placeOf('channel_secret', 'secret', channel), row.secret) ?? '';
    return { value, state, version, changedAt };
  }

  /**
   * Replaces what was read (null: there was none). Committed once it resolves.
   * @returns false when another process was quicker
   */
  async replace(
    channel: string,
    read: KeptSecret | null,
    next: Pick<KeptSecret, 'value' | 'state'>,
  ): Promise<boolean> {
    const { db, vault, clock } = this.parts;
    const secret = vault.seal(next.value, placeOf('channel_secret', 'secret', channel));
    const row = { secret, state: next.state, changedAt: clock.now() };
    const note = {
      action: 'channel-secret.replace',
      object: `channel_secret:${channel}`,
      details: { state: next.state },
    };
    try {
      await db.write('system:channel', note, async (rows) => {
        if (read === null) await rows.insert(ChannelSecret, { ...row, id: channel, version: 1 });
        else {
          const at = { id: channel, version: read.version };
          await rows.guardedUpdate(ChannelSecret, at, row);
        }
      });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      if (error instanceof AppError && error.code === 'CONFLICT') return false;
      throw error;
    }
  }
}
