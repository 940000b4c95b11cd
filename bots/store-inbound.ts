import type { Inbound } from '../src/conversation/turn';
import { AppError } from '../src/shared/app-error';
import type { ChannelPort } from './channel';

/**
 * Stores a message durably. One that the inside will never take is passed over with a log line, or its platform
 * would bring it for ever.
 * @throws whatever else fails inside: the message must come again
 */
export async function storeInbound(
  port: ChannelPort,
  inbound: Inbound,
  event: string,
): Promise<void> {
  try {
    await port.receive(inbound);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'BAD_INPUT') throw error;
    port.log.error(event, { kind: inbound.kind });
  }
}
